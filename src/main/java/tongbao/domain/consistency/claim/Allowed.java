package tongbao.domain.consistency.claim;

/// What the other figures allow for one of them, under each rounding.
///
/// @param label the name of one of several parts, otherwise empty
public record Allowed(Role role, String label, Values halfUp, Values truncated) {
    /// Where rounding plays no part.
    static Allowed exactly(Named figure, Values values) {
        return new Allowed(figure.role(), figure.label(), values, values);
    }

    static Allowed exactly(Role role, Values values) {
        return new Allowed(role, "", values, values);
    }

    boolean isEmpty() {
        return halfUp.isEmpty() && truncated.isEmpty();
    }
}
