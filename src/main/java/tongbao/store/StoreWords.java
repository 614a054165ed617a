package tongbao.store;

import java.util.Locale;
import java.util.stream.Stream;
import tongbao.domain.words.Sentences;
import tongbao.store.failure.Fault;
import tongbao.store.failure.StoreException;

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
            case StoreException.InUse use when use.who().isEmpty() -> sentence("in-use.what", use.folder());
            case StoreException.InUse use -> sentence("in-use.by", use.folder(), use.who());
            case StoreException.Locked locked ->
                sentence(locked.isTried() ? "locked.other" : "locked.what", locked.what());
            case StoreException.Unreachable away ->
                sentence(away.isThere() ? "read-only-disk.what" : "gone.what", away.folder());
            case StoreException.Newer newer -> sentence("newer.what", newer.found(), newer.known());
            case StoreException.Corrupt corrupt -> sentence("corrupt.what", sentence(corrupt.fault()));
            case StoreException.ReadOnly readOnly -> sentence("read-only.what", readOnly.entry());
            case StoreException.Full full -> sentence("full.what", full.folder());
            case StoreException.Refused refused ->
                sentence(key("refused", refused.reason()), refused.arguments().toArray());
            case StoreException.BadBackup bad -> sentence(key("bad-backup", bad.why()), bad.file());
            case StoreException.BackupFailed failed -> sentence("backup-failed.what", failed.file());
            case StoreException.Failed failed -> sentence(key("failed", failed.outcome()) + ".what");
        };
    }

    /// What the inspector can do about it.
    public String remedy(StoreException failure) {
        return switch (failure) {
            case StoreException.InUse _ -> sentence("in-use.remedy");
            case StoreException.Locked locked -> sentence(locked.isBackup() ? "locked.backup-remedy" : "locked.remedy");
            case StoreException.Unreachable away -> sentence(away.isThere() ? "read-only-disk.remedy" : "gone.remedy");
            case StoreException.Newer _ -> sentence("newer.remedy");
            case StoreException.Corrupt _ -> sentence("corrupt.remedy");
            case StoreException.ReadOnly _ -> sentence("read-only.remedy");
            case StoreException.Full _ -> sentence("full.remedy");
            case StoreException.Refused _ -> sentence("refused.remedy");
            case StoreException.BadBackup _ -> sentence("bad-backup.remedy");
            case StoreException.BackupFailed _ -> sentence("backup-failed.remedy");
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

    /// How a backup stands to the present store.
    public String sentence(Difference difference) {
        return switch (difference) {
            case Difference.NothingThere _ -> sentence("difference.nothing-there");
            case Difference.StoreAhead(var more) when more == 0 -> sentence("difference.same");
            case Difference.StoreAhead ahead -> sentence("difference.store-ahead", ahead.more());
            case Difference.BackupAhead ahead -> sentence("difference.backup-ahead", ahead.more());
            case Difference.Apart apart -> sentence("difference.apart", apart.common(), apart.store(), apart.backup());
            case Difference.OtherStore _ -> sentence("difference.other-store");
            case Difference.Unreadable unreadable -> sentence("difference.unreadable", sentence(unreadable.fault()));
        };
    }

    private String sentence(String key, Object... arguments) {
        return sentences.text(key, arguments);
    }

    private static String key(String kind, Enum<?> value) {
        return kind + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
