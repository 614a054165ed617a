package tongbao.workbench.findings;

import java.util.Locale;

/// What findings are filtered by besides their words.
enum Facet {
    REGION,
    UNIT,
    INDICATOR,
    INSPECTOR,
    VETO,
    COUNTS,
    PUBLISHED,
    EVIDENCE,
    CATALOGUE,
    PERSONAL;

    static final String YES = "yes";
    static final String NO = "no";

    /// Whether it is either so or not so; the others are one of many names.
    boolean isYesOrNo() {
        return switch (this) {
            case REGION, UNIT, INDICATOR, INSPECTOR -> false;
            case VETO, COUNTS, PUBLISHED, EVIDENCE, CATALOGUE, PERSONAL -> true;
        };
    }

    /// What it is for `line`: a name as shown, or [#YES] or [#NO].
    String of(FoundLine line) {
        return switch (this) {
            case REGION -> line.region();
            case UNIT -> line.subject().unit().host();
            case INDICATOR -> line.indicator();
            case INSPECTOR -> line.finding().inspector();
            case VETO -> yes(line.isVeto());
            case COUNTS -> yes(line.finding().counts());
            case PUBLISHED -> yes(line.finding().published());
            case EVIDENCE -> yes(line.pictures() > 0);
            case CATALOGUE -> yes(line.finding().clause().isPresent());
            case PERSONAL -> yes(!line.personal().isEmpty());
        };
    }

    /// Its name in message keys and preferences.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String yes(boolean so) {
        return so ? YES : NO;
    }
}
