package tongbao.domain.inspection.mark;

import java.util.List;
import tongbao.domain.inspection.Picture;

/// 标注图: the picture that was made of an original by drawing `marks` onto it. Only its own pixels are shown, printed
/// and handed out; the original stays in the store.
///
/// @param marks in the order in which they were drawn, in pixels of the original
public record Marked(List<Mark> marks, Picture picture) {
    public Marked {
        marks = List.copyOf(marks);
    }
}
