package tongbao.intake.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tongbao.intake.sheet.SheetException.Problem;

/// Tells the encoding of a text: a byte order mark decides; without one it is UTF-8 if it is valid UTF-8, else GB18030
/// (what Chinese Excel writes as "CSV") if it is valid GB18030.
final class Encoding {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Encoding() {}

    static String decode(byte[] bytes, String name) {
        for (var charset : candidates(bytes)) {
            try {
                return clean(strictly(bytes, charset), name);
            } catch (CharacterCodingException _) {
                // not this encoding: the next one is tried
            }
        }
        throw new SheetException(Problem.UNKNOWN_ENCODING, name);
    }

    private static List<Charset> candidates(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & bytes[1] & 0xFE) == 0xFE && bytes[0] != bytes[1]) {
            return List.of(StandardCharsets.UTF_16);
        }
        return List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static String clean(String text, String name) {
        if (text.indexOf('\0') >= 0) {
            throw new SheetException(Problem.OTHER_FORMAT, name);
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
