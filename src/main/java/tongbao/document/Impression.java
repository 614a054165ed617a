package tongbao.document;

/// How a bulletin is put on paper.
///
/// @param stamp what stands over name and date
/// @param draft whether 样稿 lies behind the text of every page, as it does until the bulletin is released
/// @param archive whether the file is PDF/A-2a for keeping. Its red is then one of the screen, since a file of this
/// kind
///     describes one set of colours only; without it the red is the ink GB/T 9704-2012 names
public record Impression(Stamp stamp, boolean draft, boolean archive) {
    /// For the press, released.
    public static Impression of(Stamp stamp) {
        return new Impression(stamp, false, false);
    }
}
