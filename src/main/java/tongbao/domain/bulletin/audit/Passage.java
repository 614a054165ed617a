package tongbao.domain.bulletin.audit;

import java.util.List;
import java.util.stream.Collectors;

/// What is read in one go: a line of the head, a paragraph, a row of a table.
///
/// @param parts in reading order, without blanks between them
public record Passage(Place place, List<Part> parts) {
    public Passage {
        parts = List.copyOf(parts);
    }

    /// A piece of a passage that is right or wrong by itself.
    ///
    /// @param label the key of a figure or the head of a column; empty text for words
    /// @param text without blanks
    public record Part(String label, String text) {
        public Part {
            text = Reread.withoutBlanks(text);
        }
    }

    static Passage of(Place place, String text) {
        return new Passage(place, List.of(new Part("", text)));
    }

    /// For a person: the cells of a row stand apart.
    public String told() {
        var cells = place.kind() == Place.Kind.ROW || place.kind() == Place.Kind.TABLE_HEAD;
        return parts.stream()
                .map(Part::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(cells ? " " : ""));
    }

    /// As read, without blanks.
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
