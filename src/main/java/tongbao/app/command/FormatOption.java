package tongbao.app.command;

import picocli.CommandLine.Option;

/// How a command prints its rows.
final class FormatOption {
    @Option(names = "--format", paramLabel = "table|csv|json", descriptionKey = "option.format")
    private Listing.Format chosen = Listing.Format.TABLE;

    Listing.Format chosen() {
        return chosen;
    }

    boolean isTable() {
        return chosen == Listing.Format.TABLE;
    }

    boolean isJson() {
        return chosen == Listing.Format.JSON;
    }
}
