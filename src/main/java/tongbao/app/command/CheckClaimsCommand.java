package tongbao.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tongbao.document.claim.ClaimJson;
import tongbao.domain.consistency.claim.Checked;
import tongbao.domain.consistency.claim.ClaimCheck;
import tongbao.domain.consistency.claim.Finding.Outcome;
import tongbao.domain.words.claim.ClaimWords;
import tongbao.intake.claims.ClaimFile;

/// `check-claims FILE`: recomputes the figures printed in bulletins. One line a claim; contradictions are named on the
/// error stream too.
@Command(name = "check-claims", mixinStandardHelpOptions = true)
final class CheckClaimsCommand implements Callable<Integer> {
    enum Format {
        JSON,
        TEXT
    }

    @ParentCommand
    private Commands root;

    @Parameters(index = "0", paramLabel = "FILE.json", descriptionKey = "check-claims.file")
    private Path file;

    @Option(names = "--format", paramLabel = "json|text", descriptionKey = "check-claims.format")
    private Format format = Format.JSON;

    @Override
    public Integer call() throws IOException {
        root.requireNoStore();
        var terminal = root.terminal();
        var words = ClaimWords.of(terminal.language());
        var contradictions = 0;
        for (var checked : ClaimCheck.of(ClaimFile.read(file))) {
            var because = words.sentence(checked);
            terminal.out()
                    .println(
                            switch (format) {
                                case JSON -> ClaimJson.line(checked, because);
                                case TEXT -> text(checked, words.name(checked.outcome()), because);
                            });
            if (checked.outcome() == Outcome.CONTRADICTION) {
                contradictions++;
                terminal.complain("check-claims.contradiction", checked.claim().id(), because);
            }
        }
        return (contradictions == 0 ? Ending.DONE : Ending.DATA_HAS_ERRORS).code();
    }

    private static String text(Checked checked, String outcome, String because) {
        return checked.claim().id() + "\t" + outcome + "\t" + because;
    }
}
