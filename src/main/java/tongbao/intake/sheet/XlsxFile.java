package tongbao.intake.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;
import tongbao.intake.sheet.Sheet.Cell;
import tongbao.intake.sheet.SheetException.Problem;

/// Reads one tab of an xlsx. [XlsxParts] has held the package against the limits before anything is built from it.
final class XlsxFile {
    private final String name;
    private final XlsxParts parts;
    private final ReadableWorkbook workbook;

    private XlsxFile(String name, XlsxParts parts, ReadableWorkbook workbook) {
        this.name = name;
        this.parts = parts;
        this.workbook = workbook;
    }

    static Sheet read(byte[] bytes, String name, Optional<String> tab) {
        var parts = XlsxParts.of(bytes, name);
        var options = new ReadingOptions(parts.hasStyles(), true);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), options)) {
            return new XlsxFile(name, parts, workbook).read(tab);
        } catch (SheetException refused) {
            throw refused;
        } catch (IOException | RuntimeException damage) { // the library stumbles over damage in many ways
            throw new SheetException(Problem.BROKEN, damage, name);
        }
    }

    private Sheet read(Optional<String> wanted) throws IOException {
        var tabs = workbook.getSheets().toList();
        var candidates = tabs.stream()
                .filter(tab -> wanted.map(title -> title.equals(tab.getName()))
                        .orElse(tab.getVisibility() == SheetVisibility.VISIBLE))
                .toList();
        if (candidates.isEmpty() && wanted.isPresent()) {
            throw new SheetException(Problem.NO_SUCH_TAB, name, wanted.get());
        }
        for (var tab : candidates) {
            var rows = rows(tab);
            if (!rows.isEmpty()) {
                var others = tabs.stream()
                        .filter(other -> !other.equals(tab))
                        .map(org.dhatim.fastexcel.reader.Sheet::getName)
                        .toList();
                return new Sheet(name, tab.getName(), others, rows);
            }
        }
        throw new SheetException(Problem.EMPTY, name);
    }

    private List<Sheet.Row> rows(org.dhatim.fastexcel.reader.Sheet tab) throws IOException {
        var merges = parts.merges(tab.getId());
        var cells = new Cells(name);
        var rows = new ArrayList<Sheet.Row>();
        try (var stream = tab.openStream()) {
            stream.forEach(row -> {
                var texts = new ArrayList<Cell>(row.getCellCount());
                for (var cell : row) {
                    texts.add(cell == null ? Cell.EMPTY : XlsxCell.of(cell, cells, workbook.isDate1904()));
                }
                cells.row(row.getRowNum(), merges.repeat(row.getRowNum(), texts))
                        .ifPresent(rows::add);
            });
        }
        return rows;
    }
}
