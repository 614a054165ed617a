package tongbao.intake.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/// Reads JSON that somebody else wrote. A name given twice is refused rather than one of the two taken; decimals stay
/// exact, with the zeros they were printed with.
public final class JsonTree {
    private static final int DEEPEST = 100;
    private static final int LONGEST_TEXT = 200_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonTree() {}

    /// The whole of `bytes`; their number is for the caller to bound.
    ///
    /// @throws NotJsonException with the place
    public static JsonNode read(byte[] bytes) throws NotJsonException {
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw place == null
                    ? new NotJsonException(1, 1, e)
                    : new NotJsonException(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()), e);
        } catch (IOException | NumberFormatException e) {
            // it begins like UTF-32 and is none; or it holds a number beyond what a decimal can be
            throw new NotJsonException(1, 1, e);
        }
    }
}
