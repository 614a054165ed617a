package tongbao.domain.statistics;

import tongbao.domain.catalogue.Band;
import tongbao.domain.catalogue.RollUp;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.Selection.Which;

/// How a figure came about that tells where a subject or a unit stands among the others, or in the rounds before.
public sealed interface Standing extends Derivation {
    /// 名次.
    ///
    /// @param of how many are ranked
    record Rank(Ranked ranked, int of) implements Standing {}

    /// Drawn subjects with a total: what bands are shares of.
    record Scored(SubjectKind kind, int number) implements Standing {}

    /// Scored subjects in a band.
    record InBand(SubjectKind kind, Band band, int number) implements Standing {}

    /// Those in a band of those that are scored.
    record BandShare(Share share, Rounding rounding) implements Standing, Derivation.Quotient {
        public BandShare {
            if (share.whole() == 0) {
                throw new IllegalArgumentException("what has no denominator has no rate");
            }
        }

        @Override
        public Quotient with(Rounding other) {
            return new BandShare(share, other);
        }
    }

    /// 汇总得分 of a unit or region.
    record Rolled(RollUp.Method method, RolledUp of) implements Standing {}

    /// 综合得分 of a unit.
    record Weighted(CompositeScore of) implements Standing {}

    /// The score of a unit in one item of its composite score.
    record OnTrack(CompositeScore.TrackScore of) implements Standing {}

    /// 名次 by the composite score.
    ///
    /// @param of how many have one
    record Place(Placed placed, int of) implements Standing {}

    /// 连续不合格.
    record FailedInARow(Repeated of) implements Standing {}

    /// A count of an earlier round, imported or counted anew from this store.
    record Earlier(PastTotal of, Which which, int number) implements Standing {}
}
