package tongbao.domain.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// 通报 as it will be printed: every word and every number, no measure of paper.
///
/// @param form in which it is printed
/// @param issuer in the red head and in the sign-off
/// @param number 发文字号, complete; empty while it is not known
/// @param title its lines as broken for the head of the letter are the layout's matter
/// @param addressees without the closing colon
/// @param blocks body, then annexes; the annex list is made from the annexes
/// @param date 成文日期
/// @param note 附注 such as 此件公开发布; empty text if there is none
/// @param copyTo 抄送; empty text if there is none
/// @param anchor the note of the journal that is printed below the last page once the bulletin is published, as
///     `1234:` and the first 32 digits of the digest of entry 1234; empty text before
public record Bulletin(
        PaperForm form,
        String issuer,
        Optional<String> number,
        String title,
        String addressees,
        List<Block> blocks,
        LocalDate date,
        String note,
        String copyTo,
        String anchor) {
    public Bulletin {
        issuer = Visible.of(issuer);
        number = number.map(Visible::of);
        title = Visible.of(title);
        addressees = Visible.of(addressees);
        note = Visible.of(note);
        copyTo = Visible.of(copyTo);
        blocks = List.copyOf(blocks);
    }

    /// In the form that goes with its number.
    public Bulletin(
            String issuer,
            Optional<String> number,
            String title,
            String addressees,
            List<Block> blocks,
            LocalDate date,
            String note,
            String copyTo) {
        this(PaperForm.of(number), issuer, number, title, addressees, blocks, date, note, copyTo, "");
    }

    /// The same with a note of the journal.
    public Bulletin anchored(String anchor) {
        return new Bulletin(form, issuer, number, title, addressees, blocks, date, note, copyTo, anchor);
    }

    /// 成文日期 as it is printed: `2026年10月8日`.
    public String printedDate() {
        return Printed.date(date);
    }

    public List<Block.Annex> annexes() {
        return blocks.stream()
                .filter(Block.Annex.class::isInstance)
                .map(Block.Annex.class::cast)
                .toList();
    }

    /// Every figure in the order in which it is printed.
    public List<Figure> figures() {
        return blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(block -> ((Block.Paragraph) block).runs().stream())
                .filter(Run.Computed.class::isInstance)
                .map(run -> ((Run.Computed) run).figure())
                .toList();
    }
}
