package tongbao.domain.inspection.mark;

/// A place on a picture, in pixels of the original from its upper left corner. May lie outside of it.
public record Spot(int x, int y) {
    public Spot moved(int right, int down) {
        return new Spot(x + right, y + down);
    }
}
