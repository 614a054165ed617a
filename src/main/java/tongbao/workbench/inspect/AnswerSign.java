package tongbao.workbench.inspect;

import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.Group;
import tongbao.domain.inspection.Answer;
import tongbao.domain.verdict.Effect;
import tongbao.workbench.ui.Glyph;

/// The sign and the word of an answer: 有问题 is one answer with three signs, by what it does to the verdict.
public final class AnswerSign {
    private AnswerSign() {}

    public static Glyph of(Place place, Opened at) {
        return switch (at.answer(place)) {
            case Answer.Unseen _, Answer.Carried _ -> Glyph.UNSEEN;
            case Answer.Clear _ -> Glyph.CLEAR;
            case Answer.NotApplicable _ -> Glyph.NOT_APPLICABLE;
            case Answer.Undecided _ -> Glyph.UNDECIDED;
            case Answer.Problem _ ->
                problem(at.judgement().effect(place.clause().code()), place);
        };
    }

    /// The sign of an answer whatever it does to a verdict; what was carried over has the sign of what it was.
    public static Glyph plain(Answer answer) {
        return switch (answer) {
            case Answer.Unseen _ -> Glyph.UNSEEN;
            case Answer.Clear _ -> Glyph.CLEAR;
            case Answer.NotApplicable _ -> Glyph.NOT_APPLICABLE;
            case Answer.Undecided _ -> Glyph.UNDECIDED;
            case Answer.Problem _ -> Glyph.PROBLEM;
            case Answer.Carried carried -> plain(carried.answer());
        };
    }

    private static Glyph problem(Effect effect, Place place) {
        return switch (effect) {
            case Effect.VetoReached _ -> Glyph.VETO;
            case Effect.Points _ -> place.group().kind() == Group.Kind.BONUS ? Glyph.PASSED : Glyph.PROBLEM;
            case Effect.None _, Effect.Incomplete _, Effect.BelowLine _, Effect.Outranked _, Effect.AlreadyCounted _ ->
                Glyph.BELOW;
        };
    }

    /// The message key of the word; a bonus has a merit rather than a problem.
    public static String key(Answer answer, Group group) {
        return "inspect.answer."
                + switch (answer) {
                    case Answer.Unseen _ -> "unseen";
                    case Answer.Carried _ -> "carried";
                    case Answer.Clear _ -> "clear";
                    case Answer.Problem _ -> group.kind() == Group.Kind.BONUS ? "merit" : "problem";
                    case Answer.NotApplicable _ -> "not-applicable";
                    case Answer.Undecided _ -> "undecided";
                };
    }
}
