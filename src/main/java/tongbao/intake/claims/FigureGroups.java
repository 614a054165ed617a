package tongbao.intake.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tongbao.domain.consistency.claim.Named;
import tongbao.domain.consistency.claim.Printed;
import tongbao.domain.consistency.claim.Role;

/// Which figures of one `printed` are of the same subjects. Two figures that would say the same of the same subjects
/// are never laid over each other: what tells them apart in their names makes groups of them, and where nothing does,
/// the later one stands alone.
///
/// @param figures what is printed of the subjects
/// @param failingRate their 不合格率
/// @param middling how many are 基本合格
/// @param again figures of the same subjects that are printed once more, by what tells them apart: after rectification
/// @param apart figures of other subjects: sites and accounts in one claim
/// @param yearly changes and rates of the year before, where those of the last period are printed too
/// @param unplaced what would say the same as another one
record FigureGroups(
        Map<Role, Printed> figures,
        Optional<Printed> failingRate,
        Optional<Printed> middling,
        Map<String, Map<Role, Printed>> again,
        List<Group> apart,
        Map<Role, Printed> yearly,
        List<Named> unplaced) {
    private static final Set<Role> GROUPED =
            EnumSet.of(Role.REGISTERED, Role.INSPECTED, Role.PASSING, Role.FAILING, Role.RATE);
    private static final Pattern AGAIN =
            Pattern.compile("(?<name>.+?)_?(?<again>after|rectified|final|in_?time|整改后|复检后|复查后)"
                    + "|(?<time>in_time|按时|按期|及时).*|(?<later>整改后|复检|复查|再检|二次).*");
    private static final Pattern YEAR = Pattern.compile("同比|上年|去年|同期|year|yoy");
    private static final Pattern MIDDLING = Pattern.compile(".*基本合格.*(?<!率)");

    /// A figure with the name of its field.
    ///
    /// @param failing a rate of failures
    record Figure(String name, Role role, Printed printed, boolean failing) {
        private String key() {
            return role + (failing ? "-" : "");
        }
    }

    /// Figures of other subjects.
    record Group(Map<Role, Printed> figures, Optional<Printed> failingRate) {}

    static FigureGroups of(List<Figure> figures) {
        var groups = new FigureGroups(
                new EnumMap<>(Role.class),
                Optional.empty(),
                figures.stream()
                        .filter(figure -> MIDDLING.matcher(figure.name()).matches())
                        .map(Figure::printed)
                        .findFirst(),
                new LinkedHashMap<>(),
                new ArrayList<>(),
                new EnumMap<>(Role.class),
                new ArrayList<>());
        return groups.sorted(figures);
    }

    /// Whether a field says that the same subjects were looked at once more.
    static boolean isAgain(String field) {
        return AGAIN.matcher(field).matches();
    }

    private FigureGroups sorted(List<Figure> all) {
        var plain = new ArrayList<Figure>();
        var twice = isTwice(all, Role.CHANGE) || isTwice(all, Role.PREVIOUS);
        for (var figure : all) {
            var once = AGAIN.matcher(figure.name());
            if (once.matches()) {
                put(again.computeIfAbsent(key(once), _ -> new EnumMap<>(Role.class)), figure);
            } else if (twice
                    && (figure.role() == Role.CHANGE || figure.role() == Role.PREVIOUS)
                    && YEAR.matcher(figure.name()).find()) {
                put(yearly, figure);
            } else if (!MIDDLING.matcher(figure.name()).matches()) {
                plain.add(figure);
            }
        }
        return grouped(plain);
    }

    private FigureGroups grouped(List<Figure> plain) {
        var mixed = plain.stream()
                        .filter(figure -> GROUPED.contains(figure.role()))
                        .map(Figure::key)
                        .distinct()
                        .count()
                < plain.stream()
                        .filter(figure -> GROUPED.contains(figure.role()))
                        .count();
        var groups = new LinkedHashMap<String, List<Figure>>();
        for (var figure : plain) {
            var of = mixed && GROUPED.contains(figure.role()) ? FieldNames.subjects(figure.name()) : "";
            groups.computeIfAbsent(of, _ -> new ArrayList<>()).add(figure);
        }
        var own = new ArrayList<>(groups.getOrDefault("", List.of()));
        groups.remove("");
        groups.values().stream().filter(group -> group.size() == 1).forEach(group -> {
            var single = group.getFirst();
            var others = groups.values().stream()
                    .filter(other -> other.size() == 1 && other.getFirst().key().equals(single.key()))
                    .count();
            if (others > 1) {
                unplaced.add(alone(single));
            } else {
                own.add(single);
            }
        });
        var failing = lay(own, figures);
        groups.values().stream().filter(group -> group.size() > 1).forEach(group -> {
            var laid = new EnumMap<Role, Printed>(Role.class);
            var rate = lay(group, laid);
            apart.add(new Group(laid, rate));
        });
        return new FigureGroups(figures, failing, middling, again, apart, yearly, unplaced);
    }

    /// @return the rate of failures
    private Optional<Printed> lay(Collection<Figure> group, Map<Role, Printed> laid) {
        var failing = Optional.<Printed>empty();
        for (var figure : group) {
            if (figure.failing() && failing.isEmpty()) {
                failing = Optional.of(figure.printed());
            } else if (figure.failing()) {
                unplaced.add(alone(figure));
            } else {
                put(laid, figure);
            }
        }
        return failing;
    }

    private void put(Map<Role, Printed> laid, Figure figure) {
        if (laid.putIfAbsent(figure.role(), figure.printed()) != null) {
            unplaced.add(alone(figure));
        }
    }

    private static Named alone(Figure figure) {
        return new Named(Role.VALUE, PartLists.shown(figure.name()), figure.printed());
    }

    private static boolean isTwice(List<Figure> all, Role role) {
        return all.stream().filter(figure -> figure.role() == role).count() > 1;
    }

    private static String key(Matcher again) {
        var word = again.group("again");
        return again.group("time") != null || (word != null && word.startsWith("in")) ? "in_time" : "after";
    }
}
