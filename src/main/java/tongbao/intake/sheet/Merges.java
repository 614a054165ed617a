package tongbao.intake.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tongbao.intake.sheet.Sheet.Cell;
import tongbao.intake.sheet.Sheet.Origin;

/// The merged blocks of a tab. A spreadsheet keeps the value of a block in its first cell alone; whoever merged the
/// cells meant it for all of them.
final class Merges {
    /// @param top 1-based, as are `bottom`
    /// @param left 0-based, as is `right`
    record Block(int top, int left, int bottom, int right) {}

    private final Map<Integer, List<Block>> byTop = new HashMap<>();
    private final List<Running> running = new ArrayList<>();

    private record Running(Block block, Cell value) {}

    Merges(List<Block> blocks) {
        for (var block : blocks) {
            byTop.computeIfAbsent(block.top(), _ -> new ArrayList<>()).add(block);
        }
    }

    /// The cells of row `number` with the values of merged blocks filled in. To be asked row by row, downwards.
    List<Cell> repeat(int number, List<Cell> cells) {
        running.removeIf(merge -> merge.block().bottom() < number);
        for (var block : byTop.getOrDefault(number, List.of())) {
            var first = block.left() < cells.size() ? cells.get(block.left()) : Cell.EMPTY;
            if (!first.isEmpty()) {
                running.add(new Running(block, new Cell(first.text(), Origin.MERGED)));
            }
        }
        var holdsText = cells.stream().anyMatch(cell -> !cell.isEmpty());
        for (var merge : running) {
            // a row that holds nothing of its own lies in the block by its height alone: it stays empty
            if (holdsText) {
                fill(merge, number, cells);
            }
        }
        return cells;
    }

    private static void fill(Running merge, int number, List<Cell> cells) {
        for (var column = merge.block().left();
                column <= Math.min(merge.block().right(), Limits.COLUMNS - 1);
                column++) {
            while (cells.size() <= column) {
                cells.add(Cell.EMPTY);
            }
            if (cells.get(column).isEmpty()
                    && (number > merge.block().top() || column > merge.block().left())) {
                cells.set(column, merge.value());
            }
        }
    }
}
