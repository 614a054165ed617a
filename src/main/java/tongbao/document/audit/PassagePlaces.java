package tongbao.document.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.bulletin.audit.Passage;

/// Where each block of a bulletin stands on its printed pages.
public final class PassagePlaces {
    /// Before anything is known.
    public static final PassagePlaces NONE = new PassagePlaces(List.of());

    private final List<Spot> spots;
    private final Map<String, Spot> firsts = new HashMap<>();

    /// @param block its key
    /// @param page from 0
    /// @param share how far down the page its first line lies, 0 to 1
    public record Spot(String block, int page, double share) {}

    private PassagePlaces(List<Spot> spots) {
        this.spots = List.copyOf(spots);
        spots.forEach(spot -> firsts.putIfAbsent(spot.block(), spot));
    }

    static PassagePlaces of(List<Passage> passages, PdfText pdf) {
        var spots = new ArrayList<Spot>();
        int page = 0;
        int at = 0;
        for (var passage : passages) {
            var text = passage.text();
            var start = text.substring(0, Math.min(text.length(), 10));
            for (int i = page; i < Math.min(page + 3, pdf.lines().size()) && !start.isEmpty(); i++) {
                int found = pdf.lines().get(i).text().indexOf(start, i == page ? at : 0);
                if (found >= 0) {
                    spots.add(new Spot(
                            passage.place().block(), i, pdf.lines().get(i).share(found)));
                    page = i;
                    at = found + start.length();
                    break;
                }
            }
        }
        return new PassagePlaces(spots);
    }

    /// Where the block of this key begins.
    public Optional<Spot> find(String block) {
        return Optional.ofNullable(firsts.get(block));
    }

    /// The block in which a place on paper lies: the last that begins above it.
    public Optional<String> block(int page, double share) {
        return spots.stream()
                .filter(spot -> spot.page() < page || (spot.page() == page && spot.share() <= share + 0.01))
                .reduce((_, later) -> later)
                .map(Spot::block);
    }
}
