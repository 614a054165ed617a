package tongbao.app.command;

/// How a command ended, as the exit code tells a script.
enum Ending {
    DONE,
    /// The data has errors; they were named one a line on the error stream.
    DATA_HAS_ERRORS,
    /// The command was not understood.
    WRONG_USE,
    /// Something could not be read or written.
    NOT_READ_OR_WRITTEN
}
