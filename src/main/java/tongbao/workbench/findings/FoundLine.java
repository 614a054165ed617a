package tongbao.workbench.findings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.Group;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.inspection.Finding;
import tongbao.domain.personal.PersonalNumber;
import tongbao.domain.personal.PersonalNumbers;
import tongbao.domain.register.Subject;

/// A finding with what stands beside it in the table.
///
/// @param region the name of the subject's region
/// @param place where its clause stands; empty for a finding outside the catalogue
/// @param pictures how many pictures show it
/// @param personal numbers of persons in its texts, which must not be printed
/// @param words everything a filter looks in, in lower case
record FoundLine(
        Finding finding,
        Subject subject,
        String region,
        Optional<Place> place,
        int pictures,
        List<PersonalNumber> personal,
        String words) {
    FoundLine {
        personal = List.copyOf(personal);
    }

    static FoundLine of(Finding finding, Subject subject, String region, Optional<Place> place, int pictures) {
        var words = String.join(
                "\n",
                finding.description(),
                finding.column(),
                finding.url(),
                subject.name(),
                subject.code(),
                subject.unit().host(),
                place.map(at -> at.clause().name()).orElse(""));
        var personal = Stream.of(finding.description(), finding.column(), finding.url())
                .flatMap(text -> PersonalNumbers.in(text).stream())
                .toList();
        return new FoundLine(finding, subject, region, place, pictures, personal, words.toLowerCase(Locale.ROOT));
    }

    /// The indicator's name; empty text outside the catalogue.
    String indicator() {
        return place.map(at -> at.indicator().name()).orElse("");
    }

    String clause() {
        return place.map(at -> at.clause().name()).orElse("");
    }

    /// Whether its clause can make a subject fail at once.
    boolean isVeto() {
        return place.map(at ->
                        at.group().kind() == Group.Kind.VETO || at.clause().rule() instanceof Rule.Veto)
                .orElse(false);
    }
}
