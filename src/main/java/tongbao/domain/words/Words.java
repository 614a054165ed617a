package tongbao.domain.words;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tongbao.domain.calendar.Dating;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.Confidence;
import tongbao.domain.catalogue.Group;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.number.Fraction;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.Channel;
import tongbao.domain.register.Level;
import tongbao.domain.register.Region;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.Status;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.Dimension;
import tongbao.domain.statistics.Slice;
import tongbao.domain.verdict.Score;
import tongbao.domain.verdict.Verdict;

/// Domain values in one language, for screens, papers and terminals alike.
public final class Words {
    private final Phrases phrases;
    private final AmountWords amounts;
    private final LookWords looks;
    private final RuleWords rules;
    private final VerdictWords verdicts;

    private Words(Phrases phrases) {
        this.phrases = phrases;
        this.amounts = new AmountWords(phrases);
        this.looks = new LookWords(phrases);
        this.rules = new RuleWords(phrases, amounts, new LineWords(phrases, amounts));
        this.verdicts = new VerdictWords(phrases, amounts);
    }

    /// English for English, Chinese for every other language.
    public static Words of(Locale locale) {
        return new Words(new Phrases(locale));
    }

    public String name(Level level) {
        return phrases.word("level", level);
    }

    public String name(SiteType type) {
        return phrases.word("type", type);
    }

    public String name(Channel.Form form) {
        return phrases.word("form", form);
    }

    public String name(Status status) {
        return phrases.word("status", status);
    }

    public String name(SubjectKind kind) {
        return phrases.word("kind", kind);
    }

    public String name(SubjectClass subjects) {
        return phrases.word("class", subjects);
    }

    public String name(Dimension dimension) {
        return phrases.word("dimension", dimension);
    }

    /// The label of a row of a breakdown.
    public String name(Slice slice) {
        return switch (slice) {
            case Slice.Places _ -> phrases.of("slice.subtotal");
            case Slice.OfLevel(var level) -> name(level);
            case Slice.OfType(var type) -> name(type);
            case Slice.OfClass(var subjects, var _) -> name(subjects);
            case Slice.OfForm(var form) -> name(form);
            case Slice.AnyOf(var slices) ->
                slices.stream().map(this::name).collect(Collectors.joining(phrases.of("between.names")));
            case Slice.OfDepartment(var level, var type) ->
                type.map(each -> phrases.of("slice.department", name(level), name(each)))
                        .orElseGet(() -> name(level));
            case Slice.Place _,
                    Slice.Departments _,
                    Slice.Root _,
                    Slice.UnknownRegion _,
                    Slice.Untyped _,
                    Slice.OfPlatform _ -> slice.label().isBlank() ? phrases.of("slice.none") : slice.label();
        };
    }

    public String name(Group.Kind kind) {
        return phrases.word("group", kind);
    }

    public String name(Confidence confidence) {
        return phrases.word("confidence", confidence);
    }

    public String name(Region.Kind kind) {
        return phrases.word("region", kind);
    }

    public String name(Rounding.Mode mode) {
        return phrases.word("rounding", mode);
    }

    /// The word of an answer to a veto or a deduction.
    public String name(Answer answer) {
        return phrases.of(
                switch (answer) {
                    case Answer.Unseen _ -> "answer.unseen";
                    case Answer.Clear _ -> "answer.clear";
                    case Answer.Problem _ -> "answer.problem";
                    case Answer.NotApplicable _ -> "answer.not-applicable";
                    case Answer.Undecided _ -> "answer.undecided";
                    case Answer.Carried _ -> "answer.carried";
                });
    }

    /// The word of an answer in a group of this kind: what is a problem elsewhere is a merit among the bonuses.
    public String name(Answer answer, Group.Kind kind) {
        return kind == Group.Kind.BONUS && answer instanceof Answer.Problem ? phrases.of("answer.merit") : name(answer);
    }

    public String name(Verdict verdict) {
        return phrases.of(
                switch (verdict) {
                    case Verdict.Passed _ -> "verdict.passed";
                    case Verdict.Failed _ -> "verdict.failed";
                    case Verdict.Open _ -> "verdict.open";
                    case Verdict.Exempt _ -> "verdict.exempt";
                });
    }

    /// An exact number as it is read: at most two decimals, marked ≈ where they do not say it all.
    public String number(Fraction value) {
        return Phrases.number(value);
    }

    /// Why the verdict is what it is: the deciding clause, and the arithmetic where the subject is scored.
    public String verdictSentence(Catalogue catalogue, Subject subject, Inspection inspection, Verdict verdict) {
        return verdicts.sentence(catalogue, subject, inspection, verdict);
    }

    /// How the points came about: `100 − 16.8 ＝ 83.2`.
    public String arithmetic(Score score) {
        return verdicts.arithmetic(score);
    }

    /// What follows from a problem here, in one sentence.
    public String rule(Clause clause) {
        return rules.rule(clause, Optional.empty());
    }

    /// What follows from a problem here for `subject`: its points, and the cap of the indicator.
    public String rule(Catalogue.Place place, Subject subject) {
        return rules.rule(place, SubjectClass.of(subject));
    }

    /// The line or the points in a few characters: `≥ 5`, `= 0`, `≥ 5%`, `2`, `1/处`, `+1`. Empty text where any problem
    /// reaches the line.
    public String line(Clause clause) {
        return rules.row(clause, Optional.empty());
    }

    /// [#line(Clause)] with the points that hold for `subject`.
    public String line(Clause clause, Subject subject) {
        return rules.row(clause, Optional.of(SubjectClass.of(subject)));
    }

    /// What the clause looks at: its windows, its time limit, and the columns it passes over. Empty text where it looks
    /// at everything.
    public String look(Clause clause) {
        return looks.look(clause);
    }

    /// [#look(Clause)] with the days of a round beside every window and time limit.
    public String look(Clause clause, Dating dating) {
        return looks.look(clause, dating);
    }

    /// A number of what the clause counts: `5 个`.
    public String amount(Clause clause, int count) {
        return amounts.of(clause, count);
    }
}
