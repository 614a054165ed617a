package tongbao.app;

import tongbao.app.command.Commands;

/// Where the program starts: without a command the workbench, with one the command line.
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        System.exit(Commands.run(arguments));
    }
}
