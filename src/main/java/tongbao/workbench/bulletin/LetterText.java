package tongbao.workbench.bulletin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tongbao.domain.bulletin.Block;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// The text of the letter in the middle, block by block.
final class LetterText {
    private final VBox letter;
    private final ScrollPane scroll;
    private final Messages messages;
    private final BulletinViewModel viewModel;
    private final Map<String, Node> nodes = new HashMap<>();

    LetterText(VBox letter, ScrollPane scroll, Messages messages, BulletinViewModel viewModel) {
        this.letter = letter;
        this.scroll = scroll;
        this.messages = messages;
        this.viewModel = viewModel;
    }

    boolean has(String key) {
        return nodes.containsKey(key);
    }

    /// Writes the letter anew.
    ///
    /// @return its outline
    List<OutlineEntry> show(BulletinState.Known known) {
        nodes.clear();
        var entries = new ArrayList<OutlineEntry>();
        var title = new Label(known.bulletin().title());
        title.setWrapText(true);
        title.getStyleClass().add("letter-title");
        entries.add(new OutlineEntry("title", messages.get("bulletin.title"), 1, List.of("title")));
        nodes.put("title", title);
        var shown = new ArrayList<Node>(List.of(title));
        for (var block : known.bulletin().blocks()) {
            var part = node(block, known);
            nodes.put(block.key(), part);
            shown.add(part);
            var begun = outlined(block);
            entries.add(begun.orElseGet(() -> with(entries.removeLast(), block.key())));
        }
        letter.getChildren().setAll(shown);
        return entries;
    }

    private Node node(Block block, BulletinState.Known known) {
        return switch (block) {
            case Block.Heading heading -> {
                var label = new Label(heading.text());
                label.getStyleClass().add("heading");
                if (heading.level() > 1) {
                    label.getStyleClass().add("second");
                }
                yield label;
            }
            case Block.Paragraph paragraph -> new ParagraphNode(paragraph, known.figures(), messages, viewModel);
            case Block.Chart chart -> Parts.whole(chart.title(), "muted");
            case Block.Annex annex -> {
                var label = new Label(messages.get(
                        "bulletin.annex",
                        named(annex) + "　",
                        annex.title(),
                        annex.table().rows().size()));
                label.setWrapText(true);
                var box = new HBox(label);
                box.getStyleClass().add("annex");
                yield box;
            }
        };
    }

    private Optional<OutlineEntry> outlined(Block block) {
        return switch (block) {
            case Block.Heading heading -> Optional.of(entry(block, heading.text(), Math.min(heading.level(), 2)));
            case Block.Paragraph paragraph ->
                paragraph.lead().isEmpty() ? Optional.empty() : Optional.of(entry(block, paragraph.lead(), 2));
            case Block.Chart _ -> Optional.empty();
            case Block.Annex annex -> Optional.of(entry(block, named(annex) + "　" + annex.title(), 1));
        };
    }

    private static OutlineEntry entry(Block block, String text, int level) {
        var words = text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
        return new OutlineEntry(block.key(), words, level, List.of(block.key()));
    }

    private static OutlineEntry with(OutlineEntry entry, String block) {
        var blocks = new ArrayList<>(entry.blocks());
        blocks.add(block);
        return new OutlineEntry(entry.key(), entry.text(), entry.level(), blocks);
    }

    private String named(Block.Annex annex) {
        return messages.get("bulletin.annex.word") + (annex.number() == 0 ? "" : annex.number());
    }

    /// Brings a block before the eye.
    void scrollTo(String key) {
        var part = nodes.get(key);
        if (part == null) {
            return;
        }
        nodes.values().forEach(other -> other.getStyleClass().remove("aimed"));
        part.getStyleClass().add("aimed");
        var beyond = letter.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(beyond <= 0 ? 0 : Math.clamp((part.getBoundsInParent().getMinY() - 24) / beyond, 0, 1));
    }
}
