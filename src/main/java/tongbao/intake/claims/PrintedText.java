package tongbao.intake.claims;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tongbao.domain.consistency.claim.Printed;
import tongbao.domain.consistency.claim.Printed.Bound;
import tongbao.domain.consistency.claim.Printed.Unit;
import tongbao.domain.number.Fraction;

/// Reads a number as bulletins print it: `98.83%`, `９４．４０％`, `1,080家`, `1.2万条`, `约1600`, `超过90%`, `百分之九十五`,
/// `三分之二`, `九成以上`, `持平`, `300至400家`, `增长1.5倍`, `共515家网站`, `+0.25个百分点`, `下降35.3%`, `15+14`.
final class PrintedText {
    private static final int MOST_CHARS = 60;
    private static final int MOST_DIGITS = 15;
    private static final Pattern FORM = Pattern.compile(
            "(?:共计?|合计|总计|累计|一共|仅有?|只有|为|有|达到?)?(?<fall>下降|降低|减少|回落|下滑)?(?<rise>提升|提高|上升|增长|增加|增幅|升高)?了?"
                    + "(?<before>约|大约|大概|近|接近|超过|逾|超|高于|不少于|不低于|至少|不足|低于|不到|不超过|至多|≥|≤|>|<)?"
                    + "(?:" + ShareInWords.FORM + "|(?<hundredth>百分之)?(?<sign>[+-])?"
                    + "(?<number>\\d+(?:\\.\\d+)?|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|" + ChineseNumber.FORM + "))"
                    + "(?<more>余|多)?(?<large>百|千|万|亿)?(?<many>余|多)?"
                    + "(?<unit>%|‰|个?百分点|pp|pct)?(?<counter>[家个条次件户名篇份处人分宗起例封项期款只台所类页字天]{0,2})"
                    + "(?:政府网站|网站|政务新媒体|新媒体|账号|栏目|留言|单位|问题|信息)?"
                    + "(?<after>以上|以下|左右|多|余)?");
    private static final Pattern SAME =
            Pattern.compile("(?:[与同和较比].{1,12}?)?(?<nearly>基本|大致|大体)?(?:保持)?(?:持平|不变|一致|无变化|没有变化)");
    private static final Pattern SUM = Pattern.compile("\\d{1,9}(\\+\\d{1,9}){1,19}");

    private PrintedText() {}

    /// @param otherwise the unit of a number without a sign of its own
    /// @return empty if `text` is not one number
    static Optional<Printed> parse(String text, Unit otherwise) {
        if (text.length() > MOST_CHARS) {
            return Optional.empty();
        }
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u00a0]", "")
                .replaceAll("[−–—﹣]", "-");
        if (SUM.matcher(plain).matches()) {
            var total = 0L;
            for (var part : plain.split("\\+", -1)) {
                total += Long.parseLong(part);
            }
            return Optional.of(new Printed(text.strip(), Fraction.of(total), Fraction.ONE, Unit.COUNT, Bound.EXACT));
        }
        var same = SAME.matcher(plain);
        if (same.matches()) {
            return Optional.of(same(text.strip(), same.group("nearly") != null, otherwise));
        }
        var form = FORM.matcher(plain);
        if (!form.matches()) {
            return otherwise(text.strip(), plain, otherwise);
        }
        return form.group("number") == null
                ? ShareInWords.find(form).map(share -> share(text.strip(), form, share))
                : number(text.strip(), form, otherwise);
    }

    /// What is told by two numbers, or by how many times.
    private static Optional<Printed> otherwise(String text, String plain, Unit otherwise) {
        return PrintedRange.find(text, plain, otherwise)
                .or(() -> otherwise == Unit.PERCENT
                        ? ShareInWords.quotient(text, plain).or(() -> MultipleInWords.find(text, plain))
                        : Optional.empty());
    }

    /// 持平 is a change of nothing.
    private static Printed same(String text, boolean nearly, Unit otherwise) {
        return nearly
                ? new Printed(text, Fraction.ZERO, Fraction.ONE, otherwise, Bound.ABOUT)
                : new Printed(text, Fraction.ZERO, Fraction.ZERO, otherwise, Bound.EXACT);
    }

    private static Printed share(String text, Matcher form, ShareInWords share) {
        var said = "过半".equals(form.group("half")) ? Bound.AT_LEAST : bound(form);
        return new Printed(
                text,
                falls(form) ? share.value().negated() : share.value(),
                share.step(),
                share.unit(),
                said == Bound.EXACT ? share.bound() : said);
    }

    private static Optional<Printed> number(String text, Matcher form, Unit otherwise) {
        var digits = digits(form.group("number"));
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        var decimal = digits.get();
        var large = large(form.group("large"));
        var unit = unit(form, otherwise);
        var value = Fraction.parse(decimal.toPlainString()).times(large);
        var step = Fraction.parse(BigDecimal.ONE.movePointLeft(decimal.scale()).toPlainString())
                .times(large);
        if (falls(form)) {
            value = value.negated();
        }
        if (isShare(form, otherwise, decimal)) {
            value = value.times(100);
            step = step.times(100);
        }
        var bound = bound(form);
        return Optional.of(new Printed(
                text,
                value,
                switch (bound) {
                    case ABOUT -> rough(value);
                    case SOME_MORE -> step.isWhole() ? rough(value) : step;
                    case EXACT, AT_LEAST, AT_MOST -> step;
                },
                unit,
                bound));
    }

    /// 0.9275 in the place of a rate is 92.75%.
    private static boolean isShare(Matcher form, Unit otherwise, BigDecimal decimal) {
        return otherwise == Unit.PERCENT
                && form.group("unit") == null
                && form.group("hundredth") == null
                && decimal.scale() >= 2
                && decimal.signum() > 0
                && decimal.compareTo(BigDecimal.ONE) < 0;
    }

    private static Optional<BigDecimal> digits(String number) {
        if (!Character.isDigit(number.charAt(0))) {
            return ChineseNumber.decimal(number);
        }
        var plain = number.replace(",", "");
        var point = plain.indexOf('.');
        var whole = point < 0 ? plain.length() : point;
        return whole > MOST_DIGITS || plain.length() - whole > 7
                ? Optional.empty()
                : Optional.of(new BigDecimal(plain));
    }

    private static Fraction large(String word) {
        return Fraction.of(
                switch (Optional.ofNullable(word).orElse("")) {
                    case "百" -> 100;
                    case "千" -> 1000;
                    case "万" -> 10_000;
                    case "亿" -> 100_000_000;
                    default -> 1;
                });
    }

    private static boolean falls(Matcher form) {
        return form.group("fall") != null || "-".equals(form.group("sign"));
    }

    private static Unit unit(Matcher form, Unit otherwise) {
        var sign = form.group("unit");
        if (sign == null) {
            return form.group("hundredth") != null ? Unit.PERCENT : otherwise;
        }
        return switch (sign) {
            case "%" -> Unit.PERCENT;
            case "‰" -> Unit.PER_MILLE;
            default -> Unit.POINTS;
        };
    }

    private static Bound bound(Matcher form) {
        var before = Optional.ofNullable(form.group("before")).orElse("");
        var after = Optional.ofNullable(form.group("after")).orElse("");
        return switch (before) {
            case "约", "大约", "大概" -> Bound.ABOUT;
            case "超过", "逾", "超", "高于", "不少于", "不低于", "至少", "≥", ">" -> Bound.AT_LEAST;
            case "近", "接近", "不足", "低于", "不到", "不超过", "至多", "≤", "<" -> Bound.AT_MOST;
            default ->
                after.equals("左右")
                        ? Bound.ABOUT
                        : after.equals("以下")
                                ? Bound.AT_MOST
                                : after.equals("以上")
                                        ? Bound.AT_LEAST
                                        : !after.isEmpty() || form.group("more") != null || form.group("many") != null
                                                ? Bound.SOME_MORE
                                                : Bound.EXACT;
        };
    }

    /// 约1600 is given to the hundred.
    private static Fraction rough(Fraction value) {
        var step = Fraction.ONE;
        while (value.signum() != 0 && value.dividedBy(step.times(10)).isWhole()) {
            step = step.times(10);
        }
        return step;
    }
}
