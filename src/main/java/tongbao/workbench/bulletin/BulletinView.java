package tongbao.workbench.bulletin;

import atlantafx.base.theme.Tweaks;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.document.SampleStamp;
import tongbao.domain.bulletin.Block;
import tongbao.domain.bulletin.LetterFields;
import tongbao.domain.bulletin.Lint;
import tongbao.domain.consistency.Severity;
import tongbao.workbench.bulletin.BulletinViewModel.Pages;
import tongbao.workbench.bulletin.BulletinViewModel.State;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.Fxml;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

/// Controller of `BulletinView.fxml`.
public final class BulletinView implements Screen {
    private final Messages messages;
    private final BulletinViewModel viewModel;
    private final FileChoice files;
    private final PagesPane pages;
    private final Parent node;
    private Optional<LetterText> letterText = Optional.empty();
    private boolean showing;

    @FXML
    private StackPane empty;

    @FXML
    private SplitPane full;

    @FXML
    private ListView<OutlineEntry> outline;

    @FXML
    private Label rewritten;

    @FXML
    private TextField number;

    @FXML
    private DatePicker date;

    @FXML
    private DatePicker deadline;

    @FXML
    private ScrollPane textScroll;

    @FXML
    private VBox letter;

    @FXML
    private Label pageCount;

    @FXML
    private MenuButton seal;

    @FXML
    private Button export;

    @FXML
    private ScrollPane pageScroll;

    @FXML
    private HBox lintCounts;

    @FXML
    private ListView<Lint> lints;

    public BulletinView(Session session, FileChoice files) {
        this.files = files;
        messages = session.messages();
        viewModel = new BulletinViewModel(session);
        pages = new PagesPane(messages);
        node = Fxml.load(this, messages);
    }

    @FXML
    private void initialize() {
        letterText = Optional.of(new LetterText(letter, textScroll, messages, viewModel::rewrite));
        outline.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        outline.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null && !showing) {
                aim(entry.key());
            }
        });
        outline.setCellFactory(_ -> new OutlineCell());
        lints.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        lints.setCellFactory(_ -> new LintCell(messages));
        lints.setPlaceholder(Parts.whole(messages.get("bulletin.lint.none"), "muted"));
        lints.getSelectionModel().selectedItemProperty().subscribe(lint -> {
            if (lint != null && !showing) {
                aim(lint.block());
            }
        });
        number.setOnAction(_ -> fill(LetterFields.NUMBER, number.getText()));
        number.focusedProperty().subscribe(focused -> {
            if (!focused) {
                fill(LetterFields.NUMBER, number.getText());
            }
        });
        date.setConverter(new Days());
        deadline.setConverter(new Days());
        date.valueProperty().subscribe(day -> fill(LetterFields.DATE, text(day)));
        deadline.valueProperty().subscribe(day -> fill(LetterFields.DEADLINE, text(day)));
        seal.getItems()
                .setAll(
                        item("bulletin.seal.none", () -> viewModel.press(Optional.empty())),
                        item("bulletin.seal.sample", () -> viewModel.press(Optional.of(SampleStamp.png()))),
                        item("bulletin.seal.file", this::chooseSeal));
        pageScroll.setContent(pages);
        viewModel.stateProperty().subscribe(this::show);
        viewModel.pagesProperty().subscribe(this::show);
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private void fill(String key, String text) {
        if (!showing) {
            viewModel.rewrite(key, Optional.of(text.strip()).filter(filled -> !filled.isEmpty()));
        }
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(messages.get(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void chooseSeal() {
        files.open(
                        export.getScene().getWindow(),
                        messages.get("bulletin.seal.title"),
                        FileChoice.Kind.of(messages.get("bulletin.seal.kind"), "*.png"))
                .ifPresent(viewModel::seal);
    }

    private void show(State state) {
        full.setVisible(state instanceof State.Known);
        empty.setVisible(!(state instanceof State.Known));
        switch (state) {
            case State.Reading _ -> empty.getChildren().setAll(Parts.whole(messages.get("bulletin.reading"), "muted"));
            case State.NoRound _ -> first("bulletin.empty", Place.ROUND);
            case State.NoOffice _ -> first("bulletin.office", Place.SETTINGS);
            case State.Known known -> {
                showing = true;
                show(known);
                showing = false;
            }
        }
    }

    private void first(String key, Place place) {
        var go = Parts.button(messages.get(key + ".go"), "", () -> viewModel.go(place));
        go.getStyleClass().add("accent");
        empty.getChildren().setAll(Parts.empty(messages.get(key + ".title"), messages.get(key + ".text"), go));
    }

    private void show(State.Known known) {
        var draft = known.draft();
        if (!number.isFocused()) {
            number.setText(draft.number().orElse(""));
        }
        date.setValue(draft.date());
        draft.deadline().ifPresentOrElse(deadline::setValue, () -> deadline.setValue(null));
        var place = textScroll.getVvalue();
        letterText.ifPresent(text -> {
            var entries = text.show(known);
            if (!outline.getItems().equals(entries)) {
                outline.getItems().setAll(entries);
            }
        });
        textScroll.setVvalue(place);
        lints.getItems().setAll(known.lints());
        lintCounts
                .getChildren()
                .setAll(Arrays.stream(Severity.values())
                        .filter(severity -> count(known, severity) > 0)
                        .map(severity -> Glyph.of(severity).with(Long.toString(count(known, severity))))
                        .toList());
        var own = known.bulletin().blocks().stream()
                .filter(block -> block instanceof Block.Paragraph paragraph && paragraph.rewritten())
                .count();
        rewritten.setText(own == 0 ? "" : messages.get("bulletin.rewritten.count", own));
    }

    private static long count(State.Known known, Severity severity) {
        return known.lints().stream()
                .filter(lint -> lint.severity() == severity)
                .count();
    }

    /// Brings a block, or a field of the letter, before the eye.
    private void aim(String key) {
        switch (key) {
            case "number" -> number.requestFocus();
            case "closing" -> {
                if (letterText.filter(text -> text.has(key)).isPresent()) {
                    letterText.ifPresent(text -> text.scrollTo(key));
                } else {
                    deadline.requestFocus();
                }
            }
            default -> letterText.ifPresent(text -> text.scrollTo(key));
        }
    }

    private void show(Pages set) {
        pages.show(set);
        pageCount.setText(set instanceof Pages.Set(var _, var count) ? messages.get("bulletin.pages", count) : "");
    }

    @FXML
    private void export() {
        if (viewModel.stateProperty().get() instanceof State.Known known) {
            files.save(
                            export.getScene().getWindow(),
                            messages.get("bulletin.export.title"),
                            known.bulletin().title() + ".pdf")
                    .ifPresent(viewModel::export);
        }
    }

    @Override
    public Place place() {
        return Place.BULLETIN;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void onShown() {
        viewModel.show();
    }

    @Override
    public void onHidden() {
        viewModel.hide();
    }
}
