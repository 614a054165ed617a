package tongbao.domain.consistency.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tongbao.domain.consistency.claim.Finding.Contradiction;
import tongbao.domain.consistency.claim.Finding.Explained;
import tongbao.domain.consistency.claim.Finding.Lone;
import tongbao.domain.consistency.claim.Finding.UnitUnstated;

/// Checks every claim by its own figures, then by the other claims of its bulletin, then by the earlier bulletins of
/// its issuer.
public final class ClaimCheck {
    private ClaimCheck() {}

    /// One result for each claim, in the order of the bulletins.
    public static List<Checked> of(List<PrintedBulletin> bulletins) {
        var earlier = new Earlier(bulletins);
        return bulletins.stream()
                .flatMap(bulletin -> {
                    var remarks = Stream.of(
                                    Twice.remarks(bulletin),
                                    Splits.remarks(bulletin),
                                    Unlisted.remarks(bulletin),
                                    earlier.remarks(bulletin))
                            .flatMap(List::stream)
                            .toList();
                    return bulletin.claims().stream().map(claim -> checked(claim, remarks));
                })
                .toList();
    }

    /// One claim by its own figures alone.
    public static Checked of(Claim claim) {
        return checked(claim, List.of());
    }

    private static Checked checked(Claim claim, List<Remark> remarks) {
        var elsewhere = remarks.stream()
                .filter(remark -> remark.claim().equals(claim))
                .map(Remark::finding)
                .toList();
        var findings = new ArrayList<>(claim.findings());
        findings.removeIf(own -> elsewhere.stream().anyMatch(other -> settles(other, own)));
        findings.addAll(elsewhere);
        return new Checked(claim, findings);
    }

    /// Whether what stands elsewhere answers what the figures alone leave open.
    private static boolean settles(Finding elsewhere, Finding own) {
        return switch (own) {
            case Contradiction contradiction ->
                contradiction.kind() == Finding.Kind.DOES_NOT_ADD_UP && elsewhere instanceof Explained;
            case UnitUnstated _ -> elsewhere instanceof Finding.Follows;
            case Lone _ -> elsewhere instanceof Finding.Agrees;
            default -> false;
        };
    }
}
