package tongbao.document.page;

import java.util.List;

/// One printed side.
///
/// @param marks upright on the sheet
/// @param turned what is set on the sheet turned by 90° counter-clockwise: lengths run from the lower left corner of
///     the sheet, right is up
public record Page(List<Mark> marks, List<Mark> turned) {
    public Page {
        marks = List.copyOf(marks);
        turned = List.copyOf(turned);
    }
}
