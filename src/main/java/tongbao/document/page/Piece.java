package tongbao.document.page;

/// Words of one style.
record Piece(String text, Style style) {}
