package tongbao.document;

/// What stands over name and date. The program never draws an official seal (GB/T 33481-2016: a picture is none).
public sealed interface Stamp {
    /// The place is left free for the seal on paper.
    record None() implements Stamp {}

    /// A picture the office supplies, pressed over name and date.
    ///
    /// @param png with a transparent ground
    /// @param diameter of the seal in mm, measured on paper
    /// @param right how far right of the place the standard gives it, in mm; negative to the left
    /// @param down how far it is moved down, in mm; negative upwards
    /// @param seam whether it is pressed over the right edges of the sheets too (骑缝章)
    @SuppressWarnings("ArrayRecordComponent") // copied on the way in and out
    record Image(byte[] png, double diameter, double right, double down, boolean seam) implements Stamp {
        public Image {
            png = png.clone();
        }

        /// At the place the standard gives it, and there only.
        public Image(byte[] png, double diameter) {
            this(png, diameter, 0, 0, false);
        }

        /// Looks at the picture before it is used.
        ///
        /// @throws tongbao.document.problem.PrintException.BadStamp if it would spoil a page
        public void check() {
            SealPicture.read(this);
        }

        @Override
        public byte[] png() {
            return png.clone();
        }
    }
}
