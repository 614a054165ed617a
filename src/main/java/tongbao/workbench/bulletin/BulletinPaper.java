package tongbao.workbench.bulletin;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tongbao.domain.bulletin.Lint;
import tongbao.domain.bulletin.audit.Discrepancy;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.Fxml;
import tongbao.workbench.ui.Messages;

/// Controller of `BulletinPaper.fxml`, the right of the screen: the letter as pages, its seal and how it is sent out,
/// and below what is to be looked at before.
final class BulletinPaper {
    private static final double NARROW = 580;

    private final Messages messages;
    private final BulletinViewModel viewModel;
    private final FileChoice files;
    private final Consumer<String> aim;
    private final PagesPane pages;
    private final IssueBar issue;
    private final LintList lintList;
    private final ProofList proofs;

    @FXML
    private VBox right;

    @FXML
    private HBox pageBar;

    @FXML
    private ToggleButton seal;

    @FXML
    private MenuButton export;

    @FXML
    private Button publish;

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

    /// @param aim brings the block of a key before the eye, here and in the text
    BulletinPaper(Messages messages, BulletinViewModel viewModel, FileChoice files, Consumer<String> aim) {
        this.messages = messages;
        this.viewModel = viewModel;
        this.files = files;
        this.aim = aim;
        Fxml.load(this, messages);
        pages = new PagesPane(pageScroll, viewModel.preview(), messages);
        pages.onClicked(this::read);
        pageBar.getChildren().addAll(0, new PageControls(pages, messages).nodes());
        new LetterMenus(messages, viewModel, files).export(export);
        var sealing = new SealPane(messages, viewModel.sealing(), files);
        sealing.visibleProperty().bind(seal.selectedProperty());
        sealing.managedProperty().bind(seal.selectedProperty());
        issue = new IssueBar(messages, viewModel, publish, this::issueFile);
        right.getChildren().add(2, issue);
        right.getChildren().add(1, sealing);
        lintList = new LintList(lints, lintBar, lintCounts, messages, aim);
        proofs = new ProofList(
                messages,
                differences,
                proofBar,
                found -> aim.accept(found.place().block()));
        right.widthProperty().map(width -> width.doubleValue() < NARROW).subscribe(this::narrow);
        viewModel.proofProperty().subscribe(proof -> show(proof));
    }

    /// Where there is little room the buttons show their signs alone; their words are in their tips.
    private void narrow(boolean narrow) {
        var display = narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        seal.setContentDisplay(display);
        export.setContentDisplay(display);
        pageBar.pseudoClassStateChanged(PseudoClass.getPseudoClass("narrow"), narrow);
    }

    Node node() {
        return right;
    }

    /// Where the pages are scrolled.
    ScrollPane scroll() {
        return pageScroll;
    }

    void show(BulletinState.Known known) {
        lintList.show(known.lints());
        issue.show(known);
    }

    /// A comparison stands in the place of what is to be looked at until it is put away.
    private void show(Optional<Proof> proof) {
        lintList.setVisible(proof.isEmpty());
        differences.setVisible(proof.isPresent());
        proofBar.setVisible(proof.isPresent());
        proof.ifPresentOrElse(found -> proofs.show(found, viewModel::putProofAway), proofs::clear);
    }

    /// Brings the block of a key before the eye, if it is on the pages.
    void aim(String key) {
        viewModel
                .preview()
                .placesProperty()
                .get()
                .find(key)
                .ifPresent(spot -> pages.aim(new PagesPane.Spot(spot.page(), spot.share())));
    }

    /// From a place on paper back to its text.
    private void read(PagesPane.Spot spot) {
        viewModel
                .preview()
                .placesProperty()
                .get()
                .block(spot.page(), spot.share())
                .ifPresent(aim);
    }

    private Optional<Path> issueFile() {
        return files.save(
                export.getScene().getWindow(), messages.get("bulletin.publish.title"), viewModel.title() + ".pdf");
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

    /// @return whether the key means anything here
    boolean handle(KeyCode code) {
        switch (code) {
            case S -> seal.fire();
            case P -> print();
            case E -> export.show();
            case C -> audit();
            default -> {
                return false;
            }
        }
        return true;
    }
}
