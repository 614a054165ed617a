package tongbao.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import tongbao.document.audit.BulletinAudit;
import tongbao.document.font.Fonts;
import tongbao.document.problem.PrintException;
import tongbao.document.word.BulletinDocx;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.audit.Passage;
import tongbao.domain.bulletin.audit.Passages;

/// Files for the audit to read: sound ones, and ones as bad as can be.
public final class AuditFiles {
    private static final List<Passage> PASSAGES = Passages.of(bulletin());

    private AuditFiles() {}

    /// Reads a file as the audit does, and draws its first page as it does to compare the looks.
    public static void read(byte[] file) {
        audit(file);
        if (file.length > 1 && file[0] == '%') {
            draw(file);
        }
    }

    /// Reads a file as the audit does.
    public static void audit(byte[] file) {
        with(file, path -> BulletinAudit.open(path).against(PASSAGES));
    }

    /// Draws the first page alone.
    public static void draw(byte[] file) {
        with(file, path -> {
            try (var pages = PagePictures.open(path)) {
                if (pages.count() > 0) {
                    pages.page(0, 0.5);
                }
            }
        });
    }

    private static void with(byte[] file, Writing use) {
        try {
            var path = Files.createTempFile("tongbao-audit", ".bin");
            try {
                use.to(Files.write(path, file));
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What it may answer.
    public static List<Class<? extends Throwable>> refusals() {
        return List.of(PrintException.NotChecked.class, PrintException.Unreadable.class);
    }

    /// A bulletin of one sentence as it is printed, the same with its pages and fonts unpacked, and a page written by
    /// hand: small, so that a hundred thousand files can be made of them in an hour.
    public static List<byte[]> pdfs() {
        var printed = written(file ->
                BulletinPdf.write(oneSentence(), file, new Stamp.None(), Fonts.bundled(), _ -> {}, () -> false));
        return List.of(printed, unpacked(printed), small("", stream("", "BT /F 12 Tf 40 700 Td (1) Tj ET")));
    }

    private static Bulletin oneSentence() {
        return Bulletins.of(List.of(Bulletins.paragraph("p", "", "共1家。")), "");
    }

    public static byte[] withNamelessFont() {
        return small(
                "/Resources<</Font<</F<</Type/Font/Subtype/Type1>>>>>>", stream("", "BT /F 12 Tf 40 700 Td (1) Tj ET"));
    }

    /// Fonts whose tables have ranges of billions of codes: of characters in one range, in as many ranges as there are
    /// codes, in several tables; of widths along and across the line, aside and within another object.
    public static List<byte[]> withEndlessCodes() {
        var all = "<0000><ffff><0041> ";
        return List.of(
                withFont("/ToUnicode 5 0 R", map("<00000000><7fffffff><0041> ")),
                withFont("/ToUnicode 5 0 R", map(all.repeat(1 << 16))),
                withFont("/ToUnicode 5 0 R/Encoding 6 0 R", map(all.repeat(9)), map(all.repeat(9))),
                withWidths("/W[1 2147483647 500]"),
                withWidths("/W[/x 7[500 500]1 5 500 0 2147483647 500]"),
                withWidths("/W[4294967296 2147483647 500]"),
                withWidths("/W 5 0 R", "[0 9999999999 500]"),
                withWidths("/DW2[880 -1000]/W2[1 5 1 1 1 1 2147483647 -1000 500 880]"));
    }

    private static byte[] withWidths(String widths, String... objects) {
        return withFont(
                "/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/A"
                        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>" + widths + ">>]",
                objects);
    }

    private static byte[] withFont(String entries, String... objects) {
        return small(
                "/Resources<</Font<</F<</Type/Font/Subtype/Type0/BaseFont/A" + entries + ">>>>>>",
                Stream.concat(Stream.of(stream("", "BT /F 12 Tf 40 700 Td (11) Tj ET")), Stream.of(objects))
                        .toArray(String[]::new));
    }

    private static String map(String ranges) {
        return stream(
                "",
                "/CMapName/A def begincmap 1 begincodespacerange <0000><ffff> endcodespacerange 1 beginbfrange "
                        + ranges + "endbfrange endcmap");
    }

    /// Fonts of a hundred kilobytes whose tables of characters have ranges of billions of codes: in groups, in
    /// segments, and in a group that is named as often as can be.
    public static List<byte[]> withEndlessFonts() {
        var groups = ByteBuffer.allocate(16 + 12 * 4_000)
                .putInt(0xC0000)
                .putInt(0)
                .putInt(0)
                .putInt(4_000);
        while (groups.hasRemaining()) {
            groups.putInt(0xE000).putInt(0x10FFFF).putInt(0);
        }
        var segments = ByteBuffer.allocate(16 + 8 * 8_000)
                .putInt(0x40000)
                .putShort((short) 0)
                .putShort((short) 16_000);
        for (var at = 0; at < 8_000; at++) {
            segments.putShort(14 + 2 * at, (short) 0xFFFE);
        }
        var group = ByteBuffer.allocate(28)
                .putInt(0xC0000)
                .putInt(0)
                .putInt(0)
                .putInt(1)
                .putInt(0xE000)
                .putInt(0x10FFFF);
        return List.of(
                withFontFile(font(1, groups.array())),
                withFontFile(font(1, segments.array())),
                withFontFile(font(8_000, group.array())));
    }

    private static byte[] withFontFile(byte[] font) {
        return withFont(
                "/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDToGIDMap/Identity"
                        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor"
                        + "<</Type/FontDescriptor/FontName/A/Flags 4/FontFile2 5 0 R>>>>]",
                stream("", new String(font, StandardCharsets.ISO_8859_1)));
    }

    /// A font of 65,535 glyphs without outlines, and `times` entries of its table of characters that name one part.
    private static byte[] font(int times, byte[] part) {
        var head = ByteBuffer.allocate(54)
                .putInt(0x10000)
                .putInt(0x10000)
                .putInt(0)
                .putInt(0x5F0F3CF5);
        head.putShort(18, (short) 1_000);
        var hhea = ByteBuffer.allocate(36).putInt(0x10000).putShort(34, (short) 1);
        var maxp = ByteBuffer.allocate(32).putInt(0x10000).putShort((short) 65_535);
        var cmap = ByteBuffer.allocate(4 + 8 * times + part.length)
                .putShort((short) 0)
                .putShort((short) times);
        for (var at = 0; at < times; at++) {
            cmap.putShort((short) 3).putShort((short) 10).putInt(4 + 8 * times);
        }
        cmap.put(part);
        var tables = new LinkedHashMap<String, byte[]>();
        tables.put("cmap", cmap.array());
        tables.put("glyf", new byte[4]);
        tables.put("head", head.array());
        tables.put("hhea", hhea.array());
        tables.put("hmtx", new byte[4 + 2 * 65_534]);
        tables.put("loca", new byte[2 * 65_536]);
        tables.put("maxp", maxp.array());
        var at = 12 + 16 * tables.size();
        var file = ByteBuffer.allocate(
                at + tables.values().stream().mapToInt(table -> table.length).sum());
        file.putInt(0x10000).putShort((short) tables.size()).putShort((short) 0).putInt(0);
        for (var table : tables.entrySet()) {
            file.put(ascii(table.getKey())).putInt(0).putInt(at).putInt(table.getValue().length);
            file.put(at, table.getValue());
            at += table.getValue().length;
        }
        return file.array();
    }

    /// A file that opens without a password, but is locked.
    public static byte[] withPassword() {
        return locked(small("", stream("", "BT /F 12 Tf 40 700 Td (1) Tj ET")));
    }

    public static byte[] withTooManyPages() {
        return pages("<</Type/Pages/Count 20001/Kids[" + "3 0 R ".repeat(20_001) + "]>>");
    }

    /// A page without width and higher than any.
    public static byte[] withEndlessPage() {
        return small("/MediaBox[0 1e38 0 0]", stream("", "BT /F 12 Tf 40 700 Td (1) Tj ET"));
    }

    /// 128 MB of spaces in as many kilobytes.
    public static byte[] withLargeStream() {
        return small("", stream("/Filter/FlateDecode", spaces(1, 1 << 27)));
    }

    /// Seventeen streams, each no larger than one may be, and together larger than all may be.
    public static byte[] withManyLargeStreams() {
        var stream = stream("/Filter/FlateDecode", spaces(1, 63 << 20));
        return small("", Stream.generate(() -> stream).limit(17).toArray(String[]::new));
    }

    public static byte[] withManyOperators() {
        return small("", stream("", "q ".repeat(1_200_000)));
    }

    /// Of 3,600 million pixels, none of which are there.
    public static byte[] withLargePicture() {
        return small(
                "/Resources<</XObject<</X 5 0 R>>>>",
                stream("", "q 100 0 0 100 0 0 cm /X Do Q"),
                stream(
                        "/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8"
                                + "/ColorSpace/DeviceRGB/Filter/FlateDecode",
                        spaces(1, 1 << 20)));
    }

    public static byte[] docx() {
        return written(file -> BulletinDocx.write(bulletin(), file));
    }

    public static List<byte[]> pdfBombs() {
        var bombs = new ArrayList<byte[]>(withEndlessCodes());
        bombs.addAll(withEndlessFonts());
        bombs.addAll(List.of(
                withPassword(),
                withLargeStream(),
                small("", stream("/Filter[/FlateDecode/FlateDecode]", spaces(2, 1 << 27))),
                withManyOperators(),
                small("", stream("", "[".repeat(1_200_000))),
                small("", stream("", "<<".repeat(500_000))),
                small("", stream("", "BT /F 12 Tf " + "(1)Tj ".repeat(1_200_000) + "ET")),
                small("/MediaBox[0 0 1e30 1e30]", stream("", "1 0 0 1 0 0 cm")),
                small(
                        "/Resources<</XObject<</X 4 0 R>>>>",
                        stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "/X Do /X Do")),
                withLargePicture(),
                withEndlessPage(),
                pages("<</Type/Pages/Count 3/Kids[2 0 R 2 0 R 2 0 R]>>"),
                withTooManyPages(),
                ascii("%PDF-1.7\n1 0 obj " + "[".repeat(1_000_000)),
                ascii("%PDF-1.7\n" + "1 0 obj<</Type/Catalog>>endobj\n".repeat(200_000))));
        return bombs;
    }

    private static Bulletin bulletin() {
        var blocks = new ArrayList<>(Bulletins.body().subList(0, 2));
        blocks.add(Bulletins.rates(1, "各地、各部门政府网站检查情况", 515, 6));
        return Bulletins.of(blocks, "省委办公厅");
    }

    @FunctionalInterface
    private interface Writing {
        void to(Path file) throws IOException;
    }

    private static byte[] written(Writing writing) {
        try {
            var folder = Files.createTempDirectory("tongbao-audit");
            var file = folder.resolve("seed");
            writing.to(file);
            var bytes = Files.readAllBytes(file);
            Files.delete(file);
            Files.delete(folder);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] unpacked(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (var streams = page.getContentStreams(); streams.hasNext(); ) {
                    unpack(streams.next().getCOSObject());
                }
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    unpack(font.getCOSObject().getCOSStream(COSName.TO_UNICODE));
                    unpack(font.getFontDescriptor().getFontFile2().getCOSObject());
                }
            }
            var out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(COSStream stream) throws IOException {
        var bytes = stream.createInputStream().readAllBytes();
        stream.removeItem(COSName.FILTER); // else it is packed again
        try (var out = stream.createOutputStream()) {
            out.write(bytes);
        }
    }

    private static byte[] locked(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var policy = new StandardProtectionPolicy("示例", "", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One page whose content is the first of `objects`, which are numbered from 4.
    private static byte[] small(String page, String... objects) {
        var file = new StringBuilder("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 595 842]"
                + "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R" + page + ">>endobj\n");
        for (var index = 0; index < objects.length; index++) {
            file.append(4 + index).append(" 0 obj").append(objects[index]).append("endobj\n");
        }
        return ascii(file + "trailer<</Root 1 0 R>>\n%%EOF\n");
    }

    private static byte[] pages(String tree) {
        return ascii(
                "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj" + tree
                        + "endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    private static String stream(String entries, String content) {
        return "<<" + entries + "/Length " + content.length() + ">>stream\n" + content + "\nendstream ";
    }

    /// So many spaces, packed so many times.
    private static String spaces(int times, int count) {
        var out = new ByteArrayOutputStream();
        try (var packed = new DeflaterOutputStream(
                times == 1 ? out : new DeflaterOutputStream(out, new Deflater(9)), new Deflater(9), 1 << 16)) {
            var some = " ".repeat(1 << 16).getBytes(StandardCharsets.ISO_8859_1);
            for (var written = 0; written < count; written += some.length) {
                packed.write(some);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
