package tongbao.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tongbao.document.font.Family;
import tongbao.domain.bulletin.Block;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.Run;

/// The text of the letter from 主送机关 to 附件说明 as rows of the grid.
final class Body {
    private static final double INDENT = 2 * Paper.CHARACTER;
    private static final String ANNEX = "附件：";

    private final Setter setter;
    private final LineBreaker breaker = LineBreaker.justified(Paper.TEXT_WIDTH);

    Body(Setter setter) {
        this.setter = setter;
    }

    List<Row> rows(Bulletin bulletin) {
        var rows = new ArrayList<Row>();
        if (!bulletin.addressees().isBlank()) {
            var glyphs = setter.glyphs(bulletin.addressees() + "：", Style.body(Family.FANG), "主送机关");
            add(rows, breaker.lines(glyphs, 0, 0), paragraph(), false);
        }
        for (var block : bulletin.blocks()) {
            switch (block) {
                case Block.Heading heading -> add(rows, heading(heading), setter.part(role(heading)), true);
                case Block.Paragraph paragraph -> add(rows, paragraph(paragraph), paragraph(), false);
                case Block.Chart chart -> rows.add(figure(chart));
                case Block.Annex _ -> {} // on pages of its own
            }
        }
        annexes(rows, bulletin.annexes());
        return rows;
    }

    private Row figure(Block.Chart chart) {
        double height = ChartSetting.height(chart, Paper.TEXT_HEIGHT);
        var marks = ChartSetting.on(setter, chart, Optional.empty(), Paper.LEFT, 0, Paper.TEXT_WIDTH, height);
        return new Row.Figure(marks, (int) Math.ceil(height / Paper.LINE));
    }

    private static void add(List<Row> rows, List<Line> lines, Part part, boolean leads) {
        lines.forEach(line -> rows.add(new Row.Text(line, part, leads)));
    }

    private Part paragraph() {
        return setter.part(Part.Role.PARAGRAPH);
    }

    private static Part.Role role(Block.Heading heading) {
        return switch (heading.level()) {
            case 1 -> Part.Role.HEADING_1;
            case 2 -> Part.Role.HEADING_2;
            default -> Part.Role.HEADING_3;
        };
    }

    private List<Line> heading(Block.Heading heading) {
        var family = switch (heading.level()) {
            case 1 -> Family.HEI;
            case 2 -> Family.KAI;
            default -> Family.FANG;
        };
        return breaker.lines(setter.glyphs(heading.text(), Style.body(family), heading.text()), INDENT, 0);
    }

    private List<Line> paragraph(Block.Paragraph paragraph) {
        var text = Style.body(Family.FANG);
        var pieces = Stream.concat(
                        Stream.of(new Piece(paragraph.lead(), Style.body(Family.KAI))),
                        paragraph.runs().stream().map(Run::text).map(words -> new Piece(words, text)))
                .toList();
        return breaker.lines(setter.glyphs(pieces, "正文"), INDENT, 0);
    }

    /// 附件说明: names under each other, a wrapped name aligned with its first character.
    private void annexes(List<Row> rows, List<Block.Annex> annexes) {
        if (annexes.isEmpty()) {
            return;
        }
        rows.add(new Row.Blank(1));
        double first = INDENT + ANNEX.length() * Paper.CHARACTER;
        for (int i = 0; i < annexes.size(); i++) {
            var annex = annexes.get(i);
            var number = annexes.size() == 1 ? "" : annex.number() + ".";
            double slot = annexes.size() == 1 ? 0 : Paper.CHARACTER * (annexes.size() < 10 ? 1 : 1.5);
            var glyphs = new ArrayList<Glyph>();
            if (i == 0) {
                glyphs.addAll(setter.glyphs(ANNEX, Style.body(Family.FANG), "附件说明"));
            }
            glyphs.addAll(slot(number, slot));
            var name = setter.glyphs(annex.title(), Style.body(Family.FANG), "附件说明");
            var lines = breaker.lines(name, first + slot, first + slot);
            double indent = i == 0 ? INDENT : first;
            glyphs.addAll(lines.getFirst().glyphs());
            var part = paragraph();
            rows.add(new Row.Text(new Line(glyphs, indent), part, false));
            add(rows, lines.subList(1, lines.size()), part, false);
        }
    }

    /// The number of an annex with the room up to the name behind it.
    private List<Glyph> slot(String number, double width) {
        if (number.isEmpty()) {
            return List.of();
        }
        var glyphs = new ArrayList<>(setter.glyphs(number, Style.body(Family.FANG), "附件说明"));
        double used = glyphs.stream().mapToDouble(Glyph::width).sum();
        var last = glyphs.removeLast();
        glyphs.add(last.narrower(Math.min(0, used - width)));
        return glyphs;
    }
}
