package tongbao.domain.personal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tongbao.domain.personal.PersonalNumber.Kind;

/// Recognises personal numbers by their form and, where they have one, their check digit, so that 标识码, 文号 and
/// counts are left alone. Full-width digits and the blanks and hyphens people write between groups are read too.
public final class PersonalNumbers {
    private static final int SHOWN = 3;
    /// Digits, with at most one blank or hyphen between two of them.
    private static final Pattern RUN = Pattern.compile(
            "(?<![0-9A-Za-z/=&_])(?:\\+?86[ -]?)?(?:\\(0\\d{2,3}\\)[ -]?|\\d)(?:[ -]?\\d)*[Xx]?(?![0-9A-Za-z])");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern.compile("0(?:10|2\\d|[3-9]\\d{2})[2-8]\\d{6,7}");
    private static final Pattern ID_CARD = Pattern.compile("[1-9]\\d{16}[\\dXx]");
    /// 62 UnionPay; 4 and 5 the foreign ones; 3 and 9 older issues.
    private static final Pattern BANK_CARD = Pattern.compile("(?:62|4|5|35|9[0-9])\\d{14,17}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private PersonalNumbers() {}

    /// Every personal number of `text`, in its order.
    public static List<PersonalNumber> in(String text) {
        var narrow = narrow(text);
        var found = new ArrayList<PersonalNumber>();
        RUN.matcher(narrow)
                .results()
                .forEach(run -> kind(run)
                        .ifPresent(kind -> found.add(new PersonalNumber(
                                kind, run.start(), run.end(), masked(text.substring(run.start(), run.end()))))));
        return found;
    }

    /// `text` with its personal numbers masked.
    public static String masked(String text, List<PersonalNumber> numbers) {
        var result = new StringBuilder(text);
        numbers.forEach(number -> result.replace(number.start(), number.end(), number.masked()));
        return result.toString();
    }

    private static Optional<Kind> kind(MatchResult run) {
        var digits = run.group().replaceAll("[^0-9Xx]", "");
        if (ID_CARD.matcher(digits).matches() && isIdCard(digits)) {
            return Optional.of(Kind.ID_CARD);
        }
        var home = digits.length() > 11 && digits.startsWith("86") ? digits.substring(2) : digits;
        if (MOBILE.matcher(home).matches()) {
            return Optional.of(Kind.MOBILE);
        }
        if (LANDLINE.matcher(home).matches()
                || (!home.equals(digits) && LANDLINE.matcher("0" + home).matches())) {
            return Optional.of(Kind.LANDLINE);
        }
        return BANK_CARD.matcher(digits).matches() && isLuhn(digits) ? Optional.of(Kind.BANK_CARD) : Optional.empty();
    }

    /// GB 11643-1999: a real date of birth and the check digit by ISO 7064, MOD 11-2.
    static boolean isIdCard(String number) {
        try {
            var born = LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14)));
            if (born.getYear() < 1880 || born.getYear() > 2100) {
                return false;
            }
        } catch (DateTimeException _) {
            return false;
        }
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK_DIGITS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
    }

    /// The check digit of bank cards, ISO/IEC 7812-1 annex B.
    static boolean isLuhn(String number) {
        var sum = 0;
        for (var i = 0; i < number.length(); i++) {
            var digit = number.charAt(number.length() - 1 - i) - '0';
            var weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    private static String masked(String number) {
        var shown = new StringBuilder(number);
        for (var i = SHOWN; i < number.length() - SHOWN; i++) {
            shown.setCharAt(i, '*');
        }
        return shown.toString();
    }

    /// Full-width digits, X, blanks and dashes as plain ones; as long as `text`.
    private static String narrow(String text) {
        var narrow = new StringBuilder(text);
        for (var i = 0; i < narrow.length(); i++) {
            var at = narrow.charAt(i);
            if ((at >= '０' && at <= '９') || at == 'Ｘ' || at == 'ｘ' || at == '（' || at == '）' || at == '－') {
                narrow.setCharAt(i, (char) (at - 0xFEE0));
            } else if (at == '\u00A0' || at == '\u3000') {
                narrow.setCharAt(i, ' ');
            } else if (at == '—' || at == '–') {
                narrow.setCharAt(i, '-');
            }
        }
        return narrow.toString();
    }
}
