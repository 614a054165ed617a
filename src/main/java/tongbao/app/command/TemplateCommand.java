package tongbao.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tongbao.document.SheetFile;
import tongbao.document.SheetFile.Page;
import tongbao.intake.plan.ImportKind;
import tongbao.intake.plan.ImportWords;

/// `template KIND FILE.xlsx`: the empty sheet to fill in with one example row, and a page of notes.
@Command(name = "template", mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {
    @ParentCommand
    private Commands root;

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "template.kind")
    private ImportKind kind;

    @Parameters(index = "1", paramLabel = "FILE.xlsx", descriptionKey = "template.file")
    private Path file;

    @Override
    public Integer call() throws IOException {
        root.requireNoStore();
        var terminal = root.terminal();
        var words = ImportWords.of(terminal.language());
        var notes = words.notes(kind);
        SheetFile.write(
                file,
                List.of(
                        new Page(words.name(kind), kind.headers(), List.of(kind.example())),
                        new Page(terminal.text("template.notes"), notes.getFirst(), notes.subList(1, notes.size()))));
        terminal.say("template.done", file.toAbsolutePath());
        return Ending.DONE.code();
    }
}
