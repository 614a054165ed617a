package tongbao.document;

import tongbao.document.font.FontReport;

/// A written document: how many pages, and which fonts it was set with.
public record Printed(int pages, FontReport fonts) {}
