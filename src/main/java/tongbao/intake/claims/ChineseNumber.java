package tongbao.intake.claims;

import java.math.BigDecimal;
import java.util.Optional;

/// Numbers below a hundred million in characters: 二十一, 一百零五, 两千, 一万二千三百, 九十四点四.
final class ChineseNumber {
    /// The characters a whole number is made of, the last of them no 万, which may also be a unit.
    static final String WHOLE = "[零〇一二两三四五六七八九十百千]+(?:万[零〇一二两三四五六七八九十百千]+)?";

    /// A whole number with or without decimals.
    static final String FORM = WHOLE + "(?:点[零〇一二三四五六七八九]{1,6})?";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int TEN_THOUSAND = 10_000;

    private ChineseNumber() {}

    /// A whole number.
    static Optional<Long> parse(String text) {
        var large = text.indexOf('万');
        return large < 0
                ? below(text)
                : below(text.substring(0, large))
                        .flatMap(high -> below(text.substring(large + 1)).map(low -> high * TEN_THOUSAND + low));
    }

    /// A number whose decimals, each by itself, follow 点.
    static Optional<BigDecimal> decimal(String text) {
        var point = text.indexOf('点');
        return point < 0
                ? parse(text).map(BigDecimal::valueOf)
                : parse(text.substring(0, point)).map(whole -> new BigDecimal(whole + "." + plain(text, point + 1)));
    }

    private static String plain(String text, int from) {
        var digits = new StringBuilder();
        text.substring(from).replace('〇', '零').chars().forEach(each -> digits.append(DIGITS.indexOf(each)));
        return digits.toString();
    }

    /// A whole number below ten thousand.
    private static Optional<Long> below(String text) {
        long total = 0;
        long digit = -1;
        long smallest = TEN_THOUSAND;
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
