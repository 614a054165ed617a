package tongbao.document.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// Which pages of two PDFs are drawn by the very same instructions with the very same fonts and pictures: they need not
/// be drawn to be known to look the same. Streams are compared unpacked and objects by what they hold, so a file that
/// another program saved again is recognised too.
final class SameDrawing {
    private static final int DEEPEST = 40;
    private static final Set<COSName> NOT_DRAWN =
            Set.of(COSName.PARENT, COSName.STRUCT_PARENTS, COSName.getPDFName("Tabs"));
    private static final Set<COSName> PACKING = Set.of(COSName.LENGTH, COSName.FILTER, COSName.DECODE_PARMS);

    /// Two dictionaries, streams or arrays, which are equal to themselves only, whatever they hold.
    private record Pair(COSBase some, COSBase other) {}

    /// Known to be the same since an earlier page.
    private final Set<Pair> same = new HashSet<>();
    /// The same unless the page turns out to differ.
    private final Set<Pair> assumed = new HashSet<>();

    private SameDrawing() {}

    /// The numbers of those pages, from 0. Both files have been read before, within the bounds of that reading.
    static BitSet pages(Path file, Path again) throws IOException {
        var pages = new BitSet();
        try (var some = Loader.loadPDF(file.toFile(), IOUtils.createMemoryOnlyStreamCache());
                var other = Loader.loadPDF(again.toFile(), IOUtils.createMemoryOnlyStreamCache())) {
            if (hasLayers(some) || hasLayers(other)) {
                return pages;
            }
            var comparison = new SameDrawing();
            int count = Math.min(some.getNumberOfPages(), other.getNumberOfPages());
            for (int i = 0; i < count; i++) {
                pages.set(i, comparison.page(some.getPage(i), other.getPage(i)));
            }
        }
        return pages;
    }

    /// Layers may be switched off outside the page.
    private static boolean hasLayers(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject().containsKey(COSName.OCPROPERTIES);
    }

    /// What cannot be read is drawn: whoever looks at the page then sees what is left of it.
    private boolean page(PDPage some, PDPage other) {
        assumed.clear();
        try {
            if (differ(some, other)) {
                return false;
            }
        } catch (IOException | RuntimeException _) { // the library stumbles over damage in many ways
            return false;
        }
        same.addAll(assumed);
        return true;
    }

    private boolean differ(PDPage some, PDPage other) throws IOException {
        return !some.getAnnotations().isEmpty()
                || !other.getAnnotations().isEmpty()
                || some.getRotation() != other.getRotation()
                || !some.getMediaBox().toString().equals(other.getMediaBox().toString())
                || !some.getCropBox().toString().equals(other.getCropBox().toString())
                || !same(
                        some.getResources().getCOSObject(), other.getResources().getCOSObject(), 0)
                || !dictionary(some.getCOSObject(), other.getCOSObject(), NOT_DRAWN, 0);
    }

    private boolean same(COSBase some, COSBase other, int depth) throws IOException {
        var a = some instanceof COSObject object ? object.getObject() : some;
        var b = other instanceof COSObject object ? object.getObject() : other;
        if (a == null || b == null) {
            return a == null && b == null;
        }
        if (!(a instanceof COSDictionary) && !(a instanceof COSArray)) {
            return Objects.equals(a, b);
        }
        var pair = new Pair(a, b);
        if (same.contains(pair) || !assumed.add(pair)) {
            return true;
        }
        if (depth > DEEPEST) {
            return false;
        }
        return switch (a) {
            case COSStream stream -> b instanceof COSStream its && stream(stream, its, depth);
            case COSDictionary dictionary ->
                b instanceof COSDictionary its
                        && !(its instanceof COSStream)
                        && dictionary(dictionary, its, Set.of(), depth);
            case COSArray array -> b instanceof COSArray its && array(array, its, depth);
            default -> false;
        };
    }

    private boolean stream(COSStream some, COSStream other, int depth) throws IOException {
        return dictionary(some, other, PACKING, depth) && Arrays.equals(unpacked(some), unpacked(other));
    }

    private static byte[] unpacked(COSStream stream) throws IOException {
        try (var in = stream.createInputStream()) {
            return in.readAllBytes();
        }
    }

    private boolean dictionary(COSDictionary some, COSDictionary other, Set<COSName> besides, int depth)
            throws IOException {
        var keys = keys(some, besides);
        if (!keys.equals(keys(other, besides))) {
            return false;
        }
        for (var key : keys) {
            if (!same(some.getItem(key), other.getItem(key), depth + 1)) {
                return false;
            }
        }
        return true;
    }

    private static Set<COSName> keys(COSDictionary dictionary, Set<COSName> besides) {
        var keys = new HashSet<>(dictionary.keySet());
        keys.removeAll(besides);
        return keys;
    }

    private boolean array(COSArray some, COSArray other, int depth) throws IOException {
        if (some.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!same(some.get(i), other.get(i), depth + 1)) {
                return false;
            }
        }
        return true;
    }
}
