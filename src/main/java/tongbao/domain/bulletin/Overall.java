package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// 总体情况: how many run, were inspected, passed and failed, and which places are at 100 %.
final class Overall {
    /// Up to this many places below 100 % are named as exceptions (bulletin.md, section 2, pattern 3).
    private static final int FEW_EXCEPTIONS = 3;

    private final Letter letter;
    private final Counted counted;

    private Overall(Letter letter, Counted counted) {
        this.letter = letter;
        this.counted = counted;
    }

    private record Part(String key, String title, List<Block> blocks) {}

    /// Under headings of their own where more than one kind was inspected, else one behind the other.
    static List<Block> blocks(Letter letter) {
        var parts = new ArrayList<Part>();
        for (var counted : letter.kinds()) {
            parts.add(new Part(counted.prefix(), counted.subjects(), new Overall(letter, counted).paragraphs()));
        }
        parts.add(new Part("together", Wording.text("together.title"), Together.blocks(letter)));
        parts.add(new Part("messages", Wording.text("messages.title"), Messages.blocks(letter)));
        parts.add(new Part("specials", Wording.text("specials.title"), Specials.blocks(letter)));
        parts.add(new Part("ownChecks", Wording.text("ownChecks.title"), OwnChecks.blocks(letter)));
        var blocks = new ArrayList<Block>();
        var number = 0;
        for (var part : parts) {
            if (letter.kinds().size() > 1 && !part.blocks().isEmpty()) {
                var title = "（" + Printed.ordinal(++number) + "）" + part.title();
                blocks.add(new Block.Heading(part.key(), 2, title));
            }
            blocks.addAll(part.blocks());
        }
        return blocks;
    }

    private List<Block> paragraphs() {
        return Stream.of(
                        letter.paragraph(key("register"), register()),
                        letter.paragraph(key("result"), result()),
                        AfterRechecks.of(letter.draft(), counted)
                                .sentence()
                                .flatMap(drafted -> letter.paragraph(key("rectification"), drafted)),
                        regions().flatMap(drafted -> letter.paragraph(key("regions"), drafted)))
                .flatMap(Optional::stream)
                .toList();
    }

    private String register() {
        return text("register") + (knows("split") ? text("register.split") : "") + "。";
    }

    private String result() {
        var tally = counted.total();
        if (tally.inspected() == 0) {
            return text("result.none") + "。";
        }
        return text(covering())
                + text(tally.failed() == 0 ? "result.whole" : "result.counts")
                + (knows("change") ? text("result.change") : "")
                + (knows("changeOfYear") ? text("result.changeOfYear") : "")
                + (tally.exempt() > 0 ? text("result.exempt") : "")
                + (tally.open() > 0 ? text("result.open") : "")
                + "。";
    }

    private String covering() {
        if (counted.isSample()) {
            return "result.sample";
        }
        return counted.total().inspected() == counted.total().registered() ? "result.full" : "result.part";
    }

    /// Empty where there is nothing to say: no place at 100 % and no departments.
    private Optional<String> regions() {
        var tally = counted.total();
        var departments = knows("departments.rate");
        if (tally.inspected() > 0
                && tally.failed() == 0
                && departments
                && !counted.inspectedPlaces().isEmpty()) {
            return Optional.of(text("regions.everywhere") + "。");
        }
        var parts = Stream.of(places(), departments ? Optional.of("regions.departments") : Optional.<String>empty())
                .flatMap(Optional::stream)
                .map(this::text)
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("；", parts) + "。");
    }

    private Optional<String> places() {
        var whole = counted.wholePlaces().size();
        var others = counted.otherPlaces().size();
        if (whole == 0) {
            return Optional.empty();
        }
        if (others == 0) {
            return Optional.of(whole == 1 ? "regions.few" : "regions.all");
        }
        if (others <= FEW_EXCEPTIONS && whole > others) {
            return Optional.of("regions.except");
        }
        return Optional.of(whole > others ? "regions.most" : "regions.few");
    }

    private boolean knows(String figure) {
        return letter.figures().find(key(figure)).isPresent();
    }

    private String text(String wording) {
        return Wording.template(wording, counted.words());
    }

    private String key(String name) {
        return counted.prefix() + "." + name;
    }
}
