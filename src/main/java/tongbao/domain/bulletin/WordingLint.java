package tongbao.domain.bulletin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tongbao.domain.bulletin.Lint.Kind;

/// What the office wrote itself: whether its figures exist, its blocks are still there, and no number was typed.
final class WordingLint {
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?[%％]?");

    private WordingLint() {}

    static void check(Letter letter, Consumer<Lint> found) {
        sections(letter, found);
        var drafted = drafted(letter.draft());
        new TreeMap<>(letter.draft().wordings()).forEach((key, own) -> {
            if (LetterFields.holds(key)) {
                return;
            }
            if (!drafted.containsKey(key)) {
                found.accept(Lint.of(Kind.DEAD_WORDING, key, own.isBlank() ? key : own));
            } else if (own.isBlank()) {
                found.accept(Lint.of(Kind.LEFT_OUT, key, drafted.get(key).toString()));
            } else {
                check(letter.figures(), key, drafted.get(key), Template.parse(own), found);
            }
        });
    }

    /// Sections that were left out although the data say something, and those that were put in and stay empty.
    private static void sections(Letter letter, Consumer<Lint> found) {
        var arranged = Arrangement.of(letter.draft());
        var order = arranged.sections();
        for (var section : Section.USUAL) {
            if (!order.contains(section) && !section.blocks(letter).isEmpty()) {
                found.accept(Lint.of(Kind.SECTION_LEFT_OUT, section.key(), section.title()));
            }
        }
        if (!order.equals(Section.USUAL)) {
            for (var section : order) {
                if (section.blocks(letter).isEmpty()) {
                    found.accept(Lint.of(Kind.SECTION_EMPTY, section.key(), section.title()));
                }
            }
        }
        for (var chart : arranged.charts()) {
            if (chart.of(letter).isEmpty()) {
                found.accept(Lint.of(Kind.CHART_EMPTY, chart.key(), chart.title()));
            }
        }
    }

    private static void check(Figures figures, String key, Template drafted, Template own, Consumer<Lint> found) {
        for (var place : own.keys()) {
            if (figures.find(place).isEmpty()) {
                found.accept(Lint.of(Kind.UNKNOWN_FIGURE, key, place));
            }
        }
        var typed = new HashSet<>(numbers(own));
        typed.removeAll(numbers(drafted));
        typed.stream().sorted().forEach(number -> found.accept(Lint.of(Kind.TYPED_NUMBER, key, number)));
    }

    private static Set<String> numbers(Template template) {
        return NUMBER.matcher(template.words())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /// The drafted template of every block that can be rewritten.
    private static Map<String, Template> drafted(Draft draft) {
        var drafted = new HashMap<String, Template>();
        drafted.put("title", Template.parse(Wording.text("title")));
        var arranged = Optional.ofNullable(draft.wordings().get(LetterFields.SECTIONS))
                .map(order -> Map.of(LetterFields.SECTIONS, order))
                .orElse(Map.of());
        for (var block : Composer.compose(draft.withWordings(arranged)).blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                drafted.put(paragraph.key(), Template.parse(paragraph.template()));
            }
        }
        return drafted;
    }
}
