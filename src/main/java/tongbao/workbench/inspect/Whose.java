package tongbao.workbench.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Whose subjects are listed, the same on both axes: everybody's, or those of one inspector, or those nobody was given.
/// There is something to choose once the round is shared out.
public final class Whose {
    /// The inspector of subjects that were given to nobody.
    public static final String NOBODY = "";

    private static final String ONE = "=";

    private final Supplier<String> me;
    private final ReadOnlyObjectWrapper<Map<String, Integer>> shares = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<String>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());

    private Optional<String> awaited = Optional.empty();
    private Consumer<String> kept = _ -> {};

    /// @param me who sits at the desk
    Whose(Supplier<String> me) {
        this.me = me;
    }

    /// Chooses `last`, as it was handed to `keep`, as soon as it is offered, and hands on every choice a person makes.
    ///
    /// @param last empty if nothing was kept
    void remember(Optional<String> last, Consumer<String> keep) {
        awaited = last.filter(text -> text.startsWith(ONE)).map(text -> text.substring(ONE.length()));
        kept = keep;
    }

    /// Takes over how the round is shared out. Where nothing is left of the one that was chosen, everybody's subjects
    /// are listed again, so that no choice holds that nobody can see.
    ///
    /// @param now how many subjects each inspector has, and how many [#NOBODY] has
    void share(Map<String, Integer> now) {
        shares.set(Map.copyOf(now));
        if (awaited.isPresent() && offered().contains(awaited)) {
            chosen.set(awaited);
            awaited = Optional.empty();
        } else if (!offered().contains(chosen.get())) {
            chosen.set(Optional.empty());
        }
    }

    /// What there is to choose: everybody, whoever sits at the desk, nobody, and then the others by name.
    public List<Optional<String>> offered() {
        var all = new ArrayList<Optional<String>>();
        all.add(Optional.empty());
        if (isOffered()) {
            var others = new TreeSet<>(shares.get().keySet());
            for (var first : List.of(me.get(), NOBODY)) {
                if (others.remove(first)) {
                    all.add(Optional.of(first));
                }
            }
            others.forEach(who -> all.add(Optional.of(who)));
        }
        return all;
    }

    /// Whether anything was given to anybody.
    public boolean isOffered() {
        return shares.get().keySet().stream().anyMatch(who -> !who.equals(NOBODY));
    }

    /// Goes on to the next of what there is to choose, and from the last to everybody.
    public void next() {
        var all = offered();
        choose(all.get((all.indexOf(chosen.get()) + 1) % all.size()));
    }

    /// @param who empty for everybody
    void choose(Optional<String> who) {
        awaited = Optional.empty();
        chosen.set(who);
        kept.accept(who.map(ONE::concat).orElse(""));
    }

    /// How many subjects `who` has.
    int count(String who) {
        return shares.get().getOrDefault(who, 0);
    }

    /// Whether subjects of `inspector` are listed.
    public boolean takes(String inspector) {
        return chosen.get().map(inspector::equals).orElse(true);
    }

    /// Whose subjects are listed; empty for everybody's.
    public ReadOnlyObjectProperty<Optional<String>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// How many subjects each inspector has.
    ReadOnlyObjectProperty<Map<String, Integer>> sharesProperty() {
        return shares.getReadOnlyProperty();
    }
}
