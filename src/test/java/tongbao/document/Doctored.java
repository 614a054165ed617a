package tongbao.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import tongbao.domain.bulletin.Block;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.Figure;
import tongbao.domain.bulletin.Run;

/// A bulletin in which one thing was changed.
///
/// @param what was done, for the message of a failing test
/// @param bulletin as a forger prints it
record Doctored(String what, Bulletin bulletin) {
    /// One random change.
    static Doctored of(Bulletin original, Random random) {
        for (int attempt = 0; attempt < 100; attempt++) {
            var changed = once(original, random);
            if (!changed.bulletin().equals(original)) {
                return changed;
            }
        }
        throw new IllegalStateException("nothing to change");
    }

    private static Doctored once(Bulletin bulletin, Random random) {
        var blocks = bulletin.blocks();
        int index = random.nextInt(blocks.size());
        return switch (random.nextInt(10)) {
            case 0 ->
                new Doctored(
                        "digit of the number", with(bulletin, bulletin.number().map(n -> digit(n, random))));
            case 1 -> new Doctored("block left out", with(bulletin, without(blocks, index)));
            case 2, 3 ->
                new Doctored(
                        "figure in block " + index,
                        with(bulletin, replaced(blocks, index, block -> paragraph(block, random))));
            case 4, 5 ->
                new Doctored(
                        "cell in block " + index,
                        with(bulletin, replaced(blocks, index, block -> table(block, rows -> cell(rows, random)))));
            case 6 ->
                new Doctored(
                        "row left out of block " + index,
                        with(
                                bulletin,
                                replaced(
                                        blocks,
                                        index,
                                        block -> table(block, rows -> without(rows, random.nextInt(rows.size()))))));
            case 7 ->
                new Doctored(
                        "rows exchanged in block " + index,
                        with(
                                bulletin,
                                replaced(blocks, index, block -> table(block, rows -> exchanged(rows, random)))));
            case 8 ->
                new Doctored(
                        "bar of block " + index,
                        with(bulletin, replaced(blocks, index, block -> chart(block, bars -> bar(bars, random)))));
            default ->
                new Doctored(
                        "chart of another round in block " + index,
                        with(bulletin, replaced(blocks, index, block -> chart(block, Doctored::lastRound))));
        };
    }

    private static Block paragraph(Block block, Random random) {
        return block instanceof Block.Paragraph(var key, var lead, var runs, var template, var rewritten)
                ? new Block.Paragraph(
                        key,
                        lead,
                        replaced(runs, random.nextInt(runs.size()), run -> switch (run) {
                            case Run.Words(var text) -> new Run.Words(digit(text, random));
                            case Run.Computed(var figure) ->
                                new Run.Computed(
                                        new Figure(figure.key(), digit(figure.text(), random), figure.derivation()));
                        }),
                        template,
                        rewritten)
                : block;
    }

    private static Block table(Block block, UnaryOperator<List<List<String>>> change) {
        return block instanceof Block.Annex annex
                ? new Block.Annex(
                        annex.key(),
                        annex.number(),
                        annex.title(),
                        annex.subtitle(),
                        new Block.Table(
                                annex.table().columns(),
                                change.apply(annex.table().rows()),
                                annex.table().total()),
                        annex.note(),
                        annex.charts())
                : block;
    }

    private static Block chart(Block block, UnaryOperator<List<Block.Chart.Bar>> change) {
        return block instanceof Block.Annex annex
                ? new Block.Annex(
                        annex.key(),
                        annex.number(),
                        annex.title(),
                        annex.subtitle(),
                        annex.table(),
                        annex.note(),
                        annex.charts().stream()
                                .map(chart -> new Block.Chart(
                                        chart.key(), chart.title(), chart.kind(), change.apply(chart.bars())))
                                .toList())
                : block;
    }

    private static List<List<String>> cell(List<List<String>> rows, Random random) {
        return replaced(
                rows,
                random.nextInt(rows.size()),
                row -> replaced(row, random.nextInt(row.size()), text -> digit(text, random)));
    }

    private static List<List<String>> exchanged(List<List<String>> rows, Random random) {
        var others = new ArrayList<>(rows);
        Collections.swap(others, random.nextInt(rows.size()), random.nextInt(rows.size()));
        return others;
    }

    private static List<Block.Chart.Bar> bar(List<Block.Chart.Bar> bars, Random random) {
        return replaced(
                bars,
                random.nextInt(bars.size()),
                bar -> random.nextBoolean()
                        ? new Block.Chart.Bar(bar.label(), bar.passed() - 1, bar.inspected(), bar.printed())
                        : new Block.Chart.Bar(
                                bar.label(), bar.passed(), bar.inspected(), digit(bar.printed(), random)));
    }

    private static List<Block.Chart.Bar> lastRound(List<Block.Chart.Bar> bars) {
        return IntStream.range(0, bars.size())
                .mapToObj(i -> {
                    var bar = bars.get(i);
                    return i % 3 == 0
                            ? new Block.Chart.Bar(bar.label(), bar.passed() - 2, bar.inspected(), "91.30")
                            : bar;
                })
                .toList();
    }

    /// `text` with one of its digits changed; unchanged if it has none.
    static String digit(String text, Random random) {
        var places = IntStream.range(0, text.length())
                .filter(i -> Character.isDigit(text.charAt(i)))
                .toArray();
        if (places.length == 0) {
            return text;
        }
        int at = places[random.nextInt(places.length)];
        char other = (char) ('0' + (text.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
        return text.substring(0, at) + other + text.substring(at + 1);
    }

    private static <T> List<T> replaced(List<? extends T> list, int index, UnaryOperator<T> change) {
        var others = new ArrayList<T>(list);
        others.set(index, change.apply(list.get(index)));
        return others;
    }

    private static <T> List<T> without(List<T> list, int index) {
        var others = new ArrayList<>(list);
        others.remove(index);
        return others;
    }

    private static Bulletin with(Bulletin bulletin, List<Block> blocks) {
        return with(bulletin, bulletin.number(), blocks);
    }

    private static Bulletin with(Bulletin bulletin, Optional<String> number) {
        return with(bulletin, number, bulletin.blocks());
    }

    private static Bulletin with(Bulletin bulletin, Optional<String> number, List<Block> blocks) {
        return new Bulletin(
                bulletin.issuer(),
                number,
                bulletin.title(),
                bulletin.addressees(),
                blocks,
                bulletin.date(),
                bulletin.note(),
                bulletin.copyTo());
    }
}
