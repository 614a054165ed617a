package tongbao.intake.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.inspection.Inspection;

/// The identity of an imported finding follows from what it says, so that the same row imported again is the same
/// finding.
final class FindingIds {
    private static final int BYTES = 16;

    private FindingIds() {}

    static FindingId of(Inspection inspection, ClauseCode clause, String description, String column, String page) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : new String[] {
                inspection.round().value(), inspection.subject().value(), clause.value(), description, column, page
            }) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return new FindingId("import-" + HexFormat.of().formatHex(digest.digest(), 0, BYTES));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
