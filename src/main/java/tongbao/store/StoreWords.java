package tongbao.store;

import java.util.Locale;
import java.util.stream.Stream;
import tongbao.domain.words.Sentences;

/// What went wrong in the store and what to do, as sentences for people.
public final class StoreWords {
    private final Sentences sentences;

    private StoreWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /// English for English, Chinese for every other language.
    public static StoreWords of(Locale locale) {
        return new StoreWords(Sentences.of("tongbao.store.store", locale));
    }

    /// What happened, where, and what was not changed.
    public String what(StoreException failure) {
        return switch (failure) {
            case StoreException.InUse use -> sentence("in-use.what", use.folder());
            case StoreException.Newer newer -> sentence("newer.what", newer.found(), newer.known());
            case StoreException.Corrupt corrupt -> sentence("corrupt.what", sentence(corrupt.fault()));
            case StoreException.ReadOnly readOnly -> sentence("read-only.what", readOnly.entry());
            case StoreException.Full full -> sentence("full.what", full.folder());
            case StoreException.Refused refused ->
                sentence(key("refused", refused.reason()), refused.arguments().toArray());
            case StoreException.Failed failed -> sentence(key("failed", failed.outcome()) + ".what");
        };
    }

    /// What the inspector can do about it.
    public String remedy(StoreException failure) {
        return switch (failure) {
            case StoreException.InUse _ -> sentence("in-use.remedy");
            case StoreException.Newer _ -> sentence("newer.remedy");
            case StoreException.Corrupt _ -> sentence("corrupt.remedy");
            case StoreException.ReadOnly _ -> sentence("read-only.remedy");
            case StoreException.Full _ -> sentence("full.remedy");
            case StoreException.Refused _ -> sentence("refused.remedy");
            case StoreException.Failed failed -> sentence(key("failed", failed.outcome()) + ".remedy");
        };
    }

    /// One thing that [Store#verify] found.
    public String sentence(Fault fault) {
        return sentence(
                key("fault", fault.kind()),
                Stream.concat(Stream.of(fault.where()), fault.arguments().stream())
                        .toArray());
    }

    private String sentence(String key, Object... arguments) {
        return sentences.text(key, arguments);
    }

    private static String key(String kind, Enum<?> value) {
        return kind + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
