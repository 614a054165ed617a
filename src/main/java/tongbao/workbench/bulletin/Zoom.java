package tongbao.workbench.bulletin;

/// How large pages are shown.
sealed interface Zoom {
    /// What the choice is called in the bundle, without `bulletin.zoom.`.
    String key();

    /// As wide as the desk, so many beside each other.
    record Fit(int columns) implements Zoom {
        @Override
        public String key() {
            return columns == 1 ? "width" : "two";
        }
    }

    /// A share of the size on paper.
    record Percent(int percent) implements Zoom {
        @Override
        public String key() {
            return "percent";
        }
    }

    /// Pixels a point.
    ///
    /// @param desk the width there is
    /// @param page the widest page, in points
    default double scale(double desk, double page) {
        return switch (this) {
            case Fit(var columns) -> Math.max(0.1, (desk - (columns + 1) * PagesPane.MARGIN) / (columns * page));
            case Percent(var percent) -> percent / 100.0 * 96 / 72;
        };
    }

    /// How many pages stand beside each other.
    default int columns() {
        return this instanceof Fit(var columns) ? columns : 1;
    }
}
