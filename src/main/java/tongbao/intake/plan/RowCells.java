package tongbao.intake.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import tongbao.intake.plan.RowMessage.Severity;
import tongbao.intake.sheet.Sheet;

/// The cells of one row by their columns. What cannot be understood becomes a message that names the cell; a refusal
/// among them refuses the row. An empty cell says nothing; 清空 says that what is recorded is to be emptied.
final class RowCells {
    private static final Set<String> CLEARING = Set.of("（清空）", "(清空)", "清空");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST_COUNT = 9;

    private final Sheet.Row row;
    private final ColumnMatch match;
    private final Map<Column, String> instead;
    private final List<RowMessage> messages = new ArrayList<>();
    private boolean refused;

    RowCells(Sheet.Row row, ColumnMatch match) {
        this(row, match, Map.of());
    }

    private RowCells(Sheet.Row row, ColumnMatch match, Map<Column, String> instead) {
        this.row = row;
        this.match = match;
        this.instead = instead;
        match.columns().forEach(this::checkOrigin);
    }

    /// The same row with other texts in some columns, read from the beginning.
    RowCells with(Map<Column, String> others) {
        return new RowCells(row, match, others);
    }

    private void checkOrigin(Column column, int place) {
        var cell = row.cell(place);
        switch (cell.origin()) {
            case WRITTEN -> {
                // as it should be
            }
            case MERGED -> note("cell.merged", column, cell.text());
            case ERROR -> refuse("cell.error", column, cell.text());
        }
    }

    /// The row a template shows as an example, left in by mistake.
    boolean isExample() {
        return text(Columns.EXAMPLE).flatMap(RegisterWords::yesNo).orElse(false);
    }

    int number() {
        return row.number();
    }

    /// What stands in the cell on one line; empty if nothing does or the sheet has no such column.
    Optional<String> text(Column column) {
        return lines(column)
                .map(text -> text.chars().anyMatch(Character::isWhitespace)
                        ? BLANKS.matcher(text).replaceAll(" ")
                        : text);
    }

    /// What stands in the cell, line ends kept.
    Optional<String> lines(Column column) {
        return Optional.ofNullable(instead.get(column))
                .or(() -> Optional.ofNullable(match.columns().get(column))
                        .map(place -> row.cell(place).text()))
                .filter(text -> !text.isEmpty());
    }

    /// The text of the cell, or what was before where it is empty.
    String textOr(Column column, String before) {
        return text(column).map(text -> CLEARING.contains(text) ? "" : text).orElse(before);
    }

    boolean clears(Column column) {
        return text(column).filter(CLEARING::contains).isPresent();
    }

    /// The day in the cell; empty if nothing stands there or it is not a day, which refuses the row.
    Optional<LocalDate> day(Column column) {
        return moment(column).map(LocalDateTime::toLocalDate);
    }

    Optional<LocalDateTime> moment(Column column) {
        if (clears(column)) {
            return Optional.empty();
        }
        var text = text(column);
        var moment = text.flatMap(Days::read);
        if (text.isPresent() && moment.isEmpty()) {
            refuse("cell.date", column, text.get());
        }
        return moment;
    }

    /// A whole number from 0 on.
    OptionalInt count(Column column) {
        var text = text(column);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        var digits = text.get().replaceAll("[,，](?=\\d{3})", "").replaceFirst("\\.0+$", "");
        if (!digits.matches("\\d{1," + LONGEST_COUNT + "}")) {
            refuse("cell.count", column, text.get());
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }

    boolean yes(Column column, boolean before) {
        return word(column, RegisterWords::yesNo, "yesNo").orElse(before);
    }

    /// One of a list of words; another word refuses the row and names those that are understood.
    <T> Optional<T> word(Column column, Function<String, Optional<T>> words, String allowed) {
        var text = text(column);
        var value = text.flatMap(words);
        if (text.isPresent() && value.isEmpty()) {
            refuse("cell." + allowed, column, text.get());
        }
        return value;
    }

    void note(String key, Column column, String... args) {
        say(Severity.NOTE, key, column, args);
    }

    void warn(String key, Column column, String... args) {
        say(Severity.WARNING, key, column, args);
    }

    void refuse(String key, Column column, String... args) {
        say(Severity.REFUSAL, key, column, args);
        refused = true;
    }

    private void say(Severity severity, String key, Column column, String... args) {
        var letter = Optional.ofNullable(match.columns().get(column))
                .map(Sheet::letter)
                .orElse("");
        messages.add(new RowMessage(severity, key, List.of(args), row.number(), letter));
    }

    boolean isRefused() {
        return refused;
    }

    List<RowMessage> messages() {
        return List.copyOf(messages);
    }
}
