package tongbao.document.font;

import java.util.List;

/// What a document was set with: which font for which family, and which characters needed another one.
public record FontReport(List<Use> uses, List<Rare> rare) {
    public FontReport {
        uses = List.copyOf(uses);
        rare = List.copyOf(rare);
    }

    /// The families for which another font stands in.
    public List<Use> substituted() {
        return uses.stream().filter(Use::substituted).toList();
    }

    /// @param wanted the official name of the family
    /// @param used the font that was embedded
    /// @param substituted whether it is not one of the official family
    public record Use(Family family, String wanted, String used, boolean substituted) {}

    /// A character that the family's font lacks and another font drew.
    public record Rare(String character, String used) {}
}
