package tongbao.intake.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.journal.Present;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Level;
import tongbao.domain.round.note.RoundNote;
import tongbao.domain.round.note.Weights;

/// Reads the items of 综合考评 with their weights: one row an item, all of them together one note. The weights of each
/// group of levels have to add up to 100 %, or nothing of the sheet is taken.
record WeightRows(ImportContext context) implements NoteRows {
    private static final String BETWEEN = "、";

    @Override
    public Column subject() {
        return Columns.ITEM;
    }

    @Override
    public Optional<RoundNote> read(RowCells cells) {
        var name = cells.text(Columns.ITEM);
        if (name.isEmpty()) {
            cells.refuse("cell.empty", Columns.ITEM, Columns.ITEM.header());
        }
        var weight = Exact.required(cells, Columns.WEIGHT, "cell.weight")
                .filter(value -> value.signum() > 0 && value.compareTo(Fraction.ONE) <= 0);
        if (weight.isEmpty() && !cells.isRefused()) {
            cells.refuse(
                    "cell.weight", Columns.WEIGHT, cells.text(Columns.WEIGHT).orElse(""));
        }
        var catalogue = cells.text(Columns.ITEM_SOURCE).flatMap(text -> catalogue(cells, text));
        var levels = levels(cells);
        return cells.isRefused()
                ? Optional.empty()
                : Optional.of(new Weights(
                        List.of(new Weights.Item(levels, name.orElseThrow(), weight.orElseThrow(), catalogue))));
    }

    /// A kind of subject stands for the catalogue by which the round inspects it; anything else is a catalogue's name.
    private Optional<String> catalogue(RowCells cells, String text) {
        var catalogues = context.round().map(Present.RoundState::catalogues).orElseThrow();
        var kind = RegisterWords.kind(text);
        if (kind.isPresent()) {
            var found = Optional.ofNullable(catalogues.get(kind.get()));
            if (found.isEmpty()) {
                cells.refuse("weights.notInspected", Columns.ITEM_SOURCE, text);
            }
            return found.map(WeightRows::name);
        }
        if (catalogues.values().stream().noneMatch(known -> name(known).equals(text))) {
            cells.warn("weights.otherCatalogue", Columns.ITEM_SOURCE, text, names(catalogues.values()));
        }
        return Optional.of(text);
    }

    private static String names(Collection<Catalogue> catalogues) {
        return catalogues.stream().map(WeightRows::name).sorted().collect(Collectors.joining(BETWEEN));
    }

    private static String name(Catalogue catalogue) {
        return catalogue.id().name();
    }

    private static List<Level> levels(RowCells cells) {
        var levels = new ArrayList<Level>();
        for (var word : cells.text(Columns.ITEM_LEVELS).orElse("").split("[、，,]", -1)) {
            if (!word.isBlank()) {
                RegisterWords.level(word.strip())
                        .ifPresentOrElse(levels::add, () -> cells.refuse("cell.level", Columns.ITEM_LEVELS, word));
            }
        }
        return levels;
    }

    @Override
    public Optional<RoundNote> joined(RoundNote earlier, RoundNote later) {
        return earlier instanceof Weights before && later instanceof Weights item
                ? Optional.of(new Weights(Stream.concat(before.items().stream(), item.items().stream())
                        .toList()))
                : Optional.empty();
    }

    @Override
    public Optional<Refused> refused(Collection<RoundNote> notes) {
        return notes.stream()
                .filter(Weights.class::isInstance)
                .map(Weights.class::cast)
                .filter(weights -> weights.composite().isEmpty())
                .findFirst()
                .map(weights -> weights.isTwice()
                        ? new Refused("weights.twice", List.of())
                        : new Refused(
                                "weights.sum",
                                List.of(weights.sums().stream()
                                        .filter(sum -> !sum.equals(Fraction.ONE))
                                        .map(Fraction::toPercent)
                                        .collect(Collectors.joining(BETWEEN)))));
    }

    @Override
    public String name(RoundNote note) {
        return note instanceof Weights weights
                ? weights.items().stream().map(Weights.Item::name).distinct().collect(Collectors.joining(BETWEEN))
                : "";
    }

    @Override
    public List<Said> said(RoundNote note) {
        return note instanceof Weights weights
                ? List.of(
                        Said.of(
                                Columns.WEIGHT,
                                weights.items().stream()
                                        .map(item -> item.name() + " "
                                                + item.weight().toPercent())
                                        .collect(Collectors.joining(BETWEEN))),
                        Said.of(
                                Columns.ITEM_SOURCE,
                                weights.items().stream()
                                        .flatMap(item -> item.catalogue().stream())
                                        .distinct()
                                        .collect(Collectors.joining(BETWEEN))),
                        Said.of(
                                Columns.ITEM_LEVELS,
                                weights.items().stream()
                                        .map(item -> NoteText.levels(item.levels()))
                                        .distinct()
                                        .collect(Collectors.joining(BETWEEN))))
                : List.of();
    }
}
