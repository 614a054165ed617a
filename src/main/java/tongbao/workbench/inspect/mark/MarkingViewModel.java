package tongbao.workbench.inspect.mark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import tongbao.domain.inspection.mark.Box;
import tongbao.domain.inspection.mark.Mark;
import tongbao.domain.inspection.mark.Pen;
import tongbao.domain.inspection.mark.Spot;

/// The marks on the picture at hand while they are drawn, with every step back. Nothing is recorded here.
public final class MarkingViewModel {
    private static final int TINY = 5;

    private final ReadOnlyObjectWrapper<List<Mark>> marks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Integer>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.SELECT);
    private final ObjectProperty<Pen> pen = new SimpleObjectProperty<>(Pen.USUAL);
    private final Deque<List<Mark>> before = new ArrayDeque<>();
    private final Deque<List<Mark>> after = new ArrayDeque<>();
    private List<Mark> stored = List.of();
    private int width = 1;
    private int height = 1;

    /// Takes another picture to hand.
    ///
    /// @param pictureWidth of the original, in pixels
    public void open(List<Mark> onIt, int pictureWidth, int pictureHeight) {
        width = pictureWidth;
        height = pictureHeight;
        before.clear();
        after.clear();
        stored = List.copyOf(onIt);
        chosen.set(Optional.empty());
        marks.set(stored);
    }

    /// What is on the picture now is what is recorded.
    public void stored() {
        stored = marks.get();
    }

    public boolean isChanged() {
        return !marks.get().equals(stored);
    }

    /// Draws with the tool at hand from one place to another; a click alone gives something of a useful size.
    public void draw(Spot from, Spot to) {
        var click = Math.abs(from.x() - to.x()) < TINY && Math.abs(from.y() - to.y()) < TINY;
        var unit = unit();
        var box =
                click ? new Box(from.x() - 6 * unit, from.y() - 2 * unit, 12 * unit, 4 * unit) : Box.between(from, to);
        switch (tool.get()) {
            case SELECT -> choose(at(to));
            case CROP -> add(new Mark.Crop(box.within(width, height)));
            case FRAME -> add(new Mark.Frame(box, pen.get()));
            case MASK -> add(new Mark.Mosaic(box));
            case ARROW -> add(new Mark.Arrow(click ? from.moved(5 * unit, 3 * unit) : from, to, pen.get()));
            case NUMBER -> add(new Mark.Numbered(to, unit, nextNumber(), pen.get()));
            case TEXT -> add(new Mark.Note(to, unit, "", pen.get()));
        }
    }

    /// Draws with the tool at hand in the middle of what is seen.
    public void place(Box seen) {
        if (tool.get() != Tool.SELECT) {
            var step = marks.get().size() % 6 * unit();
            var middle = seen.middle().moved(step, step);
            draw(middle, middle);
        }
    }

    /// About the height of a line of text on the picture, in pixels.
    private int unit() {
        return Math.max(12, Math.max(width, height) / 64);
    }

    private int nextNumber() {
        return 1
                + marks.get().stream()
                        .mapToInt(mark -> mark instanceof Mark.Numbered numbered ? numbered.number() : 0)
                        .max()
                        .orElse(0);
    }

    /// The uppermost mark at a place.
    public Optional<Integer> at(Spot spot) {
        var all = marks.get();
        for (var i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).bounds().around(unit() / 3).holds(spot)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private void add(Mark mark) {
        var next = new ArrayList<>(marks.get());
        if (mark instanceof Mark.Crop) {
            next.removeIf(Mark.Crop.class::isInstance);
        }
        next.add(mark);
        step(next, Optional.of(next.size() - 1));
    }

    /// Puts another mark in the place of the chosen one.
    public void change(UnaryOperator<Mark> how) {
        chosen.get().ifPresent(index -> {
            var next = new ArrayList<>(marks.get());
            next.set(index, how.apply(next.get(index)));
            step(next, chosen.get());
        });
    }

    public void delete() {
        chosen.get().ifPresent(index -> {
            var next = new ArrayList<>(marks.get());
            next.remove(index.intValue());
            step(next, Optional.empty());
        });
    }

    /// Takes every mark off the picture; one step back brings them again.
    public void clear() {
        step(List.of(), Optional.empty());
    }

    private void step(List<Mark> next, Optional<Integer> choice) {
        if (!next.equals(marks.get())) {
            before.push(marks.get());
            after.clear();
            set(next, choice);
        }
    }

    private void set(List<Mark> next, Optional<Integer> choice) {
        chosen.set(Optional.empty());
        marks.set(List.copyOf(next));
        chosen.set(choice.filter(index -> index < next.size()));
    }

    /// One step back. False if there is none.
    public boolean undo() {
        return turn(before, after);
    }

    public boolean redo() {
        return turn(after, before);
    }

    private boolean turn(Deque<List<Mark>> from, Deque<List<Mark>> to) {
        if (from.isEmpty()) {
            return false;
        }
        to.push(marks.get());
        set(from.pop(), chosen.get());
        return true;
    }

    public void choose(Optional<Integer> index) {
        chosen.set(index);
    }

    /// Goes to the next mark, or the one before; from the last to the first.
    public void step(int by) {
        var many = marks.get().size();
        if (many > 0) {
            chosen.set(Optional.of(Math.floorMod(chosen.get().orElse(by > 0 ? -1 : 0) + by, many)));
        }
    }

    /// Takes another pen; the chosen mark is drawn with it, too.
    public void take(Pen other) {
        pen.set(other);
        change(mark -> switch (mark) {
            case Mark.Frame frame -> new Mark.Frame(frame.bounds(), other);
            case Mark.Arrow arrow -> new Mark.Arrow(arrow.from(), arrow.to(), other);
            case Mark.Numbered numbered ->
                new Mark.Numbered(numbered.at(), numbered.radius(), numbered.number(), other);
            case Mark.Note note -> new Mark.Note(note.at(), note.size(), note.text(), other);
            case Mark.Crop _, Mark.Mosaic _ -> mark;
        });
    }

    public Optional<Mark> getChosen() {
        return chosen.get().map(marks.get()::get);
    }

    public ReadOnlyObjectProperty<List<Mark>> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Integer>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public ObjectProperty<Tool> toolProperty() {
        return tool;
    }

    public ObjectProperty<Pen> penProperty() {
        return pen;
    }
}
