package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.statistics.Derivation.Recorded;

/// A draft with everything counted: what the sections of the letter are written from.
record Letter(Draft draft, List<Counted> kinds, Figures figures) {
    static Letter of(Draft draft) {
        var kinds = Counted.of(draft);
        var into = new Figures.Collector();
        collect(draft, into);
        for (var counted : kinds) {
            new KindFigures(draft, counted, into).collect();
            AfterRechecks.of(draft, counted).collect(draft.office().rounding(), into);
            RegionFigures.collect(counted, draft.office().rounding(), into);
            ProblemFigures.collect(counted, into);
        }
        Together.collect(draft, kinds, into);
        Messages.collect(draft, into);
        Specials.collect(draft, into);
        OwnChecks.collect(draft, into);
        Merits.collect(draft, into);
        UnitProblems.collect(draft, into);
        MismatchList.collect(draft, into);
        return new Letter(draft, kinds, into.figures());
    }

    private static void collect(Draft draft, Figures.Collector into) {
        var office = draft.office();
        var round = draft.round();
        into.words("issuer", office.name());
        into.words("area", office.area());
        into.words("cityWord", office.cityWord());
        into.words("departments", office.departmentsWord());
        into.words("basis", office.basis());
        into.words("reportTo", office.reportTo());
        into.words("contact", office.contact());
        into.figure("period", round.period().text(), Recorded.ROUND);
        into.figure("snapshot", Printed.date(round.dates().snapshot()), Recorded.SNAPSHOT);
        into.figure("window", Printed.span(round.dates().inspection()), Recorded.WINDOW);
        draft.deadline().ifPresent(day -> into.figure("deadline", Printed.date(day), Recorded.DEADLINE));
    }

    /// 政府网站与政务新媒体, or whatever kinds there are.
    String subjects() {
        if (kinds.isEmpty()) {
            return Wording.text("subjects.both");
        }
        var names = kinds.stream().map(Counted::subjects).toList();
        return names.size() == 1
                ? names.getFirst()
                : String.join("、", names.subList(0, names.size() - 1)) + Wording.text("subjects.and", names.getLast());
    }

    Map<String, String> words() {
        return Map.of("subjects", subjects());
    }

    /// The title in the drafted wording or in the office's own.
    String title() {
        var own = draft.wordings().getOrDefault("title", "");
        return own.isBlank() ? line("title") : text(own);
    }

    /// The text of a wording that is no block of running text: a title, a note.
    String line(String key) {
        return text(Wording.template(key, words()));
    }

    private String text(String template) {
        var runs = figures.fill(Template.parse(template));
        return String.join("", runs.stream().map(Run::text).toList());
    }

    /// A paragraph in the drafted wording or in the office's own; none where the office blanked it.
    Optional<Block> paragraph(String key, String lead, String drafted) {
        var own = Optional.ofNullable(draft.wordings().get(key));
        var template = own.orElse(drafted);
        return template.isBlank()
                ? Optional.empty()
                : Optional.of(new Block.Paragraph(
                        key, lead, figures.fill(Template.parse(template)), template, own.isPresent()));
    }

    Optional<Block> paragraph(String key, String drafted) {
        return paragraph(key, "", drafted);
    }

    /// Puts a heading over blocks; without blocks there is no heading either.
    static List<Block> headed(Block.Heading heading, List<Block> blocks) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        var headed = new ArrayList<Block>();
        headed.add(heading);
        headed.addAll(blocks);
        return headed;
    }
}
