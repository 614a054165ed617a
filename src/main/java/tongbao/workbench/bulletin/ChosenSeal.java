package tongbao.workbench.bulletin;

import tongbao.document.SampleStamp;
import tongbao.document.Stamp;
import tongbao.domain.bulletin.publication.Stamping.Source;

/// The picture of a seal somebody chose for the letter at hand. It is kept in memory while the screen is, and nowhere
/// else.
///
/// @param name of its file; empty text for the sample
/// @param source where it came from; none for the sample, which is no seal
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out
record ChosenSeal(String name, byte[] png, Source source) {
    ChosenSeal {
        png = png.clone();
    }

    static ChosenSeal sample() {
        return new ChosenSeal("", SampleStamp.png(), Source.NONE);
    }

    @Override
    public byte[] png() {
        return png.clone();
    }

    /// @throws tongbao.document.problem.PrintException.BadStamp if it would spoil a page
    ChosenSeal checked(int diameter) {
        new Stamp.Image(png, diameter).check();
        return this;
    }
}
