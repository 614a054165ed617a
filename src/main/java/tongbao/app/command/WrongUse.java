package tongbao.app.command;

import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// A command line that does not fit its command: one sentence saying what does not fit, and where the help is.
record WrongUse(Terminal terminal) implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        var line = wrong.getCommandLine();
        terminal.err().println(sentence(wrong));
        terminal.complain("use.help", line.getCommandSpec().qualifiedName());
        return Ending.WRONG_USE.code();
    }

    private String sentence(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unknown ->
                terminal.text("use.unknown", String.join(" ", unknown.getUnmatched()));
            case MissingParameterException missing ->
                terminal.text(
                        "use.missing",
                        missing.getMissing().stream().map(WrongUse::name).collect(Collectors.joining("、")));
            case OverwrittenOptionException twice -> terminal.text("use.twice", name(twice.getOverwritten()));
            default ->
                wrong.getArgSpec() == null || wrong.getValue() == null
                        ? terminal.text("use.wrong", String.valueOf(wrong.getMessage()))
                        : terminal.text("use.value", wrong.getValue(), name(wrong.getArgSpec()));
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
