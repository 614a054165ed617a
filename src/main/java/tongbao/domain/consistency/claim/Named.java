package tongbao.domain.consistency.claim;

/// A printed figure with what it says.
///
/// @param label the name of one of several parts; empty where the role says it all
public record Named(Role role, String label, Printed printed) {
    static Named of(Role role, Printed printed) {
        return new Named(role, "", printed);
    }
}
