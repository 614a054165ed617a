package tongbao.domain.round;

import tongbao.domain.number.Fraction;

/// How many of each stratum are drawn.
public sealed interface Quota {
    /// Of `size` subjects, at least one where there is any, and never more than there are.
    int of(int size);

    /// 比例: at least this share of every stratum, so that none falls below it (不少于30%).
    ///
    /// @param share more than 0, at most 1
    record Ratio(Fraction share) implements Quota {
        public Ratio {
            if (share.signum() <= 0 || share.compareTo(Fraction.ONE) > 0) {
                throw new IllegalArgumentException("a ratio is more than 0 and at most 1, not " + share);
            }
        }

        @Override
        public int of(int size) {
            return share.times(size).ceiling().intValueExact();
        }
    }

    /// 比例加下限: at least this share of every stratum, and at least so many, or all where there are fewer.
    ///
    /// @param share more than 0, at most 1
    /// @param least 1 or more
    record RatioAtLeast(Fraction share, int least) implements Quota {
        public RatioAtLeast {
            if (share.signum() <= 0 || share.compareTo(Fraction.ONE) > 0) {
                throw new IllegalArgumentException("a ratio is more than 0 and at most 1, not " + share);
            }
            if (least < 1) {
                throw new IllegalArgumentException("at least one of each stratum is drawn, not " + least);
            }
        }

        @Override
        public int of(int size) {
            return Math.min(size, Math.max(least, share.times(size).ceiling().intValueExact()));
        }
    }

    /// 个数: so many of every stratum, or all where there are fewer.
    ///
    /// @param count 1 or more
    record Fixed(int count) implements Quota {
        public Fixed {
            if (count < 1) {
                throw new IllegalArgumentException("at least one of each stratum is drawn, not " + count);
            }
        }

        @Override
        public int of(int size) {
            return Math.min(size, count);
        }
    }
}
