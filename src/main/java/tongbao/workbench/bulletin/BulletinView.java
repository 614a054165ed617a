package tongbao.workbench.bulletin;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.domain.bulletin.Block;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.Fxml;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Preferences;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;
import tongbao.workbench.ui.Shortcut;
import tongbao.workbench.ui.SplitMemory;

/// Controller of `BulletinView.fxml`: outline, text and pages beside each other, and the way from one to the others.
public final class BulletinView implements Screen {
    private static final double SMALL = 1160;

    private final Messages messages;
    private final Preferences preferences;
    private final BulletinViewModel viewModel;
    private final Parent node;
    private final Outline lines;
    private final LetterForm form;
    private final LetterText text;
    private final BulletinPaper paper;
    private final Jumps jumps;

    @FXML
    private StackPane empty;

    @FXML
    private SplitPane full;

    @FXML
    private ListView<OutlineEntry> outline;

    @FXML
    private MenuButton sections;

    @FXML
    private Label rewritten;

    @FXML
    private VBox middle;

    @FXML
    private ScrollPane textScroll;

    @FXML
    private VBox letter;

    public BulletinView(Session session, FileChoice files) {
        messages = session.messages();
        preferences = session.preferences();
        viewModel = new BulletinViewModel(session);
        node = Fxml.load(this, messages);
        form = new LetterForm(messages, viewModel::rewrite);
        middle.getChildren().add(1, form);
        text = new LetterText(letter, textScroll, messages, viewModel);
        paper = new BulletinPaper(messages, viewModel, files, this::aim);
        full.getItems().add(paper.node());
        jumps = new Jumps(form, text, textScroll, paper);
        lines = new Outline(outline, viewModel.preview(), messages, this::aim);
        new SectionMenu(messages, viewModel, sections, lines::section);
        SplitMemory.watch(full, this::panes, preferences);
        full.widthProperty().map(width -> width.doubleValue() < SMALL).subscribe(this::divide);
        viewModel.stateProperty().subscribe(this::show);
    }

    /// The text keeps what it needs to be read; the pages, which are drawn to fit, take what is left.
    private void divide(boolean small) {
        if (small) {
            SplitMemory.place(full, panes(), preferences, 0.16, 0.58);
        } else {
            SplitMemory.place(full, panes(), preferences, 0.15, 0.51);
        }
    }

    /// A small window has dividers of its own.
    private String panes() {
        return full.getWidth() < SMALL ? "bulletin-small" : "bulletin";
    }

    private void show(BulletinState state) {
        full.setVisible(state instanceof BulletinState.Known);
        empty.setVisible(!(state instanceof BulletinState.Known));
        switch (state) {
            case BulletinState.Reading _ ->
                empty.getChildren().setAll(Parts.whole(messages.get("bulletin.reading"), "muted"));
            case BulletinState.NoRound _ -> first("bulletin.empty", Place.ROUND);
            case BulletinState.NoOffice _ -> first("bulletin.office", Place.SETTINGS);
            case BulletinState.Known known -> fill(known);
        }
    }

    /// What is to be done before there can be a letter, and the way there.
    private void first(String key, Place place) {
        var go = Parts.button(messages.get(key + ".go"), "", () -> viewModel.go(place));
        go.getStyleClass().add("accent");
        empty.getChildren().setAll(Parts.empty(messages.get(key + ".title"), messages.get(key + ".text"), go));
    }

    /// The text stays where it was scrolled to.
    private void fill(BulletinState.Known known) {
        form.show(known.draft());
        var place = textScroll.getVvalue();
        lines.show(known, text.show(known));
        textScroll.setVvalue(place);
        var own = known.bulletin().blocks().stream()
                .filter(block -> block instanceof Block.Paragraph paragraph && paragraph.rewritten())
                .count();
        rewritten.setText(own == 0 ? "" : messages.get("bulletin.rewritten.count", own));
        paper.show(known);
    }

    private void aim(String key) {
        jumps.to(key);
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
    public boolean handle(KeyEvent event) {
        if (event.isShortcutDown() || event.isShiftDown() || !full.isVisible()) {
            return false;
        }
        return event.isAltDown() ? event.getCode() == KeyCode.LEFT && jumps.back() : paper.handle(event.getCode());
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut(List.of("S"), messages.get("bulletin.keys.seal")),
                new Shortcut(List.of("P"), messages.get("bulletin.keys.print")),
                new Shortcut(List.of("E"), messages.get("bulletin.keys.export")),
                new Shortcut(List.of("C"), messages.get("bulletin.keys.audit")),
                new Shortcut(List.of("Alt ←"), messages.get("bulletin.keys.back")));
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
