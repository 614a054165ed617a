package tongbao.document.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tongbao.domain.bulletin.Block;

/// One thing drawn on a sheet, in reading order.
public sealed interface Mark {
    /// The same mark further down the sheet.
    default Mark lower(double by) {
        return switch (this) {
            case Text text -> new Text(text.baseline() + by, text.glyphs(), text.stretch());
            case Bar bar -> new Bar(bar.x(), bar.y() + by, bar.width(), bar.height(), bar.ink());
            case Bars bars ->
                new Bars(
                        bars.x(),
                        bars.y() + by,
                        bars.width(),
                        bars.height(),
                        bars.thickness(),
                        bars.kind(),
                        bars.bars());
            case Swatch swatch ->
                new Swatch(swatch.x(), swatch.y() + by, swatch.width(), swatch.height(), swatch.shows());
            case SealPlace place -> new SealPlace(place.x(), place.y() + by);
            case Starts starts -> starts;
        };
    }

    /// One line of text from left to right.
    ///
    /// @param baseline from the top edge
    /// @param stretch horizontal scaling, 1 if there is none
    record Text(double baseline, List<Placed> glyphs, double stretch) implements Mark {
        public Text {
            glyphs = List.copyOf(glyphs);
        }

        /// The line as read.
        public String text() {
            return glyphs.stream().map(placed -> placed.glyph().text()).collect(Collectors.joining());
        }
    }

    /// @param x where the glyph's origin lies
    record Placed(Glyph glyph, double x) {}

    /// A filled bar: a line of print.
    record Bar(double x, double y, double width, double height, Ink ink) implements Mark {}

    /// Bars of a chart, from 0 at the left to 100 % at the right, one under the other in equal rows.
    ///
    /// @param thickness of a bar, as a part of its row
    /// @param kind what the bars tell, and so what is drawn besides them
    record Bars(
            double x,
            double y,
            double width,
            double height,
            double thickness,
            Block.Chart.Kind kind,
            List<Block.Chart.Bar> bars)
            implements Mark {
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /// How a part of the bars looks, beside its word in the key.
    record Swatch(double x, double y, double width, double height, Shows shows) implements Mark {
        /// Which part.
        public enum Shows {
            /// The solid one.
            PART,
            /// The hatched one.
            REST,
            /// The line of what the bars add up to.
            SUMS
        }
    }

    /// Where the seal presses.
    ///
    /// @param x the middle of the seal
    record SealPlace(double x, double y) implements Mark {}

    /// Draws nothing: the marks from here to the next of this kind or the end of the page belong to `part`, the lines
    /// of print among them excepted.
    ///
    /// @param part empty for what is no part of the text: page numbers, heads repeated
    record Starts(Optional<Part> part) implements Mark {
        static Starts of(Part part) {
            return new Starts(Optional.of(part));
        }

        /// What follows is no part of the text.
        static Starts nothing() {
            return new Starts(Optional.empty());
        }
    }
}
