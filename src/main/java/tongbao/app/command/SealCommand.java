package tongbao.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tongbao.document.Stamp;
import tongbao.document.WholeFile;
import tongbao.document.seal.LockedSeal;
import tongbao.domain.bulletin.Office;

/// `seal`: puts the picture of a seal under a password, so that it lies nowhere in the clear.
@Command(name = "seal", mixinStandardHelpOptions = true)
final class SealCommand implements Callable<Integer> {
    @ParentCommand
    private Commands root;

    @Parameters(paramLabel = "F.png", descriptionKey = "seal.picture")
    private Path picture;

    @Option(names = "--out", required = true, paramLabel = "F.seal", descriptionKey = "seal.out")
    private Path out;

    @Option(
            names = "--seal-password",
            required = true,
            arity = "0..1",
            interactive = true,
            paramLabel = "P",
            descriptionKey = "seal.password")
    private char[] password = {};

    @Override
    public Integer call() throws IOException {
        if (password.length == 0) {
            throw new Refusal(Ending.WRONG_USE, "seal.password-empty");
        }
        var png = Files.readAllBytes(picture);
        new Stamp.Image(png, Office.SEAL).check();
        var locked = LockedSeal.lock(png, password);
        Arrays.fill(password, ' ');
        WholeFile.write(out, file -> {
            file.write(locked);
            return true;
        });
        root.terminal().say("seal.done", out.toAbsolutePath());
        return Ending.DONE.code();
    }
}
