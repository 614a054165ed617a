package tongbao.workbench.register;

import java.util.Optional;
import tongbao.domain.register.SubjectKind;
import tongbao.intake.plan.ImportKind;

/// Which of the tables is in front.
public enum Tab {
    SITES,
    ACCOUNTS,
    CHANNELS,
    REGIONS;

    static Tab of(SubjectKind kind) {
        return switch (kind) {
            case SITE -> SITES;
            case ACCOUNT -> ACCOUNTS;
            case CHANNEL -> CHANNELS;
        };
    }

    /// The table that shows what an import of this kind wrote; empty where none does.
    static Optional<Tab> of(ImportKind kind) {
        return kind == ImportKind.REGIONS
                ? Optional.of(REGIONS)
                : kind.subjects().map(Tab::of);
    }

    /// The kind of the subjects in it; empty for the regions.
    Optional<SubjectKind> kind() {
        return switch (this) {
            case SITES -> Optional.of(SubjectKind.SITE);
            case ACCOUNTS -> Optional.of(SubjectKind.ACCOUNT);
            case CHANNELS -> Optional.of(SubjectKind.CHANNEL);
            case REGIONS -> Optional.empty();
        };
    }

    /// What is imported into it.
    ImportKind imports() {
        return switch (this) {
            case SITES -> ImportKind.SITES;
            case ACCOUNTS -> ImportKind.ACCOUNTS;
            case CHANNELS -> ImportKind.CHANNELS;
            case REGIONS -> ImportKind.REGIONS;
        };
    }
}
