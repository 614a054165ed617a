package tongbao.workbench.inspect;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Phrase;
import tongbao.domain.inspection.Phrasing;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// 用语库 under a finding: Alt with a digit writes the sentence of that place, filled in for this finding; what was
/// written can be put into the library and taken out again.
final class PhraseBar {
    private static final int MOST = 9;

    /// Whose library, and what is filled in.
    record Use(String catalogue, ClauseCode clause, Phrasing phrasing) {}

    private final Session session;
    private final Messages messages;
    private final Supplier<Optional<Use>> use;
    private final TextArea description;
    private final Runnable written;
    private final MenuButton library = new MenuButton();
    private final Button keep;
    private List<Phrase> phrases = List.of();

    /// @param written a sentence was put into `description`
    PhraseBar(Session session, Supplier<Optional<Use>> use, TextArea description, Runnable written) {
        this.session = session;
        this.messages = session.messages();
        this.use = use;
        this.description = description;
        this.written = written;
        library.setId("phrases");
        library.getStyleClass().addAll("flat", "small");
        library.setMinWidth(MenuButton.USE_PREF_SIZE);
        library.setFocusTraversable(false);
        library.setVisible(false);
        keep = Parts.link(messages.get("inspect.phrase.keep"), this::keep);
        keep.setId("keep-phrase");
        keep.setFocusTraversable(false);
        keep.setVisible(false);
        library.managedProperty().bind(library.visibleProperty());
        keep.managedProperty().bind(keep.visibleProperty());
        session.changes().revisionProperty().subscribe(_ -> show());
    }

    List<Node> nodes() {
        return List.of(library, keep);
    }

    /// Reads the sentences of the clause at hand.
    void show() {
        use.get()
                .ifPresentOrElse(
                        of -> session.background()
                                .run(
                                        () -> session.store().inspections().phrases(of.catalogue(), of.clause()),
                                        read -> show(of, read),
                                        failure -> session.report(Problem.of(failure))),
                        () -> {
                            phrases = List.of();
                            library.setVisible(false);
                            keep.setVisible(false);
                        });
    }

    private void show(Use of, List<Phrase> read) {
        if (use.get().isEmpty()) {
            return;
        }
        phrases = read.stream().limit(MOST).toList();
        library.setVisible(true);
        keep.setVisible(true);
        library.setText(messages.get("inspect.phrase.library", read.size()));
        library.setDisable(read.isEmpty());
        library.getItems().clear();
        for (var i = 0; i < phrases.size(); i++) {
            var phrase = phrases.get(i);
            var item = new MenuItem("Alt " + (i + 1) + "  " + of.phrasing().fill(phrase.text()));
            item.setOnAction(_ -> write(phrase));
            library.getItems().add(item);
        }
        phrases.forEach(phrase -> {
            var item = new MenuItem(messages.get("inspect.phrase.remove", phrase.text()));
            item.setOnAction(_ -> record(Edit.removed(phrase)));
            library.getItems().add(item);
        });
    }

    private void write(Phrase phrase) {
        use.get().ifPresent(of -> {
            var before = description.getText().strip();
            var sentence = of.phrasing().fill(phrase.text());
            description.setText(before.isEmpty() ? sentence : before + sentence);
            written.run();
        });
    }

    private void keep() {
        use.get().ifPresent(of -> {
            var text = of.phrasing().generalise(description.getText());
            var phrase = new Phrase(of.catalogue(), of.clause(), text);
            if (!text.isEmpty() && !phrases.contains(phrase)) {
                record(Edit.added(phrase));
            }
        });
    }

    private void record(Edit<Phrase> edit) {
        session.changes().record(() -> session.store().record(new Entry.PhraseChanged(edit)), _ -> {}, _ -> {});
    }

    /// Takes Alt with a digit. True if it was one.
    boolean take(KeyEvent event) {
        var name = event.getCode().getName();
        if (!event.isAltDown() || !event.getCode().isDigitKey()) {
            return false;
        }
        var at = name.charAt(name.length() - 1) - '1';
        if (at >= 0 && at < phrases.size()) {
            write(phrases.get(at));
        }
        return true;
    }
}
