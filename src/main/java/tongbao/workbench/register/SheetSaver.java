package tongbao.workbench.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.stage.Window;
import tongbao.intake.plan.ImportKind;
import tongbao.intake.plan.ImportPlan;
import tongbao.intake.plan.ImportWords;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// Asks where a spreadsheet shall lie and writes it there off the screen thread.
final class SheetSaver {
    private final Session session;
    private final Messages messages;
    private final FileChoice files;
    private final Consumer<String> said;

    /// @param said takes the sentence that tells where the file is
    SheetSaver(Session session, FileChoice files, Consumer<String> said) {
        this.session = session;
        this.files = files;
        this.said = said;
        messages = session.messages();
    }

    void saveTemplate(ImportKind kind, Window window) {
        var name = ImportWords.of(messages.locale()).name(kind);
        ask(window, name + ".xlsx").ifPresent(file -> writeTemplate(kind, file));
    }

    void writeTemplate(ImportKind kind, Path file) {
        write(file, "register.template.saved", () -> {
            Templates.write(kind, file, messages.locale());
            return file;
        });
    }

    void saveRefused(ImportPlan plan, Window window) {
        ask(window, messages.get("register.import.refused.file", plan.source().replaceFirst("\\.\\w+$", "")))
                .ifPresent(file -> write(file, "register.import.refused.saved", () -> {
                    Templates.writeRefused(
                            plan,
                            file,
                            List.of(
                                    messages.get("register.import.refused.head.row"),
                                    messages.get("register.import.refused.head.code"),
                                    messages.get("register.import.refused.head.name"),
                                    messages.get("register.import.refused.head.why")),
                            messages.locale());
                    return file;
                }));
    }

    private void write(Path file, String saved, Callable<Path> work) {
        session.background()
                .start(
                        String.valueOf(file.getFileName()),
                        _ -> work.call(),
                        written -> said.accept(messages.get(saved, written.toString())),
                        failure -> session.report(Problem.of(failure)));
    }

    private Optional<Path> ask(Window window, String name) {
        return files.save(window, messages.get("register.sheet.save"), name);
    }
}
