package tongbao.workbench.catalogue;

import java.util.Optional;
import tongbao.domain.catalogue.Line;
import tongbao.domain.number.Fraction;

/// Numbers as people type them into the forms.
final class Numbers {
    private static final int LONGEST = 12;

    private Numbers() {}

    /// `2`, `0.5` or `4/3`, not below zero; empty for anything else.
    static Optional<Fraction> fraction(String text) {
        if (text.length() > LONGEST || !text.matches("\\d+(\\.\\d+)?|\\d+/[1-9]\\d*")) {
            return Optional.empty();
        }
        return Optional.of(Fraction.parse(text));
    }

    static Optional<Integer> whole(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    /// The exact number, to be typed over: `0.5`, `4/3`.
    static String typed(Fraction number) {
        return number.toString();
    }

    /// The one number of a line, to be typed over; empty where it has none or several.
    static Optional<String> typed(Line line) {
        return switch (line) {
            case Line.AtLeast(var count) -> Optional.of(Integer.toString(count));
            case Line.LessThan(var count) -> Optional.of(Integer.toString(count));
            case Line.Exactly(var count) -> Optional.of(Integer.toString(count));
            case Line.Share(var share) -> Optional.of(typed(share.times(100)));
            case Line.AllOf(var fewerThan) -> Optional.of(Integer.toString(fewerThan));
            case Line.Any _, Line.All _, Line.AnyOf _ -> Optional.empty();
        };
    }

    /// `line` with another number; empty if `text` is none, or the line has no single number.
    static Optional<Line> typed(Line line, String text) {
        return switch (line) {
            case Line.AtLeast _ -> whole(text).map(Line.AtLeast::new);
            case Line.LessThan _ -> whole(text).map(Line.LessThan::new);
            case Line.Exactly _ -> whole(text).map(Line.Exactly::new);
            case Line.Share _ -> fraction(text).map(percent -> new Line.Share(percent.dividedBy(Fraction.of(100))));
            case Line.AllOf _ -> whole(text).map(Line.AllOf::new);
            case Line.Any _, Line.All _, Line.AnyOf _ -> Optional.empty();
        };
    }
}
