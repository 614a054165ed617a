package tongbao.domain.words.claim;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tongbao.domain.consistency.claim.Allowed;
import tongbao.domain.consistency.claim.Checked;
import tongbao.domain.consistency.claim.Finding;
import tongbao.domain.consistency.claim.Named;
import tongbao.domain.consistency.claim.Role;
import tongbao.domain.consistency.claim.Values;
import tongbao.domain.words.Sentences;

/// What was found about printed figures, in one language.
public final class ClaimWords {
    private static final int MOST_LISTED = 20;

    private final Sentences sentences;

    private ClaimWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /// English for English, Chinese for every other language.
    public static ClaimWords of(Locale locale) {
        return new ClaimWords(Sentences.of("tongbao.domain.words.claim.claims", locale));
    }

    public String name(Finding.Outcome outcome) {
        return sentences.word("outcome." + outcome);
    }

    public String name(Role role) {
        return sentences.word("role." + role);
    }

    /// Everything of the weight that decides, one sentence behind the other, and always what could not be read or
    /// placed: it was held against nothing.
    public String sentence(Checked checked) {
        return checked.findings().stream()
                .filter(finding -> finding.outcome() == checked.outcome() || isHeldAgainstNothing(finding))
                .map(this::sentence)
                .distinct()
                .collect(Collectors.joining(sentences.word("between.sentences")));
    }

    private static boolean isHeldAgainstNothing(Finding finding) {
        return finding instanceof Finding.Unread || finding instanceof Finding.Lone;
    }

    public String sentence(Finding finding) {
        return switch (finding) {
            case Finding.Follows(var figure, var how, var figures) ->
                of("follows." + how, figures(figures), figure.printed().text());
            case Finding.Derived derived -> derived(derived);
            case Finding.UnitUnstated(var points, var relative, var figures) ->
                of("unit-unstated", figures(figures), points, relative);
            case Finding.Unrounded(var difference, var figures) -> of("unrounded", figures(figures), difference);
            case Finding.Explained(var difference, var reason, var claim, var figures) ->
                claim.isEmpty()
                        ? of("explained.stated", figures(figures), difference, reason)
                        : of("explained.listed", figures(figures), difference, reason, claim);
            case Finding.Contradiction(var kind, var figures, var allowed, var elsewhere) ->
                of(
                        "contradiction." + kind,
                        figures(figures),
                        allowed.isEmpty() ? "" : of("contradiction.allowed", allowed(allowed)),
                        String.join(sentences.word("between.figures"), elsewhere));
            case Finding.Agrees(var figures, var claim) -> of("agrees", figures(figures), claim);
            case Finding.Lone(var figures) -> figures.isEmpty() ? of("lone.none") : of("lone", figures(figures));
            case Finding.Incomplete(var unread, var figures) ->
                of("incomplete", figures(figures), String.join(sentences.word("between.figures"), unread));
            case Finding.Unread(var field, var text) -> of("unread", field, text);
        };
    }

    private String derived(Finding.Derived derived) {
        var role = name(derived.value().role());
        var given = figures(derived.figures());
        var values = values(derived.values());
        if (derived.cap()) {
            return of("derived.cap", given, role, values);
        }
        if (derived.value().halfUp().isEmpty()) {
            return of("derived.truncated", given, role, values);
        }
        return of(derived.values().isOne() ? "derived.one" : "derived.several", given, role, values);
    }

    private String allowed(List<Allowed> allowed) {
        return allowed.stream()
                .map(each -> of("allowed", named(each.role(), each.label()), allowed(each)))
                .collect(Collectors.joining(sentences.word("between.allowed")));
    }

    private String allowed(Allowed each) {
        return each.halfUp().equals(each.truncated())
                ? values(each.halfUp())
                : of("allowed.both", values(each.halfUp()), values(each.truncated()));
    }

    private String values(Values values) {
        return switch (values) {
            case Values.Texts(var texts) ->
                texts.isEmpty() ? sentences.word("values.none") : String.join(sentences.word("between.figures"), texts);
            case Values.Run(var wholes) ->
                wholes.isAtMost(MOST_LISTED)
                        ? wholes.all().stream()
                                .map(Object::toString)
                                .collect(Collectors.joining(sentences.word("between.figures")))
                        : wholes.last()
                                .map(last -> of("values.run", wholes.first().toString(), last.toString()))
                                .orElseGet(
                                        () -> of("values.from", wholes.first().toString()));
        };
    }

    private String figures(List<Named> figures) {
        return figures.stream().map(this::figure).collect(Collectors.joining(sentences.word("between.figures")));
    }

    private String figure(Named figure) {
        return of(
                "figure", named(figure.role(), figure.label()), figure.printed().text());
    }

    private String named(Role role, String label) {
        return label.isEmpty() ? name(role) : label;
    }

    private String of(String key, String... arguments) {
        return sentences.text(key, (Object[]) arguments);
    }
}
