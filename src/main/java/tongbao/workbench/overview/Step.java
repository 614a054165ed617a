package tongbao.workbench.overview;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import tongbao.domain.round.Policy.Reviewing;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Place;

/// One of the steps of a round, from the register as it stood to the published bulletin, and how far it is.
///
/// @param place where it is done
/// @param note how far, in words
record Step(Place place, State state, String note) {
    /// Whether there is something left to do.
    enum State {
        DONE,
        /// The round does without.
        NOT_ASKED,
        /// Work is waiting here.
        CURRENT,
        TO_COME
    }

    /// All five in their order.
    static List<Step> of(Glance glance, Messages messages) {
        var inspected = glance.total().open() == 0;
        var awaited = glance.awaited();
        return List.of(
                new Step(Place.REGISTER, State.DONE, register(glance, messages)),
                new Step(Place.ROUND, State.DONE, drawn(glance, messages)),
                new Step(Place.INSPECT, inspected ? State.DONE : State.CURRENT, inspection(glance, messages)),
                new Step(Place.REVIEW, reviewing(glance, inspected), review(glance, messages)),
                new Step(
                        Place.BULLETIN,
                        glance.issued().isPresent()
                                ? State.DONE
                                : inspected && awaited == 0 ? State.CURRENT : State.TO_COME,
                        bulletin(glance, messages)));
    }

    private static String register(Glance glance, Messages messages) {
        return messages.get(
                "overview.step.register.note",
                messages.day(glance.round().dates().snapshot()),
                glance.total().registered());
    }

    private static String drawn(Glance glance, Messages messages) {
        var drawn = drawn(glance);
        return drawn == glance.total().registered()
                ? messages.get("overview.step.draw.all")
                : messages.get("overview.step.draw.some", drawn);
    }

    private static int drawn(Glance glance) {
        var total = glance.total();
        return total.inspected() + total.open() + total.exempt();
    }

    private static String inspection(Glance glance, Messages messages) {
        return messages.get(
                "overview.step.inspect.note", drawn(glance) - glance.total().open(), drawn(glance));
    }

    private static State reviewing(Glance glance, boolean inspected) {
        if (glance.round().policy().reviewing() != Reviewing.VETOES) {
            return State.NOT_ASKED;
        }
        return glance.awaited() > 0 ? State.CURRENT : inspected ? State.DONE : State.TO_COME;
    }

    private static String review(Glance glance, Messages messages) {
        if (glance.round().policy().reviewing() != Reviewing.VETOES) {
            return messages.get("overview.step.review.not-asked");
        }
        return glance.awaited() == 0
                ? messages.get("overview.step.review.none")
                : messages.get("overview.step.review.awaited", glance.awaited());
    }

    private static String bulletin(Glance glance, Messages messages) {
        return glance.issued()
                .map(last -> messages.get(
                        "overview.step.bulletin.issued",
                        last.issue(),
                        messages.day(LocalDate.ofInstant(last.at(), ZoneId.systemDefault()))))
                .orElseGet(() -> messages.get("overview.step.bulletin.none"));
    }
}
