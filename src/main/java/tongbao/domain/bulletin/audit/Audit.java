package tongbao.domain.bulletin.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tongbao.domain.bulletin.audit.Discrepancy.Kind;

/// Holds the text of a document against the passages it must have: every character, in order, nothing more and nothing
/// less. No digest plays a part, so a document that another program saved again passes or fails alike.
///
/// Tables that run over several pages repeat their head; such a repetition at the top of a page is no addition.
public final class Audit {
    private static final int ANCHOR = 8;
    private static final int NEAR = 300;
    private static final int SLACK = 400;

    private final List<Passage> passages;
    private final List<String> texts;
    private final List<Integer> pageStarts = new ArrayList<>();
    private final boolean paged;
    private final String read;
    private final List<Discrepancy> found = new ArrayList<>();

    private Audit(List<Passage> passages, Reread reread) {
        this.passages =
                passages.stream().filter(passage -> !passage.text().isEmpty()).toList();
        this.texts = this.passages.stream().map(Passage::text).toList();
        this.paged = reread.paged();
        var heads = this.passages.stream()
                .filter(passage -> passage.place().kind() == Place.Kind.TABLE_HEAD)
                .map(Passage::text)
                .collect(Collectors.toSet());
        var whole = new StringBuilder();
        for (var page : reread.pages()) {
            pageStarts.add(whole.length());
            whole.append(whole.isEmpty() ? page : withoutRepeatedHead(page, heads, whole));
        }
        this.read = whole.toString();
    }

    /// Every difference in the order of the paper; none if the document says exactly what it should.
    public static List<Discrepancy> of(List<Passage> passages, Reread reread) {
        var audit = new Audit(passages, reread);
        audit.run();
        return List.copyOf(audit.found);
    }

    private static String withoutRepeatedHead(String page, Set<String> heads, StringBuilder before) {
        return heads.stream()
                .filter(page::startsWith)
                .filter(head -> before.indexOf(head) >= 0)
                .findFirst()
                .map(head -> page.substring(head.length()))
                .orElse(page);
    }

    private void run() {
        int at = 0;
        int passage = 0;
        while (passage < texts.size()) {
            if (read.startsWith(texts.get(passage), at)) {
                at += texts.get(passage).length();
                passage++;
            } else {
                // the passage before takes part: what was added to its end is seen only here
                int from = Math.max(0, passage - 1);
                int readFrom = passage == 0 ? 0 : at - texts.get(from).length();
                var next = next(passage, at);
                compare(from, next.passage(), readFrom, next.at());
                passage = next.passage();
                at = next.at();
            }
        }
        if (at < read.length()) {
            var last = passages.getLast().place();
            found.add(new Discrepancy(Kind.EXTRA, last, "", "", read.substring(at), page(at)));
        }
    }

    private void compare(int from, int to, int readFrom, int readTo) {
        found.addAll(Stretch.compare(
                passages.subList(from, to), read.substring(readFrom, readTo), offset -> page(readFrom + offset)));
    }

    private record Anchor(int passage, int at) {}

    /// Where passages are found again after `passage` was not found at `at`.
    private Anchor next(int passage, int at) {
        int skipped = texts.get(passage).length();
        for (int i = passage + 1; i < Math.min(texts.size(), passage + NEAR); i++) {
            int place = find(anchor(i), at, at + 2 * skipped + SLACK);
            if (place >= 0) {
                return new Anchor(i, place);
            }
            skipped += texts.get(i).length();
        }
        for (int i = passage + 1; i < texts.size(); i++) {
            var kind = passages.get(i).place().kind();
            if (kind == Place.Kind.ANNEX || kind == Place.Kind.HEADING || kind == Place.Kind.CHART) {
                int place = find(anchor(i), at, read.length());
                if (place >= 0) {
                    return new Anchor(i, place);
                }
            }
        }
        return new Anchor(texts.size(), read.length());
    }

    /// The text of passage `index` and of as many behind it as make it recognisable.
    private String anchor(int index) {
        var anchor = new StringBuilder();
        for (int i = index; i < texts.size() && (anchor.length() < ANCHOR || i == index); i++) {
            anchor.append(texts.get(i));
        }
        return anchor.toString();
    }

    private int find(String anchor, int from, int latest) {
        return read.indexOf(anchor, from, Math.min(read.length(), latest + anchor.length()));
    }

    private int page(int at) {
        if (!paged) {
            return 0;
        }
        int index = Collections.binarySearch(pageStarts, at);
        if (index < 0) {
            return -index - 1;
        }
        while (index + 1 < pageStarts.size() && pageStarts.get(index + 1) == at) {
            index++; // pages without text begin where the next one does
        }
        return index + 1;
    }
}
