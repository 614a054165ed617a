package tongbao.domain.bulletin;

import java.time.LocalDate;
import tongbao.domain.number.Rounding;
import tongbao.domain.round.Span;
import tongbao.domain.statistics.Share;

/// Dates, ordinals and rates as they stand in a printed letter: Arabic figures, no spaces.
final class Printed {
    private static final String DIGITS = "零一二三四五六七八九";

    private Printed() {}

    /// `2026年8月6日`
    static String date(LocalDate day) {
        return day.getYear() + "年" + dayOfYear(day);
    }

    /// `2026年8月10日至28日`: what both days share is said once.
    static String span(Span span) {
        var from = span.from();
        var to = span.to();
        if (from.equals(to)) {
            return date(from);
        }
        if (from.getYear() != to.getYear()) {
            return date(from) + "至" + date(to);
        }
        return date(from) + "至" + (from.getMonth() == to.getMonth() ? to.getDayOfMonth() + "日" : dayOfYear(to));
    }

    private static String dayOfYear(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /// A name from a catalogue as it is printed: `首页2周内没有更新` where screens say `首页 2 周内没有更新`.
    static String closed(String name) {
        return name.replaceAll("(?<=\\p{IsHan}) +(?=\\d)|(?<=\\d) +(?=\\p{IsHan})", "");
    }

    /// 一, 二 … 九十九
    static String ordinal(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("ordinals go from 1 to 99, not " + number);
        }
        var tens = number / 10;
        var ones = number % 10;
        return (tens > 1 ? DIGITS.substring(tens, tens + 1) : "")
                + (tens > 0 ? "十" : "")
                + (ones > 0 ? DIGITS.substring(ones, ones + 1) : "");
    }

    /// A rate in running text with its sign: a whole one is 100% and none 0%, without decimals.
    static String rate(Share share, Rounding rounding) {
        if (share.isWhole()) {
            return "100%";
        }
        return share.part() == 0 ? "0%" : rounding.percent(share.part(), share.whole()) + "%";
    }
}
