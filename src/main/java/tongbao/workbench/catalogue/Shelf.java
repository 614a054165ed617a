package tongbao.workbench.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.CatalogueId;
import tongbao.domain.catalogue.EditionChange;
import tongbao.intake.catalogue.CatalogueFile;
import tongbao.intake.catalogue.CatalogueProblem;

/// The editions there are and the one of them that is looked at, and what one says of the other.
///
/// @param chosen empty while there is none
record Shelf(List<Edition> editions, Optional<Edition> chosen) {
    Shelf {
        editions = List.copyOf(editions);
    }

    /// The one that is looked at, if it may still be changed.
    Optional<Edition> draft() {
        return chosen.filter(Edition::isDraft);
    }

    /// Whether a draft or an edition is called so.
    boolean isTaken(CatalogueId id) {
        return editions.stream().anyMatch(each -> each.catalogue().id().equals(id));
    }

    /// The first number behind the edition of `parent` under which there is nothing yet.
    String freeEdition(Catalogue parent) {
        var number = 1;
        while (isTaken(new CatalogueId(parent.id().name(), parent.id().edition() + "-" + number))) {
            number++;
        }
        return parent.id().edition() + "-" + number;
    }

    /// The edition of that name that never changes again.
    Optional<Edition> settled(CatalogueId id) {
        return editions.stream()
                .filter(each -> !each.isDraft() && each.catalogue().id().equals(id))
                .findFirst();
    }

    /// The editions with `draft` at their head.
    ///
    /// @param former what the draft was called before, which is no more; empty if it is a new one
    List<Edition> with(Edition draft, Optional<CatalogueId> former) {
        var after = new ArrayList<>(editions);
        after.removeIf(each ->
                each.isDraft() && former.equals(Optional.of(each.catalogue().id())));
        after.addFirst(draft);
        return List.copyOf(after);
    }

    /// The edition it was copied from, if that is known here.
    Optional<Edition> parent() {
        return chosen.flatMap(edition -> edition.catalogue().origin().parent()).flatMap(this::settled);
    }

    /// The other editions of the same kind, which it can be compared with.
    List<Edition> others() {
        return chosen.map(at -> editions.stream()
                        .filter(each -> each.catalogue().kind()
                                        == at.catalogue().kind()
                                && !each.catalogue().id().equals(at.catalogue().id()))
                        .toList())
                .orElse(List.of());
    }

    /// What it changes against `older`.
    List<EditionChange> changes(Optional<Edition> older) {
        return older.flatMap(from -> chosen.map(to -> EditionChange.between(from.catalogue(), to.catalogue())))
                .orElse(List.of());
    }

    /// What is unsound in it.
    List<CatalogueProblem> lint() {
        return chosen.map(edition -> CatalogueFile.lint(edition.catalogue())).orElse(List.of());
    }

    /// Why the draft cannot be adopted yet: the key of a sentence; empty if it can.
    Optional<String> obstacle() {
        return draft().flatMap(edition -> {
            if (settled(edition.catalogue().id()).isPresent()) {
                return Optional.of("catalogue.adopt.taken");
            }
            if (!lint().isEmpty()) {
                return Optional.of("catalogue.adopt.lint");
            }
            var parent = parent();
            return parent.isPresent() && changes(parent).isEmpty()
                    ? Optional.of("catalogue.adopt.same")
                    : Optional.empty();
        });
    }
}
