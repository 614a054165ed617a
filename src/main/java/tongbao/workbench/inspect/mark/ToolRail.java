package tongbao.workbench.inspect.mark;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// The tools, one under the other, each with its key.
final class ToolRail {
    private final VBox node = new VBox();

    ToolRail(MarkingViewModel marking, Messages messages) {
        node.getStyleClass().add("tool-rail");
        node.setMinHeight(0);
        var group = new ToggleGroup();
        for (var tool : Tool.values()) {
            var name = new Label(messages.get("inspect." + tool.key()));
            var look = new VBox(2, new Icon(tool.key(), 20), name, Parts.key(tool.letter()));
            look.setAlignment(Pos.CENTER);
            var button = new ToggleButton("", look);
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.setToggleGroup(group);
            button.setFocusTraversable(false);
            button.setId(tool.key());
            button.getStyleClass().add("tool");
            button.setAccessibleText(name.getText());
            button.setOnAction(_ -> {
                button.setSelected(true);
                marking.toolProperty().set(tool);
            });
            marking.toolProperty().subscribe(now -> button.setSelected(now == tool));
            node.getChildren().add(button);
        }
    }

    Node node() {
        return node;
    }
}
