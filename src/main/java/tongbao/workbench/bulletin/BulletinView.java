package tongbao.workbench.bulletin;

import atlantafx.base.theme.Tweaks;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.domain.bulletin.Block;
import tongbao.domain.bulletin.Lint;
import tongbao.domain.bulletin.Section;
import tongbao.domain.bulletin.audit.Discrepancy;
import tongbao.domain.consistency.Severity;
import tongbao.workbench.bulletin.BulletinViewModel.State;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.Fxml;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;
import tongbao.workbench.ui.Shortcut;

/// Controller of `BulletinView.fxml`: outline, text and pages beside each other, and the way from one to the others.
public final class BulletinView implements Screen {
    private static final double NARROW = 580;
    private static final double SMALL = 1160;

    private final Messages messages;
    private final BulletinViewModel viewModel;
    private final FileChoice files;
    private final Parent node;
    private Optional<Shown> shown = Optional.empty();
    private final Trail trail = new Trail();
    private boolean showing;

    /// The parts of the screen that take care of themselves.
    private record Shown(LetterForm form, LetterText text, PagesPane pages, IssueBar issue, ProofList proofs) {}

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

    @FXML
    private HBox pageBar;

    @FXML
    private ToggleButton seal;

    @FXML
    private MenuButton export;

    @FXML
    private Button publish;

    @FXML
    private VBox right;

    @FXML
    private ScrollPane pageScroll;

    @FXML
    private HBox lintBar;

    @FXML
    private HBox lintCounts;

    @FXML
    private ListView<Lint> lints;

    @FXML
    private HBox proofBar;

    @FXML
    private ListView<Discrepancy> differences;

    public BulletinView(Session session, FileChoice files) {
        this.files = files;
        messages = session.messages();
        viewModel = new BulletinViewModel(session);
        node = Fxml.load(this, messages);
    }

    @FXML
    private void initialize() {
        var form = new LetterForm(messages, viewModel::rewrite);
        middle.getChildren().add(1, form);
        var text = new LetterText(letter, textScroll, messages, viewModel);
        var pages = new PagesPane(pageScroll, viewModel.preview(), messages);
        pages.onClicked(this::read);
        pageBar.getChildren().addAll(0, new PageControls(pages, messages).nodes());
        var issue = new IssueBar(messages, viewModel, publish, this::issueFile);
        right.getChildren().add(2, issue);
        var pane = new SealPane(messages, viewModel.sealing(), files);
        pane.visibleProperty().bind(seal.selectedProperty());
        pane.managedProperty().bind(seal.selectedProperty());
        right.getChildren().add(1, pane);
        var proofs = new ProofList(
                messages, differences, proofBar, found -> aim(found.place().block()));
        shown = Optional.of(new Shown(form, text, pages, issue, proofs));
        var menus = new LetterMenus(messages, viewModel, files, this::letterTitle);
        menus.export(export);
        new SectionMenu(messages, viewModel, sections, this::section);
        lists();
        right.widthProperty().map(width -> width.doubleValue() < NARROW).subscribe(this::narrow);
        full.widthProperty().map(width -> width.doubleValue() < SMALL).subscribe(this::divide);
        viewModel.stateProperty().subscribe(now -> show(now));
        viewModel.proofProperty().subscribe(now -> show(now));
    }

    /// Where there is little room the buttons show their signs alone; their words are in their tips.
    private void narrow(boolean narrow) {
        var display = narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        seal.setContentDisplay(display);
        export.setContentDisplay(display);
        pageBar.pseudoClassStateChanged(PseudoClass.getPseudoClass("narrow"), narrow);
    }

    /// The text keeps what it needs to be read; the pages, which are drawn to fit, take what is left.
    private void divide(boolean small) {
        if (small) {
            full.setDividerPositions(0.16, 0.58);
        } else {
            full.setDividerPositions(0.15, 0.51);
        }
    }

    /// The worst that is to be looked at between this line of the outline and the next.
    private Optional<Severity> worst(OutlineEntry entry) {
        return viewModel.stateProperty().get() instanceof State.Known known
                ? known.lints().stream()
                        .filter(lint -> entry.blocks().contains(lint.block()))
                        .map(Lint::severity)
                        .min(Comparator.naturalOrder())
                        .filter(severity -> severity != Severity.HINT)
                : Optional.empty();
    }

    private Optional<Integer> page(OutlineEntry entry) {
        var places = viewModel.preview().placesProperty().get();
        return entry.blocks().stream()
                .flatMap(block -> places.find(block).stream())
                .findFirst()
                .map(spot -> spot.page() + 1);
    }

    private void lists() {
        outline.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        outline.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null && !showing) {
                aim(entry.key());
            }
        });
        outline.setCellFactory(_ -> new OutlineCell(messages, this::worst, this::page));
        viewModel.preview().placesProperty().subscribe(_ -> outline.refresh());
        lints.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        lints.setCellFactory(_ -> new LintCell(messages));
        lints.setPlaceholder(Parts.whole(messages.get("bulletin.lint.none"), "muted"));
        lints.getSelectionModel().selectedItemProperty().subscribe(lint -> {
            if (lint != null && !showing) {
                aim(lint.block());
            }
        });
        differences.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
    }

    private String letterTitle() {
        return viewModel.stateProperty().get() instanceof State.Known known
                ? known.bulletin().title()
                : "";
    }

    /// The section the outline is at.
    private Optional<Section> section() {
        var chosen = outline.getSelectionModel().getSelectedItem();
        if (chosen == null || !(viewModel.stateProperty().get() instanceof State.Known known)) {
            return Optional.empty();
        }
        var section = Optional.<Section>empty();
        for (var block : known.bulletin().blocks()) {
            var begun = Section.find(block.key());
            section = begun.isPresent() ? begun : section;
            if (block.key().equals(chosen.key())) {
                return section;
            }
        }
        return Optional.empty();
    }

    private Optional<Path> issueFile() {
        return files.save(
                export.getScene().getWindow(), messages.get("bulletin.publish.title"), letterTitle() + ".pdf");
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
                shown.ifPresent(parts -> fill(known, parts));
                showing = false;
            }
        }
    }

    private void first(String key, Place place) {
        var go = Parts.button(messages.get(key + ".go"), "", () -> viewModel.go(place));
        go.getStyleClass().add("accent");
        empty.getChildren().setAll(Parts.empty(messages.get(key + ".title"), messages.get(key + ".text"), go));
    }

    private void fill(State.Known known, Shown parts) {
        parts.form().show(known.draft());
        var place = textScroll.getVvalue();
        var entries = parts.text().show(known);
        if (!outline.getItems().equals(entries)) {
            outline.getItems().setAll(entries);
        } else {
            outline.refresh();
        }
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
        parts.issue().show(known);
    }

    private static long count(State.Known known, Severity severity) {
        return known.lints().stream()
                .filter(lint -> lint.severity() == severity)
                .count();
    }

    private void show(Optional<Proof> proof) {
        lints.setVisible(proof.isEmpty());
        lintBar.setVisible(proof.isEmpty());
        differences.setVisible(proof.isPresent());
        proofBar.setVisible(proof.isPresent());
        shown.ifPresent(parts -> proof.ifPresentOrElse(
                found -> parts.proofs().show(found, viewModel::putProofAway),
                () -> parts.proofs().clear()));
    }

    /// Brings a block, or a field of the letter, before the eye: in the text and on paper.
    private void aim(String key) {
        shown.ifPresent(parts -> {
            trail.left(textScroll, pageScroll);
            if (parts.text().has(key)) {
                parts.text().scrollTo(key);
            } else {
                parts.form().aim(key);
            }
            viewModel
                    .preview()
                    .placesProperty()
                    .get()
                    .find(key)
                    .ifPresent(spot -> parts.pages().aim(new PagesPane.Spot(spot.page(), spot.share())));
        });
    }

    /// From a place on paper back to its text.
    private void read(PagesPane.Spot spot) {
        viewModel
                .preview()
                .placesProperty()
                .get()
                .block(spot.page(), spot.share())
                .ifPresent(this::aim);
    }

    @FXML
    private void print() {
        viewModel.print();
    }

    @FXML
    private void audit() {
        files.open(
                        export.getScene().getWindow(),
                        messages.get("bulletin.audit.title"),
                        FileChoice.Kind.of(messages.get("bulletin.audit.kind"), "*.pdf", "*.docx"))
                .ifPresent(viewModel::audit);
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
        if (event.isAltDown()) {
            return event.getCode() == KeyCode.LEFT && trail.back();
        }
        return switch (event.getCode()) {
            case S -> done(seal::fire);
            case P -> done(this::print);
            case E -> done(export::show);
            case C -> done(this::audit);
            default -> false;
        };
    }

    private static boolean done(Runnable act) {
        act.run();
        return true;
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
