package tongbao.workbench.bulletin;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.Separator;
import javafx.scene.control.Spinner;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import tongbao.document.sign.SigningKey;
import tongbao.domain.bulletin.publication.Stamping.Source;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// Everything about seal and signature in one place above the pages: the picture with its password, where it stands,
/// the certificate with its password, draft or for keeping. What is wrong is said below in one sentence.
final class SealPane extends GridPane {
    private static final double FARTHEST = 60;
    private static final double LINE = 24;

    private final Messages messages;
    private final Sealing sealing;
    private final FileChoice files;
    private final Label seal = Parts.whole("", "secondary");
    private final Label key = Parts.whole("", "secondary");
    private final PasswordField sealPassword = new PasswordField();
    private final PasswordField keyPassword = new PasswordField();
    private final Spinner<Double> right = new Spinner<>(-FARTHEST, FARTHEST, 0, 0.5);
    private final Spinner<Double> down = new Spinner<>(-FARTHEST, FARTHEST, 0, 0.5);
    private final CheckBox seam = new CheckBox();
    private final CheckBox draft = new CheckBox();
    private final CheckBox archive = new CheckBox();
    private final HBox complaint = new HBox();
    private Optional<Path> sealFile = Optional.empty();
    private Optional<Path> keyFile = Optional.empty();
    private boolean showing;

    SealPane(Messages messages, Sealing sealing, FileChoice files) {
        this.messages = messages;
        this.sealing = sealing;
        this.files = files;
        setId("seal-pane");
        getStyleClass().add("fields");
        var keep = button("bulletin.seal.keep", this::keep);
        keep.disableProperty()
                .bind(sealing.pressingProperty()
                        .map(now -> now.seal()
                                .filter(chosen -> chosen.source() == Source.GIVEN)
                                .isEmpty()));
        password(sealPassword, "bulletin.seal.password", this::openSeal);
        password(keyPassword, "bulletin.sign.password", this::openKey);
        tick(seam, "bulletin.seal.seam");
        tick(draft, "bulletin.seal.draft");
        tick(archive, "bulletin.seal.archive");
        place(right, "bulletin.seal.right");
        place(down, "bulletin.seal.down");
        setHgap(12);
        setVgap(6);
        var rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(new ColumnConstraints(), rest);
        lines(keep);
        sealing.pressingProperty().subscribe(this::show);
        sealing.complaintProperty().subscribe(this::complain);
    }

    /// One column of names, one of what belongs to them: seal, its place, signature, file.
    private void lines(Button keep) {
        line(
                0,
                "bulletin.seal",
                button("bulletin.seal.none", () -> sealing.press(now().withSeal(Optional.empty()))),
                button("bulletin.seal.sample", () -> sealing.press(now().withSeal(Optional.of(ChosenSeal.sample())))),
                button("bulletin.seal.file", this::chooseSeal));
        line(1, "", seal, sealPassword, keep);
        line(
                2,
                "bulletin.seal.place",
                Parts.whole(messages.get("bulletin.seal.right"), "secondary"),
                right,
                Parts.whole(messages.get("bulletin.seal.down"), "secondary"),
                down);
        add(new Separator(), 0, 3, 2, 1);
        line(
                4,
                "bulletin.sign",
                button("bulletin.sign.file", this::chooseKey),
                keyPassword,
                button("bulletin.sign.none", () -> sealing.press(now().withKey(Optional.empty()))));
        line(5, "", key);
        add(new Separator(), 0, 6, 2, 1);
        line(7, "bulletin.seal.as", seam, draft, archive);
        add(complaint, 1, 8);
    }

    private void line(int row, String name, Node... nodes) {
        if (!name.isEmpty()) {
            var label = Parts.whole(messages.get(name), "secondary");
            label.setMinHeight(LINE);
            add(label, 0, row);
        }
        var flow = new FlowPane(8, 4, nodes);
        flow.setRowValignment(VPos.CENTER);
        flow.setAlignment(Pos.CENTER_LEFT);
        add(flow, 1, row);
    }

    private Pressing now() {
        return sealing.pressingProperty().get();
    }

    private Button button(String words, Runnable action) {
        var button = Parts.button(messages.get(words), "", action);
        button.setId(words.replace('.', '-'));
        button.getStyleClass().add("small");
        return button;
    }

    private void password(PasswordField field, String words, Runnable open) {
        field.setId(words.replace('.', '-'));
        field.setPromptText(messages.get(words));
        field.setAccessibleText(messages.get(words));
        field.setPrefWidth(130);
        field.setOnAction(_ -> open.run());
    }

    private void tick(CheckBox box, String words) {
        box.setText(messages.get(words));
        box.setId(words.replace('.', '-'));
        box.setOnAction(_ -> change());
    }

    private void place(Spinner<Double> field, String words) {
        field.setId(words.replace('.', '-'));
        field.setEditable(true);
        field.setPrefWidth(84);
        field.setAccessibleText(messages.get(words));
        field.getEditor().setAccessibleText(messages.get(words));
        field.valueProperty().subscribe(_ -> change());
    }

    private void change() {
        if (!showing) {
            sealing.press(now().withPlace(right.getValue(), down.getValue(), seam.isSelected())
                    .asFile(draft.isSelected(), archive.isSelected()));
        }
    }

    private void chooseSeal() {
        open("bulletin.seal.title", "bulletin.seal.kind", "*.png", "*.seal").ifPresent(file -> {
            sealFile = Optional.of(file);
            if (file.toString().endsWith(".seal")) {
                seal.setText(messages.get("bulletin.seal.locked", String.valueOf(file.getFileName())));
                sealPassword.requestFocus();
            } else {
                sealing.seal(file, new char[0]);
            }
        });
    }

    private void openSeal() {
        with(sealFile, sealPassword, sealing::seal);
    }

    private void keep() {
        if (sealPassword.getText().isEmpty()) {
            complain(Optional.of(messages.get("bulletin.seal.keep.empty")));
            sealPassword.requestFocus();
            return;
        }
        now().seal()
                .ifPresent(chosen -> files.save(
                                getScene().getWindow(),
                                messages.get("bulletin.seal.keep.title"),
                                messages.get("bulletin.seal.keep.name"))
                        .ifPresent(file ->
                                with(Optional.of(file), sealPassword, (to, typed) -> sealing.keep(chosen, to, typed))));
    }

    private void chooseKey() {
        open("bulletin.sign.title", "bulletin.sign.kind", "*.p12", "*.pfx").ifPresent(file -> {
            keyFile = Optional.of(file);
            key.setText(messages.get("bulletin.sign.locked", String.valueOf(file.getFileName())));
            keyPassword.requestFocus();
        });
    }

    private void openKey() {
        with(keyFile, keyPassword, sealing::key);
    }

    /// Hands over what was typed and forgets it.
    private static void with(Optional<Path> file, PasswordField field, BiConsumer<Path, char[]> taken) {
        file.ifPresent(chosen -> taken.accept(chosen, field.getText().toCharArray()));
        field.clear();
    }

    private Optional<Path> open(String title, String kind, String... patterns) {
        return files.open(
                getScene().getWindow(), messages.get(title), FileChoice.Kind.of(messages.get(kind), patterns));
    }

    private void show(Pressing pressing) {
        showing = true;
        seal.setText(pressing.seal().map(this::name).orElse(messages.get("bulletin.seal.none.is")));
        key.setText(pressing.key().map(this::name).orElse(messages.get("bulletin.sign.none.is")));
        var sealed = pressing.seal().isPresent();
        right.setDisable(!sealed);
        down.setDisable(!sealed);
        seam.setDisable(!sealed);
        seam.setSelected(pressing.seam());
        draft.setSelected(pressing.draft());
        archive.setSelected(pressing.archive());
        showing = false;
    }

    private String name(ChosenSeal chosen) {
        return chosen.name().isEmpty()
                ? messages.get("bulletin.seal.sample.is")
                : messages.get("bulletin.seal.is." + chosen.source(), chosen.name());
    }

    private String name(SigningKey chosen) {
        return messages.get("bulletin.sign.is", chosen.signer(), chosen.lastDay());
    }

    private void complain(Optional<String> sentence) {
        complaint.getChildren().setAll(sentence.stream().map(SealPane::wrapped).toList());
        complaint.setManaged(sentence.isPresent());
    }

    private static HBox wrapped(String sentence) {
        var said = Glyph.FAILED.with("");
        var words = new Label(sentence);
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        said.getChildren().set(1, words);
        HBox.setHgrow(said, Priority.ALWAYS);
        return said;
    }
}
