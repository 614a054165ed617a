package tongbao.intake.claims;

import java.util.Optional;

/// Whole numbers below ten thousand in characters: 二十一, 一百零五, 两千.
final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    static Optional<Long> parse(String text) {
        long total = 0;
        long digit = -1;
        long smallest = 10_000;
        for (var character : text.replace('〇', '零').replace('两', '二').toCharArray()) {
            var place = place(character);
            if (place == 0) {
                if (digit > 0) {
                    return Optional.empty();
                }
                digit = DIGITS.indexOf(character);
            } else {
                if (place >= smallest) {
                    return Optional.empty();
                }
                total += (digit < 1 ? 1 : digit) * place;
                smallest = place;
                digit = -1;
            }
        }
        return Optional.of(total + Math.max(0, digit));
    }

    private static long place(char character) {
        return switch (character) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }
}
