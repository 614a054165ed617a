package tongbao.workbench.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.CatalogueId;
import tongbao.domain.catalogue.Procedure;
import tongbao.domain.catalogue.Revision;
import tongbao.domain.number.Fraction;
import tongbao.workbench.ui.Messages;

/// What holds for the whole edition: its title, document and dates, and the lines of its procedure. Can be typed into
/// only in a draft.
final class HeadForm extends VBox {
    private final CatalogueViewModel viewModel;
    private final TextField title;
    private final TextArea document;
    private final TextField edition;
    private final TextField from;
    private final TextField base;
    private final TextField pass;
    private final TextField gate;
    private final TextField bonus;
    private final Label parent;
    private final Label note;
    private final Label wrong = new Label();
    private final Messages messages;
    private Optional<Edition> shown = Optional.empty();

    HeadForm(Messages messages, CatalogueViewModel viewModel) {
        this.messages = messages;
        this.viewModel = viewModel;
        getStyleClass().add("form");
        var fields = new Fields(messages);
        title = fields.line(
                "title",
                text -> words(text, it -> head(it, it.id().edition(), text, it.document(), it.effectiveFrom())));
        document = fields.text(
                "document",
                2,
                text -> words(text, it -> head(it, it.id().edition(), it.title(), text, it.effectiveFrom())));
        edition = fields.line(
                "edition", text -> words(text, it -> head(it, text, it.title(), it.document(), it.effectiveFrom())));
        from = fields.line("from", this::day);
        base = fields.line(
                "base",
                text -> number(text, (it, to) -> procedure(it, to, it.passLine(), it.bonusGate(), it.bonusMost())));
        pass = fields.line(
                "pass", text -> number(text, (it, to) -> procedure(it, it.base(), to, it.bonusGate(), it.bonusMost())));
        gate = fields.line(
                "gate", text -> number(text, (it, to) -> procedure(it, it.base(), it.passLine(), to, it.bonusMost())));
        bonus = fields.line(
                "bonus", text -> number(text, (it, to) -> procedure(it, it.base(), it.passLine(), it.bonusGate(), to)));
        parent = fields.said("parent");
        note = fields.said("note");
        wrong.getStyleClass().add("danger-text");
        wrong.setWrapText(true);
        getChildren().addAll(fields, wrong);
    }

    void show(Edition of) {
        shown = Optional.of(of);
        var catalogue = of.catalogue();
        var procedure = catalogue.procedure();
        Fields.fill(title, catalogue.title());
        Fields.fill(document, catalogue.document());
        Fields.fill(edition, catalogue.id().edition());
        Fields.fill(from, catalogue.effectiveFrom().toString());
        Fields.fill(base, Numbers.typed(procedure.base()));
        Fields.fill(pass, Numbers.typed(procedure.passLine()));
        Fields.fill(gate, Numbers.typed(procedure.bonusGate()));
        Fields.fill(bonus, Numbers.typed(procedure.bonusMost()));
        parent.setText(catalogue.origin().parent().map(CatalogueId::toString).orElse("—"));
        note.setText(
                catalogue.origin().note().isEmpty() ? "—" : catalogue.origin().note());
        var scored = !procedure.scored().isEmpty();
        List.of(title, document, edition, from).forEach(field -> field.setEditable(of.isDraft()));
        for (var field : List.of(base, pass, gate, bonus)) {
            field.setEditable(of.isDraft());
            Fields.present(field, scored);
        }
    }

    private void words(String text, UnaryOperator<Catalogue> change) {
        wrong.setText("");
        if (text.isEmpty()) {
            shown.ifPresent(this::show);
        } else {
            viewModel.edit(change);
        }
    }

    private void day(String text) {
        wrong.setText("");
        try {
            var day = LocalDate.parse(text);
            viewModel.edit(it -> head(it, it.id().edition(), it.title(), it.document(), day));
        } catch (DateTimeException _) {
            wrong.setText(messages.get("catalogue.day.bad"));
        }
    }

    private void number(String text, java.util.function.BiFunction<Procedure, Fraction, Procedure> change) {
        wrong.setText("");
        Numbers.fraction(text)
                .ifPresentOrElse(
                        to -> viewModel.edit(it -> Revision.with(it, change.apply(it.procedure(), to))),
                        () -> wrong.setText(messages.get("catalogue.number.bad")));
    }

    private static Catalogue head(Catalogue it, String edition, String title, String document, LocalDate from) {
        return new Catalogue(
                new CatalogueId(it.id().name(), edition),
                title,
                document,
                from,
                it.kind(),
                it.procedure(),
                it.groups(),
                it.origin());
    }

    private static Procedure procedure(Procedure it, Fraction base, Fraction pass, Fraction gate, Fraction bonus) {
        return new Procedure(
                it.scored(),
                base,
                pass,
                gate,
                bonus,
                it.leftOut(),
                it.vetoScore(),
                it.unrectifiedFails(),
                it.rollUp(),
                it.bands());
    }
}
