package tongbao.domain.bulletin;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tongbao.domain.catalogue.Applicability;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.CatalogueId;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Confidence;
import tongbao.domain.catalogue.Group;
import tongbao.domain.catalogue.Indicator;
import tongbao.domain.catalogue.Line;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.catalogue.Procedure;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.Regions;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Dates;
import tongbao.domain.round.Period;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.domain.round.Span;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.PastTotal;

/// Drafts of made-up rounds, and a letter as one reads it.
public final class Drafts {
    public static final ClauseCode HOME = new ClauseCode("V1");
    public static final ClauseCode COLUMNS = new ClauseCode("V2");
    public static final ClauseCode STALE = new ClauseCode("V3");
    private static final RoundId ROUND = new RoundId("2026年第三季度");

    private Drafts() {}

    public static Draft of(Regions regions, List<Outcome> outcomes, Inspection... inspections) {
        return new Draft(
                new Round(
                        ROUND,
                        new Period("2026年第三季度", Optional.of(new Period.Slot(2026, 3, 4))),
                        new Dates(
                                LocalDate.of(2026, 8, 6),
                                new Span(LocalDate.of(2026, 8, 10), LocalDate.of(2026, 8, 28)),
                                Optional.empty(),
                                LocalDate.of(2026, 8, 10)),
                        Map.of()),
                Offices.sample(),
                regions,
                Map.of(SubjectKind.SITE, sites(), SubjectKind.ACCOUNT, accounts()),
                outcomes,
                Stream.of(inspections).collect(Collectors.toMap(Inspection::subject, inspection -> inspection)),
                List.of(),
                Map.of(),
                Optional.of("示府厅函〔2026〕45号"),
                LocalDate.of(2026, 9, 28),
                Optional.of(LocalDate.of(2026, 10, 20)));
    }

    public static Draft with(Draft draft, Office office) {
        return new Draft(
                draft.round(),
                office,
                draft.regions(),
                draft.catalogues(),
                draft.outcomes(),
                draft.inspections(),
                draft.history(),
                draft.wordings(),
                draft.number(),
                draft.date(),
                draft.deadline());
    }

    public static Draft with(Draft draft, PastTotal... history) {
        return new Draft(
                draft.round(),
                draft.office(),
                draft.regions(),
                draft.catalogues(),
                draft.outcomes(),
                draft.inspections(),
                List.of(history),
                draft.wordings(),
                draft.number(),
                draft.date(),
                draft.deadline());
    }

    public static Draft without(Draft draft, boolean number, boolean deadline) {
        return new Draft(
                draft.round(),
                draft.office(),
                draft.regions(),
                draft.catalogues(),
                draft.outcomes(),
                draft.inspections(),
                draft.history(),
                draft.wordings(),
                number ? Optional.empty() : draft.number(),
                draft.date(),
                deadline ? Optional.empty() : draft.deadline());
    }

    public static Office office(String cityWord, Rounding rounding) {
        var sample = Offices.sample();
        return new Office(
                sample.name(),
                sample.numberPrefix(),
                sample.area(),
                cityWord,
                sample.addressees(),
                sample.ownWord(),
                sample.departmentsWord(),
                sample.departmentsLast(),
                sample.basis(),
                sample.reportTo(),
                sample.contact(),
                sample.copyTo(),
                rounding,
                sample.sealDiameter(),
                sample.form());
    }

    public static Inspection inspection(Subject subject, Map<ClauseCode, Answer> answers, Finding... findings) {
        return new Inspection(ROUND, subject.id(), new HashMap<>(answers), List.of(findings), List.of());
    }

    public static Inspection inspection(SubjectId subject, ClauseCode clause, int count, Finding... findings) {
        return new Inspection(
                ROUND, subject, Map.of(clause, new Answer.Problem(Amount.of(count))), List.of(findings), List.of());
    }

    public static Finding finding(Optional<ClauseCode> clause, String column, String description, boolean published) {
        return new Finding(
                new FindingId(column + "/" + description),
                clause,
                column,
                "",
                description,
                LocalDateTime.of(2026, 8, 11, 9, 0),
                "示例检查人",
                "",
                true,
                published);
    }

    public static Catalogue sites() {
        return catalogue(
                "示例网站指标",
                SubjectKind.SITE,
                indicator("I1", "首页不更新", clause(HOME, "首页更新", new Measure.Flag(), new Line.Any())),
                indicator("I2", "栏目不更新", clause(COLUMNS, "栏目超期", new Measure.Count("个栏目"), new Line.AtLeast(5))));
    }

    public static Catalogue accounts() {
        return catalogue(
                "示例账号指标",
                SubjectKind.ACCOUNT,
                indicator("N1", "内容不更新", clause(STALE, "内容更新", new Measure.Flag(), new Line.Any())));
    }

    private static Catalogue catalogue(String name, SubjectKind kind, Indicator... indicators) {
        return new Catalogue(
                new CatalogueId(name, "1"),
                name,
                "示例文件",
                LocalDate.of(2019, 4, 1),
                kind,
                Procedure.vetoOnly(),
                List.of(new Group("单项否决", Group.Kind.VETO, Optional.empty(), Applicability.ALL, List.of(indicators))));
    }

    private static Indicator indicator(String code, String name, Clause clause) {
        return new Indicator(code, name, Optional.empty(), Map.of(), Applicability.ALL, List.of(clause));
    }

    private static Clause clause(ClauseCode code, String name, Measure measure, Line line) {
        return new Clause(
                code,
                name,
                name,
                "",
                measure,
                new Rule.Veto(line),
                Optional.empty(),
                Applicability.ALL,
                Map.of(),
                Confidence.SEEN);
    }

    /// Title, addressees, text, annex list, sign-off and annexes, line by line.
    public static String read(Bulletin bulletin) {
        var lines = Stream.<String>builder();
        bulletin.number().ifPresent(lines::add);
        lines.add(bulletin.title()).add(bulletin.addressees() + "：");
        for (var block : bulletin.blocks()) {
            switch (block) {
                case Block.Heading heading -> lines.add(heading.text());
                case Block.Paragraph paragraph -> lines.add(paragraph.text());
                case Block.Chart chart -> lines.add(chart.title());
                case Block.Annex annex -> read(annex, lines);
            }
        }
        return lines.build().collect(Collectors.joining("\n"));
    }

    /// Title, table and chart of an annex, line by line.
    public static String read(Block.Annex annex) {
        var lines = Stream.<String>builder();
        read(annex, lines);
        return lines.build()
                .filter(line -> !line.equals(annex.note()))
                .map(line -> line.startsWith("附件") ? line.substring(line.indexOf(' ') + 1) : line)
                .collect(Collectors.joining("\n"));
    }

    private static void read(Block.Annex annex, Stream.Builder<String> lines) {
        lines.add("附件" + annex.number() + " " + annex.title() + annex.subtitle());
        lines.add(annex.table().columns().stream().map(Block.Column::head).collect(Collectors.joining("|")));
        annex.table().rows().forEach(row -> lines.add(String.join("|", row)));
        lines.add(annex.note());
        annex.charts()
                .forEach(chart -> lines.add(chart.title() + "："
                        + chart.bars().stream()
                                .map(bar -> bar.label() + bar.passed() + "/" + bar.inspected() + "=" + bar.printed())
                                .collect(Collectors.joining(" "))));
    }
}
