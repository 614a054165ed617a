package tongbao.app.command;

/// How a command ended, as the exit code tells a script.
enum Ending {
    DONE(0),
    /// The data has errors; they were named one a line on the error stream.
    DATA_HAS_ERRORS(1),
    /// The command was not understood.
    WRONG_USE(2),
    /// Something could not be read or written.
    NOT_READ_OR_WRITTEN(3);

    private final int code;

    Ending(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
