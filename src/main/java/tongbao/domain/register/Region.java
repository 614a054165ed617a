package tongbao.domain.register;

import java.util.Optional;

/// A place in the office's protocol order, or the block of its own departments (省直部门).
///
/// @param shortName how the text names it in a list: 广州 for 广州市
/// @param order position in protocol order among its siblings; lower comes first
public record Region(
        RegionCode code, String name, String shortName, Kind kind, Optional<RegionCode> parent, int order) {
    public enum Kind {
        PROVINCE,
        CITY,
        COUNTY,
        TOWN,
        /// The issuing government's own departments, counted beside the places.
        DEPARTMENTS
    }
}
