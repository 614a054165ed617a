package tongbao.workbench.catalogue;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import tongbao.domain.catalogue.Indicator;
import tongbao.domain.catalogue.Revision;
import tongbao.domain.number.Fraction;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// An indicator: its name and the most its clauses take or give together. Can be typed into only in a draft.
final class IndicatorForm extends VBox {
    private final CatalogueViewModel viewModel;
    private final Messages messages;
    private final Label code = Parts.whole("", "pane-title");
    private final TextField name;
    private final TextField cap;
    private final Label wrong = new Label();
    private Optional<Indicator> shown = Optional.empty();

    IndicatorForm(Messages messages, CatalogueViewModel viewModel) {
        this.messages = messages;
        this.viewModel = viewModel;
        getStyleClass().add("form");
        var fields = new Fields(messages);
        name = fields.line("name", text -> {
            if (!text.isEmpty()) {
                change(text, shown.flatMap(Indicator::points));
            }
        });
        cap = fields.line("cap", this::cap);
        wrong.getStyleClass().add("danger-text");
        wrong.setWrapText(true);
        getChildren().addAll(code, fields, wrong);
    }

    void show(Indicator indicator, boolean draft) {
        shown = Optional.of(indicator);
        code.setText(indicator.code());
        Fields.fill(name, indicator.name());
        Fields.fill(cap, indicator.points().map(Numbers::typed).orElse(""));
        name.setEditable(draft);
        cap.setEditable(draft && indicator.points().isPresent());
    }

    private void cap(String text) {
        wrong.setText("");
        if (shown.flatMap(Indicator::points).isPresent()) {
            Numbers.fraction(text)
                    .ifPresentOrElse(
                            to -> change(shown.orElseThrow().name(), Optional.of(to)),
                            () -> wrong.setText(messages.get("catalogue.number.bad")));
        }
    }

    private void change(String to, Optional<Fraction> points) {
        shown.ifPresent(at -> viewModel.edit(draft -> Revision.indicators(
                draft,
                indicator -> indicator.code().equals(at.code())
                        ? new Indicator(
                                indicator.code(),
                                to,
                                points,
                                indicator.pointsByClass(),
                                indicator.applicability(),
                                indicator.clauses(),
                                indicator.parts())
                        : indicator)));
    }
}
