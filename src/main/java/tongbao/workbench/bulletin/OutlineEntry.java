package tongbao.workbench.bulletin;

/// A line of the outline.
record OutlineEntry(String key, String text) {
    @Override
    public String toString() {
        return text;
    }
}
