package tongbao.intake.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tongbao.domain.consistency.claim.Printed;
import tongbao.domain.consistency.claim.Printed.Unit;
import tongbao.domain.consistency.claim.Relation;
import tongbao.domain.consistency.claim.Relation.Basis;
import tongbao.domain.consistency.claim.Role;

/// Changes and growths among the figures of a claim, in the unit that is meant.
final class ChangeRelations {
    private final PrintedFields fields;
    private final List<Relation> found = new ArrayList<>();

    private ChangeRelations(PrintedFields fields) {
        this.fields = fields;
    }

    static List<Relation> of(PrintedFields fields) {
        var relations = new ChangeRelations(fields);
        relations.collect();
        return relations.found;
    }

    private void collect() {
        fields.first(Role.CHANGE).ifPresent(change -> {
            var now = fields.first(Role.NOW, Role.RATE, Role.TO, Role.RATIO, Role.VALUE);
            var before = fields.first(Role.PREVIOUS, Role.FROM);
            now.ifPresent(present -> change(present, before, change, basis(fields.word("basis"))));
        });
        var yearly = fields.groups().yearly();
        Optional.ofNullable(yearly.get(Role.CHANGE))
                .ifPresent(change -> fields.first(Role.NOW, Role.RATE, Role.RATIO)
                        .ifPresent(now ->
                                change(now, Optional.ofNullable(yearly.get(Role.PREVIOUS)), change, Basis.LAST_YEAR)));
        fields.first(Role.GROWTH)
                .ifPresent(growth -> found.add(new Relation.Growth(
                        fields.first(Role.FROM, Role.PREVIOUS),
                        fields.first(Role.TO, Role.NOW, Role.VALUE),
                        falling(growth))));
    }

    private void change(Printed now, Optional<Printed> before, Printed change, Basis basis) {
        var unit = fields.word("unit_as_printed", "unit");
        var points = unit.contains("百分点") || unit.matches("(?i).*(points|pp|pct).*");
        var percent = unit.contains("%") || unit.contains("％");
        var counts = now.unit() == Unit.COUNT
                && change.unit() == Unit.COUNT
                && !points
                && !percent
                && !before.map(Printed::unit).equals(Optional.of(Unit.PERCENT));
        var nothing = change.value().signum() == 0 && change.unit() != Unit.POINTS;
        var meant = points || (nothing && !counts)
                ? Unit.POINTS
                : percent || (change.unit() == Unit.COUNT && !counts) ? Unit.PERCENT : change.unit();
        found.add(new Relation.Change(
                counts ? now : rate(now),
                before.map(each -> counts ? each : rate(each)),
                in(falling(change), meant),
                basis));
    }

    /// A rate printed without its sign beside a change that has one.
    private static Printed rate(Printed printed) {
        return printed.unit() == Unit.COUNT ? in(printed, Unit.PERCENT) : printed;
    }

    private static Printed in(Printed printed, Unit unit) {
        return new Printed(printed.text(), printed.value(), printed.step(), unit, printed.bound());
    }

    /// The direction may stand in a field of its own.
    private Printed falling(Printed printed) {
        return printed.value().signum() > 0 && fields.word("direction").matches("(?i).*(下降|降低|减少|回落|down|fall).*")
                ? new Printed(
                        printed.text(), printed.value().negated(), printed.step(), printed.unit(), printed.bound())
                : printed;
    }

    static Basis basis(String words) {
        return words.matches(".*(同比|去年|上年|同期).*")
                ? Basis.LAST_YEAR
                : words.matches(".*(环比|上季|上月|上一|上期|上次).*") ? Basis.PREVIOUS_PERIOD : Basis.OTHER;
    }
}
