package tongbao.domain.consistency.lint;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tongbao.domain.catalogue.Applicability;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.Confidence;
import tongbao.domain.catalogue.Group;
import tongbao.domain.catalogue.Indicator;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.consistency.lint.CatalogueLint.Kind;
import tongbao.domain.consistency.lint.CatalogueLint.Problem;

/// What is doubtful about a clause by itself.
final class ClauseRules {
    private static final Pattern SPAN = Pattern.compile("\\d+ ?(周|个月|个工作日|天|年)(内|窗口|未)");

    private ClauseRules() {}

    static void check(Catalogue catalogue, Place place, Consumer<Problem> found) {
        var clause = place.clause();
        if (clause.confidence() == Confidence.UNSURE) {
            found.accept(Problem.at(Kind.UNSURE, place));
        } else if (clause.rule() instanceof Rule.Unscored) {
            found.accept(Problem.at(Kind.UNSCORED, place));
        } else if (clause.confidence() == Confidence.KNOWN) {
            found.accept(Problem.at(Kind.NOT_READ, place));
        }
        if (clause.guide().isBlank()) {
            found.accept(Problem.at(Kind.NO_GUIDE, place));
        }
        if (!hasSpan(clause)
                && SPAN.matcher(clause.name() + "\n" + clause.text()).find()) {
            found.accept(Problem.at(Kind.NO_WINDOW, place));
        }
        if (asked(catalogue, place).isEmpty()) {
            found.accept(Problem.at(Kind.NEVER_ASKED, place));
        }
    }

    private static boolean hasSpan(Clause clause) {
        return clause.look().window().isPresent()
                || clause.look().deadline().isPresent()
                || (clause.measure() instanceof Measure.Sum(var _, var parts)
                        && parts.stream().anyMatch(part -> part.window().isPresent()));
    }

    /// The classes it is asked of; clauses with points are asked of none that is not scored.
    private static Set<SubjectClass> asked(Catalogue catalogue, Place place) {
        var asked = EnumSet.allOf(SubjectClass.class);
        asked.removeIf(subjects -> subjects.kind() != catalogue.kind());
        Stream.of(
                        Stream.of(place.group().applicability()),
                        place.path().stream().map(Indicator::applicability),
                        Stream.of(place.clause().applicability()))
                .flatMap(applicabilities -> applicabilities)
                .map(Applicability::classes)
                .filter(classes -> !classes.isEmpty())
                .forEach(asked::retainAll);
        if (place.group().kind() != Group.Kind.VETO && !place.group().isRecordedOnly()) {
            asked.retainAll(catalogue.procedure().scored());
        }
        return asked;
    }
}
