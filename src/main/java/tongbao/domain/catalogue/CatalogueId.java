package tongbao.domain.catalogue;

/// The name of a catalogue with its edition, for example `2019-website` edition `1`. A round pins one for ever.
public record CatalogueId(String name, String edition) {
    @Override
    public String toString() {
        return name + "@" + edition;
    }
}
