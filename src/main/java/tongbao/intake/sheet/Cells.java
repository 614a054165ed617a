package tongbao.intake.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.bulletin.Visible;
import tongbao.intake.sheet.Sheet.Cell;
import tongbao.intake.sheet.Sheet.Origin;
import tongbao.intake.sheet.SheetException.Problem;

/// Makes cells of one file: cleans their text, shares equal ones, and counts against the [Limits].
final class Cells {
    /// Registers repeat few values very often; what is long or rare is not worth remembering.
    private static final int REMEMBERED = 20_000;

    private final String file;
    private final Map<String, Cell> shared = new HashMap<>();
    private long characters;
    private int rows;
    private long cellsHeld;

    Cells(String file) {
        this.file = file;
    }

    Cell written(String raw) {
        var known = shared.get(raw);
        if (known != null) {
            return known;
        }
        var text = clean(raw);
        count(text);
        var cell = text.isEmpty() ? Cell.EMPTY : new Cell(text, Origin.WRITTEN);
        if (shared.size() < REMEMBERED && raw.length() <= 40) {
            shared.put(raw, cell);
        }
        return cell;
    }

    Cell error(String text) {
        return new Cell(text, Origin.ERROR);
    }

    /// The row without empty cells at its end; nothing if it holds no text at all.
    Optional<Sheet.Row> row(int number, List<Cell> cells) {
        var end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        if (end == 0) {
            return Optional.empty();
        }
        cellsHeld += end;
        if (++rows > Limits.ROWS || end > Limits.COLUMNS || cellsHeld > Limits.CELLS) {
            throw new SheetException(Problem.TOO_MUCH_INSIDE, file);
        }
        return Optional.of(new Sheet.Row(number, cells.subList(0, end)));
    }

    private void count(String text) {
        characters += text.length();
        if (characters > Limits.CHARACTERS || text.length() > Limits.CELL_CHARACTERS) {
            throw new SheetException(Problem.TOO_MUCH_INSIDE, file);
        }
    }

    /// Without blanks of any width around it and without what nobody sees; digits, letters and the marks of codes and
    /// addresses half-width. Chinese punctuation stays as written.
    static String clean(String raw) {
        var clean = new StringBuilder(raw.length());
        for (var i = 0; i < raw.length(); i++) {
            var c = raw.charAt(i);
            if (isHalvable(c)) {
                clean.append((char) (c - 0xFEE0));
            } else if (c == '\u3000' || c == '\u00A0' || c == '\t' || c == '\n' || c == '\r') {
                clean.append(c == '\n' || c == '\r' ? '\n' : ' ');
            } else {
                clean.append(c);
            }
        }
        return Visible.of(clean.toString()).strip();
    }

    private static boolean isHalvable(char c) {
        return (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
    }
}
