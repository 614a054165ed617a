package tongbao.workbench.statistics;

/// From a choice to its table.
final class Sheets {
    private Sheets() {}

    /// Runs on the worker.
    static Sheet of(Source source, Choice choice) {
        return switch (choice.topic()) {
            case RATES -> new RateSheet(source, choice).sheet();
            case TREND -> new TrendSheet(source, choice).sheet();
            case PROBLEMS -> new ProblemSheet(source, choice).sheet();
            case BANDS -> new BandSheet(source, choice).sheet();
            case RANKS -> new RankSheet(source, choice).sheet();
            case UNITS ->
                choice.composites() ? new CompositeSheet(source).sheet() : new UnitSheet(source, choice).sheet();
            case REPEATED -> new RepeatedSheet(source, choice).sheet();
            case MESSAGES -> new MessageSheet(source).sheet();
            case OWN_CHECKS -> new OwnCheckSheet(source).sheet();
        };
    }

    /// Whether the topic tells of earlier rounds too, which are read behind the round at hand.
    static boolean needsPast(Topic topic) {
        return switch (topic) {
            case RATES, TREND, BANDS, REPEATED -> true;
            case PROBLEMS, RANKS, UNITS, MESSAGES, OWN_CHECKS -> false;
        };
    }
}
