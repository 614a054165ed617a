package tongbao.document.page;

import tongbao.document.font.Family;

/// How words are set.
///
/// @param size in points
/// @param pitch what a full-width character takes of the line, in points
public record Style(Family family, double size, double pitch, Ink ink) {
    /// Running text on the grid of 28 characters.
    static Style body(Family family) {
        return new Style(family, Paper.SIZE_3, Paper.CHARACTER, Ink.BLACK);
    }

    /// Type set solid, off the grid.
    static Style solid(Family family, double size) {
        return new Style(family, size, size, Ink.BLACK);
    }
}
