package tongbao.document;

/// Text between the tags of an XML file.
final class XmlText {
    private XmlText() {}

    static String of(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
