package tongbao.workbench.bulletin;

import java.util.List;

/// A line of the outline.
///
/// @param key of the block it stands for
/// @param level 1 for sections and annexes, 2 for what is in them
/// @param blocks every block from here to the next line, itself first
record OutlineEntry(String key, String text, int level, List<String> blocks) {
    OutlineEntry {
        blocks = List.copyOf(blocks);
    }

    @Override
    public String toString() {
        return text;
    }
}
