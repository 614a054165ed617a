package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The wording of a block: words, with `{key}` in the place of each figure.
public record Template(List<Piece> pieces) {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");

    public sealed interface Piece {
        /// As it stands in the template.
        String source();
    }

    public record Words(String source) implements Piece {}

    public record Place(String key) implements Piece {
        @Override
        public String source() {
            return "{" + key + "}";
        }
    }

    public Template {
        pieces = List.copyOf(pieces);
    }

    /// Every text is a template; a brace without its partner is a word.
    public static Template parse(String text) {
        var pieces = new ArrayList<Piece>();
        var places = PLACE.matcher(text);
        var end = 0;
        while (places.find()) {
            if (places.start() > end) {
                pieces.add(new Words(text.substring(end, places.start())));
            }
            pieces.add(new Place(places.group(1)));
            end = places.end();
        }
        if (end < text.length()) {
            pieces.add(new Words(text.substring(end)));
        }
        return new Template(pieces);
    }

    /// The keys it asks for, in order.
    public List<String> keys() {
        return pieces.stream()
                .filter(Place.class::isInstance)
                .map(piece -> ((Place) piece).key())
                .toList();
    }

    /// The words alone, without the places.
    public String words() {
        return pieces.stream()
                .filter(Words.class::isInstance)
                .map(Piece::source)
                .collect(Collectors.joining(" "));
    }

    /// What [#parse] reads back.
    @Override
    public String toString() {
        return pieces.stream().map(Piece::source).collect(Collectors.joining());
    }
}
