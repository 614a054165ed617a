package tongbao.domain.consistency.claim;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The words that tell which subjects a claim is about, and what can be read from them.
record Scope(String text) {
    private static final Pattern OVERALL = Pattern.compile("(all|sampled|全部|全体|全省|全市|全区|全县|抽查|检查)?(\\(.*\\))?");
    private static final Pattern SPLIT = Pattern.compile("(^|\\s)by\\s.*|按.*");

    static Scope of(Claim claim) {
        return new Scope(plain(claim.scope()));
    }

    /// Half-width, small letters, no blanks at the ends.
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /// Whether all subjects of the inspection are meant.
    boolean isOverall() {
        return OVERALL.matcher(text).matches();
    }

    /// What is split, without the words how: 留言 of 留言按单位; blank for everything.
    String whole() {
        var whole = SPLIT.matcher(text).replaceFirst("").strip();
        return whole.equals("all") ? "" : whole;
    }

    /// Which count the words name.
    Optional<Role> role() {
        if (text.contains("failing") || text.contains("不合格")) {
            return Optional.of(Role.FAILING);
        }
        if (text.contains("passing") || text.contains("合格")) {
            return Optional.of(Role.PASSING);
        }
        if (text.startsWith("sampled") || text.startsWith("inspected") || text.startsWith("抽查")) {
            return Optional.of(Role.INSPECTED);
        }
        return whole().isEmpty() || text.startsWith("all(") ? Optional.of(Role.REGISTERED) : Optional.empty();
    }
}
