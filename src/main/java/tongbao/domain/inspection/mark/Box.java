package tongbao.domain.inspection.mark;

/// A rectangle on a picture, in pixels of the original.
///
/// @param width at least 1
/// @param height at least 1
public record Box(int x, int y, int width, int height) {
    public Box {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a box has an inside: " + width + " × " + height);
        }
    }

    /// The box between two corners, whichever way they were drawn.
    public static Box between(Spot one, Spot other) {
        return new Box(
                Math.min(one.x(), other.x()),
                Math.min(one.y(), other.y()),
                Math.max(1, Math.abs(one.x() - other.x())),
                Math.max(1, Math.abs(one.y() - other.y())));
    }

    public Spot corner() {
        return new Spot(x, y);
    }

    public Spot farCorner() {
        return new Spot(x + width, y + height);
    }

    public Spot middle() {
        return new Spot(x + width / 2, y + height / 2);
    }

    public Box moved(int right, int down) {
        return new Box(x + right, y + down, width, height);
    }

    /// Wider and higher by so much, never less than a pixel.
    public Box grown(int wider, int higher) {
        return new Box(x, y, Math.max(1, width + wider), Math.max(1, height + higher));
    }

    /// Further out by `by` on every side.
    public Box around(int by) {
        return new Box(x - by, y - by, Math.max(1, width + 2 * by), Math.max(1, height + 2 * by));
    }

    public boolean holds(Spot spot) {
        return spot.x() >= x && spot.x() < x + width && spot.y() >= y && spot.y() < y + height;
    }

    /// What of it lies on a picture of this size; the whole picture if nothing does.
    public Box within(int pictureWidth, int pictureHeight) {
        var left = Math.clamp(x, 0, pictureWidth);
        var top = Math.clamp(y, 0, pictureHeight);
        var right = Math.clamp((long) x + width, 0, pictureWidth);
        var bottom = Math.clamp((long) y + height, 0, pictureHeight);
        return right > left && bottom > top
                ? new Box(left, top, right - left, bottom - top)
                : new Box(0, 0, pictureWidth, pictureHeight);
    }

    /// Whether some of it lies on a picture of this size.
    public boolean touches(int pictureWidth, int pictureHeight) {
        return x < pictureWidth && y < pictureHeight && (long) x + width > 0 && (long) y + height > 0;
    }
}
