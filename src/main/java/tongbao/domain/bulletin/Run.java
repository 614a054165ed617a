package tongbao.domain.bulletin;

/// A piece of a paragraph: words, or a computed figure.
public sealed interface Run {
    String text();

    record Words(String text) implements Run {
        public Words {
            text = Visible.of(text);
        }
    }

    record Computed(Figure figure) implements Run {
        @Override
        public String text() {
            return Visible.of(figure.text());
        }
    }
}
