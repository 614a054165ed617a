package tongbao.domain.inspection.mark;

/// One thing drawn onto a picture.
public sealed interface Mark {
    /// The place it takes, without the width of the pen.
    Box bounds();

    Mark moved(int right, int down);

    /// Larger or smaller by so much at its lower right end; a number and a text by the middle of both.
    Mark grown(int wider, int higher);

    /// 裁剪: only this much of the picture is kept. The last one counts.
    record Crop(Box bounds) implements Mark {
        @Override
        public Mark moved(int right, int down) {
            return new Crop(bounds.moved(right, down));
        }

        @Override
        public Mark grown(int wider, int higher) {
            return new Crop(bounds.grown(wider, higher));
        }
    }

    /// 方框
    record Frame(Box bounds, Pen pen) implements Mark {
        @Override
        public Mark moved(int right, int down) {
            return new Frame(bounds.moved(right, down), pen);
        }

        @Override
        public Mark grown(int wider, int higher) {
            return new Frame(bounds.grown(wider, higher), pen);
        }
    }

    /// 箭头
    record Arrow(Spot from, Spot to, Pen pen) implements Mark {
        @Override
        public Box bounds() {
            return Box.between(from, to);
        }

        @Override
        public Mark moved(int right, int down) {
            return new Arrow(from.moved(right, down), to.moved(right, down), pen);
        }

        @Override
        public Mark grown(int wider, int higher) {
            return new Arrow(from, to.moved(wider, higher), pen);
        }
    }

    /// 编号: a number in a disc.
    ///
    /// @param at its middle
    /// @param radius in pixels
    record Numbered(Spot at, int radius, int number, Pen pen) implements Mark {
        private static final int LEAST = 6;

        @Override
        public Box bounds() {
            return new Box(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
        }

        @Override
        public Mark moved(int right, int down) {
            return new Numbered(at.moved(right, down), radius, number, pen);
        }

        @Override
        public Mark grown(int wider, int higher) {
            return new Numbered(at, Math.max(LEAST, radius + (wider + higher) / 2), number, pen);
        }
    }

    /// 文字, on white in a thin frame that is as large as it needs.
    ///
    /// @param at the upper left corner of the frame
    /// @param size of a character in pixels
    record Note(Spot at, int size, String text, Pen pen) implements Mark {
        private static final int LEAST = 8;
        private static final double NARROW = 0.62;

        /// Lines are broken where the writer broke them; a Chinese character is as wide as high.
        @Override
        public Box bounds() {
            var lines = text.lines().toList();
            var widest = lines.stream().mapToDouble(Note::ems).max().orElse(1);
            return new Box(at.x(), at.y(), (int) Math.ceil((Math.max(widest, 1) + 1) * size), (int)
                    Math.ceil((Math.max(lines.size(), 1) * 1.4 + 0.4) * size));
        }

        /// The width of a line in characters.
        public static double ems(String line) {
            return line.codePoints().mapToDouble(Note::em).sum();
        }

        /// The width of a character.
        public static double em(int codePoint) {
            return codePoint < 0x2E80 && !(codePoint >= 0x2010 && codePoint <= 0x2027) ? NARROW : 1;
        }

        @Override
        public Mark moved(int right, int down) {
            return new Note(at.moved(right, down), size, text, pen);
        }

        @Override
        public Mark grown(int wider, int higher) {
            return new Note(at, Math.max(LEAST, size + (wider + higher) / 2), text, pen);
        }

        public Note with(String other) {
            return new Note(at, size, other, pen);
        }
    }

    /// 打码: what lies under it is gone from the picture and cannot be got back from it.
    record Mosaic(Box bounds) implements Mark {
        @Override
        public Mark moved(int right, int down) {
            return new Mosaic(bounds.moved(right, down));
        }

        @Override
        public Mark grown(int wider, int higher) {
            return new Mosaic(bounds.grown(wider, higher));
        }
    }
}
