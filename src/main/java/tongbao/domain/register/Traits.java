package tongbao.domain.register;

/// Everything about a subject that a catalogue or a statistic asks: two subjects with the same traits and the same
/// answers have the same verdict and are counted in the same rows.
///
/// @param platform empty text for what has none
/// @param form what a channel is, as the constant's name; the type of a site; empty text for accounts
public record Traits(
        SubjectKind kind, RegionCode region, Level level, String form, String platform, boolean hasService) {
    public static Traits of(Subject subject) {
        return new Traits(
                subject.kind(),
                subject.region(),
                subject.level(),
                switch (subject) {
                    case Site site -> site.type().name();
                    case Account _ -> "";
                    case Channel channel -> channel.form().name();
                },
                subject.platform(),
                subject.hasService());
    }

    /// What a catalogue asks about a subject: everything but where it lies. What was answered alike about two subjects
    /// of which this is equal has the same verdict.
    public record Asked(SubjectKind kind, Level level, String form, String platform, boolean hasService) {}

    public Asked asked() {
        return new Asked(kind, level, form, platform, hasService);
    }
}
