package tongbao.workbench.settings;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tongbao.domain.bulletin.Arrangement;
import tongbao.domain.bulletin.ChartAnnex;
import tongbao.domain.bulletin.Section;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// Which sections the office's bulletins have, in their order, and which tables with charts. Alt and an arrow move the
/// section that has the focus.
final class ArrangementPane extends VBox {
    private final Messages messages;
    private final Runnable keep;
    private Arrangement arrangement = Arrangement.USUAL;

    /// @param keep is told after every change
    ArrangementPane(Messages messages, Runnable keep) {
        super(4);
        this.messages = messages;
        this.keep = keep;
        setId("sections");
        show(arrangement);
    }

    Arrangement shown() {
        return arrangement;
    }

    void show(Arrangement next) {
        arrangement = next;
        var rows = new ArrayList<Node>();
        var others = Stream.of(Section.values())
                .filter(section -> !next.sections().contains(section))
                .toList();
        Stream.concat(next.sections().stream(), others.stream())
                .map(this::section)
                .forEach(rows::add);
        for (var chart : ChartAnnex.values()) {
            rows.add(box(
                    chart.key().replace('.', '-'),
                    chart.title(),
                    next.charts().contains(chart),
                    () -> change(arrangement.toggled(chart), "")));
        }
        getChildren().setAll(rows);
    }

    private HBox section(Section section) {
        var id = "section-" + section.key();
        var there = arrangement.sections().contains(section);
        var box = box(id, section.title(), there, () -> change(arrangement.toggled(section), id));
        box.setPrefWidth(120);
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            int by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
            if (event.isAltDown() && by != 0) {
                event.consume();
                change(arrangement.moved(section, by), id);
            }
        });
        var row = new HBox(4, box, move(section, -1, "up", "↑"), move(section, 1, "down", "↓"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node move(Section section, int by, String way, String arrow) {
        var button = Parts.button(arrow, "", () -> change(arrangement.moved(section, by), "section-" + section.key()));
        var words = messages.get("settings.office.section." + way, section.title());
        button.setId("section-" + section.key() + "-" + way);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.getStyleClass().addAll("small", "flat");
        button.setVisible(!arrangement.moved(section, by).equals(arrangement));
        return button;
    }

    private static CheckBox box(String id, String words, boolean there, Runnable change) {
        var box = new CheckBox(words);
        box.setId(id);
        box.setSelected(there);
        box.setOnAction(_ -> change.run());
        return box;
    }

    private void change(Arrangement next, String focused) {
        if (next.equals(arrangement)) {
            return;
        }
        show(next);
        if (!focused.isEmpty()) {
            Optional.ofNullable(lookup("#" + focused)).ifPresent(Node::requestFocus);
        }
        keep.run();
    }
}
