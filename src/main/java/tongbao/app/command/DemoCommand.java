package tongbao.app.command;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tongbao.app.sample.SampleRound;
import tongbao.app.sample.SampleStore;

/// `demo DIR`: a store with the sample round.
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @ParentCommand
    private Commands root;

    @Parameters(paramLabel = "DIR", descriptionKey = "demo.dir")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        root.requireNoStore();
        if (Files.isDirectory(folder) && !isEmpty(folder)) {
            throw new Refusal(Ending.NOT_READ_OR_WRITTEN, "demo.not-empty", folder);
        }
        try {
            SampleStore.make(folder);
        } catch (DirectoryNotEmptyException stillWritten) {
            throw new Refusal(Ending.NOT_READ_OR_WRITTEN, "demo.not-removed", folder);
        }
        root.terminal().say("demo.done", folder.toAbsolutePath(), SampleRound.ID.value());
        return Ending.DONE.code();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
