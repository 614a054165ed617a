package tongbao.domain.bulletin.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import tongbao.domain.bulletin.audit.Discrepancy.Kind;

/// Some passages held against the text that stands where they should stand.
final class Stretch {
    private static final int MANY = 4;
    private static final int SHORT = 8;

    private final List<Passage> passages;
    private final String stored;
    private final String read;
    private final IntUnaryOperator page;
    private final Alignment alignment;
    private final List<Discrepancy> found = new ArrayList<>();

    private Stretch(List<Passage> passages, String read, IntUnaryOperator page) {
        this.passages = passages;
        this.read = read;
        this.page = page;
        this.stored = String.join("", passages.stream().map(Passage::text).toList());
        this.alignment = Alignment.of(stored, read);
    }

    /// @param page of a place in `read`
    static List<Discrepancy> compare(List<Passage> passages, String read, IntUnaryOperator page) {
        var stretch = new Stretch(passages, read, page);
        stretch.compare();
        return stretch.found;
    }

    private void compare() {
        int start = 0;
        int readFrom = 0;
        for (int i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            int end = start + passage.text().length();
            boolean last = i == passages.size() - 1;
            int readTo = last ? read.length() : border(end);
            compare(passage, start, readFrom, readTo);
            start = end;
            readFrom = readTo;
        }
    }

    /// Where passage or part ends in the read text. What stands between two of them belongs to the first, but for
    /// digits before digits, or in the place of digits.
    private int border(int index) {
        int behind = alignment.behind(index);
        int before = Math.max(behind, alignment.before(index, read.length()));
        if (before == behind || before >= read.length()) {
            return before;
        }
        boolean number = read.substring(behind, before).chars().allMatch(Character::isDigit)
                && (Character.isDigit(read.charAt(before)) || Character.isDigit(stored.charAt(index)));
        boolean followsNumber = behind > 0 && Character.isDigit(read.charAt(behind - 1));
        return number && !followsNumber ? behind : before;
    }

    private void compare(Passage passage, int start, int from, int to) {
        var text = passage.text();
        var there = read.substring(from, to);
        if (there.equals(text)) {
            return;
        }
        int at = page.applyAsInt(Math.min(from, Math.max(0, read.length() - 1)));
        int kept = alignment.kept(start, start + text.length());
        if (there.isEmpty()) {
            found.add(new Discrepancy(Kind.MISSING, passage.place(), "", passage.told(), there, at));
        } else if (kept == text.length() && there.startsWith(text) && there.length() >= text.length() + SHORT) {
            int behind = page.applyAsInt(from + text.length());
            found.add(new Discrepancy(Kind.EXTRA, passage.place(), "", "", there.substring(text.length()), behind));
        } else {
            parts(passage, start, from, to, there);
        }
    }

    private void parts(Passage passage, int start, int from, int to, String there) {
        var changed = new ArrayList<Discrepancy>();
        int at = start;
        int readFrom = from;
        for (int i = 0; i < passage.parts().size(); i++) {
            var part = passage.parts().get(i);
            int end = at + part.text().length();
            int readTo = i == passage.parts().size() - 1 ? to : Math.clamp(border(end), readFrom, to);
            var stands = read.substring(readFrom, readTo);
            if (!stands.equals(part.text())) {
                changed.add(new Discrepancy(
                        Kind.CHANGED,
                        passage.place(),
                        part.label(),
                        part.text(),
                        stands,
                        page.applyAsInt(Math.min(readFrom, read.length() - 1))));
            }
            at = end;
            readFrom = readTo;
        }
        if (changed.isEmpty() || changed.size() >= MANY) {
            found.add(new Discrepancy(Kind.CHANGED, passage.place(), "", passage.told(), there, page.applyAsInt(from)));
        } else {
            found.addAll(changed);
        }
    }
}
