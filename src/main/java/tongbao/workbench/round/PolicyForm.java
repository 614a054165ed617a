package tongbao.workbench.round;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.MismatchEffect;
import tongbao.domain.round.MismatchKind;
import tongbao.domain.round.Policy;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Session;

/// What the office decides for a whole round, each choice with a sentence that says what it does. Fixed once the round
/// is opened.
final class PolicyForm extends VBox {
    private final Messages messages;
    private final CheckBox review = new CheckBox();
    private final CheckBox vetoesOnly = new CheckBox();
    private final Map<SubjectKind, CheckBox> together = new EnumMap<>(SubjectKind.class);
    private final Map<MismatchKind, ComboBox<MismatchEffect>> mismatches = new EnumMap<>(MismatchKind.class);
    private final Label alone;

    /// @param changed is called with every choice
    PolicyForm(Session session, Runnable changed) {
        super(12);
        messages = session.messages();
        box(review, "round.review", changed);
        box(vetoesOnly, "round.vetoes-only", changed);
        review.setId("policy-review");
        vetoesOnly.setId("policy-vetoes-only");
        alone = note("round.together.alone");
        alone.getStyleClass().setAll("label", "warning-text");
        var kinds = new HBox(12);
        kinds.setAlignment(Pos.CENTER_LEFT);
        for (var kind : SubjectKind.values()) {
            var box = new CheckBox(session.words().name(kind));
            box.setId("policy-together-" + kind.name().toLowerCase(Locale.ROOT));
            box.setMinWidth(USE_PREF_SIZE);
            box.setOnAction(_ -> {
                alone.setVisible(isAlone());
                changed.run();
            });
            together.put(kind, box);
            kinds.getChildren().add(box);
        }
        kinds.getChildren().add(alone);
        alone.setVisible(false);
        var grid = new GridPane();
        grid.getStyleClass().add("fields");
        var row = 0;
        for (var kind : MismatchKind.values()) {
            var box = effects(kind, changed);
            mismatches.put(kind, box);
            grid.add(Parts.whole(messages.get("round.mismatch." + key(kind))), (row % 2) * 3, row / 2);
            grid.add(box, (row % 2) * 3 + 1, row / 2);
            row++;
        }
        getChildren()
                .addAll(
                        review,
                        note("round.review.note"),
                        vetoesOnly,
                        note("round.vetoes-only.note"),
                        Parts.whole(messages.get("round.together"), "section-title"),
                        note("round.together.note"),
                        kinds,
                        Parts.whole(messages.get("round.mismatch"), "section-title"),
                        note("round.mismatch.note"),
                        grid);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void box(CheckBox box, String key, Runnable changed) {
        box.setText(messages.get(key));
        box.setOnAction(_ -> changed.run());
    }

    private Label note(String key) {
        var label = new Label(messages.get(key));
        label.setWrapText(true);
        label.getStyleClass().add("secondary");
        return label;
    }

    private ComboBox<MismatchEffect> effects(MismatchKind kind, Runnable changed) {
        var box = new ComboBox<MismatchEffect>();
        box.setId("policy-mismatch-" + key(kind));
        box.setAccessibleText(messages.get("round.mismatch." + key(kind)));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(MismatchEffect effect) {
                return effect == null ? "" : messages.get("round.mismatch.effect." + key(effect));
            }

            @Override
            public MismatchEffect fromString(String text) {
                return MismatchEffect.SEPARATE;
            }
        });
        box.getItems().setAll(MismatchEffect.values());
        box.setValue(MismatchEffect.SEPARATE);
        box.setOnAction(_ -> changed.run());
        return box;
    }

    private Set<SubjectKind> chosen() {
        var kinds = EnumSet.noneOf(SubjectKind.class);
        together.forEach((kind, box) -> {
            if (box.isSelected()) {
                kinds.add(kind);
            }
        });
        return kinds;
    }

    /// Whether one kind is to be counted together with nothing: then nothing is counted together.
    private boolean isAlone() {
        return chosen().size() == 1;
    }

    Policy policy() {
        var effects = new EnumMap<MismatchKind, MismatchEffect>(MismatchKind.class);
        mismatches.forEach((kind, box) -> {
            if (box.getValue() != MismatchEffect.SEPARATE) {
                effects.put(kind, box.getValue());
            }
        });
        return (review.isSelected() ? Policy.REVIEWED : Policy.AT_ONCE)
                .with(vetoesOnly.isSelected() ? Policy.Scope.VETOES : Policy.Scope.ALL)
                .withTogether(isAlone() ? Set.of() : chosen())
                .withMismatches(effects);
    }

    void clear() {
        review.setSelected(false);
        vetoesOnly.setSelected(false);
        together.values().forEach(box -> box.setSelected(false));
        mismatches.values().forEach(box -> box.setValue(MismatchEffect.SEPARATE));
        alone.setVisible(false);
    }
}
