package tongbao.intake.catalogue;

import tongbao.domain.catalogue.Line;
import tongbao.domain.number.Fraction;

/// Fields to lines: `"any"`, `"all"`, `{"at-least": 5}`, `{"less-than": 6}`, `{"exactly": 0}`, `{"share": 0.05}`,
/// `{"all-if-fewer-than": 5}`, `{"any-of": [...]}`.
final class LineReader {
    static final int MOST_COUNT = 1_000_000;
    private static final int MOST_LINES = 5;
    private static final Fraction SMALLEST_SHARE = Fraction.of(1, 10_000);

    private LineReader() {}

    static Line line(Field field) {
        if (field.has("any-of")) {
            field.allow("any-of");
            return new Line.AnyOf(field.at("any-of").items(MOST_LINES).stream()
                    .map(LineReader::simple)
                    .toList());
        }
        return simple(field);
    }

    private static Line simple(Field field) {
        if (field.node().isTextual()) {
            return switch (field.choice(Word.class)) {
                case ANY -> new Line.Any();
                case ALL -> new Line.All();
            };
        }
        for (var kind : Kind.values()) {
            var name = Field.written(kind);
            if (field.has(name)) {
                field.allow(name);
                return numbered(kind, field.at(name));
            }
        }
        field.problem(field.node().isMissingNode() ? "missing" : "no-line");
        return new Line.Any();
    }

    private static Line numbered(Kind kind, Field number) {
        return switch (kind) {
            case AT_LEAST -> new Line.AtLeast(number.integer(1, MOST_COUNT));
            case LESS_THAN -> new Line.LessThan(number.integer(1, MOST_COUNT));
            case EXACTLY -> new Line.Exactly(number.integer(0, MOST_COUNT));
            case SHARE -> new Line.Share(number.number(SMALLEST_SHARE, Fraction.ONE));
            case ALL_IF_FEWER_THAN -> new Line.AllOf(number.integer(2, MOST_COUNT));
        };
    }

    private enum Word {
        ANY,
        ALL
    }

    private enum Kind {
        AT_LEAST,
        LESS_THAN,
        EXACTLY,
        SHARE,
        ALL_IF_FEWER_THAN
    }
}
