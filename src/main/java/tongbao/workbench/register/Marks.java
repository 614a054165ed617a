package tongbao.workbench.register;

import tongbao.domain.register.Status;
import tongbao.intake.plan.Outcome;
import tongbao.intake.plan.RowMessage;
import tongbao.workbench.ui.Glyph;

/// Which sign stands for which state of a subject, outcome of a row, weight of a message.
final class Marks {
    private Marks() {}

    static Glyph of(Status status) {
        return switch (status) {
            case RUNNING -> Glyph.CLEAR;
            case EXEMPT -> Glyph.EXEMPT;
            case SUSPENDED -> Glyph.NOT_APPLICABLE;
            case CLOSED, CANCELLED -> Glyph.CLOSED;
        };
    }

    static Glyph of(Outcome outcome) {
        return switch (outcome) {
            case NEW -> Glyph.ADDED;
            case CHANGED, MOVED -> Glyph.CHANGED;
            case RENAMED -> Glyph.RENAMED;
            case CLOSED -> Glyph.CLOSED;
            case POSSIBLE_DUPLICATE -> Glyph.DUPLICATE;
            case UNCHANGED -> Glyph.UNCHANGED;
            case REFUSED -> Glyph.REFUSED;
        };
    }

    static Glyph of(RowMessage.Severity severity) {
        return switch (severity) {
            case NOTE -> Glyph.HINT;
            case WARNING -> Glyph.WARNING;
            case REFUSAL -> Glyph.REFUSED;
        };
    }
}
