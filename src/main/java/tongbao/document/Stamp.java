package tongbao.document;

/// What stands over name and date. The program never draws an official seal (GB/T 33481-2016: a picture is none).
public sealed interface Stamp {
    /// The place is left free for the seal on paper.
    record None() implements Stamp {}

    /// A picture the office supplies, pressed over name and date.
    ///
    /// @param png with a transparent ground
    /// @param diameter of the seal in mm, measured on paper
    @SuppressWarnings("ArrayRecordComponent") // copied on the way in and out
    record Image(byte[] png, double diameter) implements Stamp {
        public Image {
            png = png.clone();
        }

        @Override
        public byte[] png() {
            return png.clone();
        }
    }
}
