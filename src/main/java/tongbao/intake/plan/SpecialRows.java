package tongbao.intake.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.note.RoundNote;
import tongbao.domain.round.note.SpecialCheck;
import tongbao.domain.round.note.SpecialCheck.Part;

/// Reads special checks: one row a part, the parts of one check joined in the order of the rows.
record SpecialRows() implements NoteRows {
    private static final String COUNTER = "个";

    @Override
    public Column subject() {
        return Columns.SPECIAL;
    }

    @Override
    public Optional<RoundNote> read(RowCells cells) {
        var name = cells.text(Columns.SPECIAL);
        if (name.isEmpty()) {
            cells.refuse("cell.empty", Columns.SPECIAL, Columns.SPECIAL.header());
        }
        var kind = cells.word(Columns.SPECIAL_KIND, RegisterWords::kind, "kind");
        var count = Counts.required(cells, Columns.PART_COUNT);
        var of = cells.count(Columns.PARTS_OF);
        if (!cells.isRefused() && of.isPresent()) {
            Counts.atMost(cells, Columns.PART_COUNT, count, Columns.PARTS_OF, of.getAsInt());
        }
        return cells.isRefused()
                ? Optional.empty()
                : Optional.of(new SpecialCheck(
                        name.orElseThrow(),
                        kind,
                        cells.text(Columns.COUNTER).orElse(counter(kind)),
                        List.of(new Part(cells.text(Columns.PART).orElse(""), count)),
                        of));
    }

    private static String counter(Optional<SubjectKind> kind) {
        return kind.filter(SubjectKind.SITE::equals).map(_ -> "家").orElse(COUNTER);
    }

    /// Another part of the same check; not one whose name is there already, nor one of another whole.
    @Override
    public Optional<RoundNote> joined(RoundNote earlier, RoundNote later) {
        if (earlier instanceof SpecialCheck before && later instanceof SpecialCheck part) {
            var label = part.parts().getFirst().label();
            var fits = before.of().equals(part.of())
                    && before.counter().equals(part.counter())
                    && before.parts().stream().noneMatch(known -> known.label().equals(label));
            return fits
                    ? Optional.of(new SpecialCheck(
                            before.name(),
                            before.subjects(),
                            before.counter(),
                            Stream.concat(before.parts().stream(), part.parts().stream())
                                    .toList(),
                            before.of()))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    @Override
    public String name(RoundNote note) {
        return note instanceof SpecialCheck check
                ? check.parts().stream().map(Part::label).collect(Collectors.joining("、"))
                : "";
    }

    @Override
    public List<Said> said(RoundNote note) {
        return note instanceof SpecialCheck check
                ? List.of(
                        Said.of(
                                Columns.PART_COUNT,
                                check.parts().stream()
                                        .map(part -> (part.label() + " " + part.count()).strip())
                                        .collect(Collectors.joining("、"))),
                        Said.of(
                                Columns.PARTS_OF,
                                check.of().isPresent() ? check.of().getAsInt() : ""),
                        Said.of(Columns.COUNTER, check.counter()))
                : List.of();
    }
}
