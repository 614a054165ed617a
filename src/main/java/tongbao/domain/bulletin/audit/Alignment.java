package tongbao.domain.bulletin.audit;

import java.util.Arrays;

/// Which character of one text stands for which of another: as many as can be kept in order (the longest common
/// subsequence). Where both are too long for that, only their common beginning and end are kept.
final class Alignment {
    private static final long MOST = 4_000_000;

    /// For every border of the first text (before character 0 … behind the last) where it lies in the second.
    private final int[] at;

    private Alignment(int[] at) {
        this.at = at;
    }

    static Alignment of(String first, String second) {
        var at = new int[first.length() + 1];
        Arrays.fill(at, -1);
        int start = 0;
        int shorter = Math.min(first.length(), second.length());
        while (start < shorter && first.charAt(start) == second.charAt(start)) {
            at[start] = start;
            start++;
        }
        int tail = 0;
        while (tail < shorter - start
                && first.charAt(first.length() - 1 - tail) == second.charAt(second.length() - 1 - tail)) {
            tail++;
            at[first.length() - tail] = second.length() - tail;
        }
        int rows = first.length() - tail - start;
        int columns = second.length() - tail - start;
        if ((long) rows * columns <= MOST) {
            inner(first.substring(start, start + rows), second.substring(start, start + columns), start, at);
        }
        return new Alignment(at);
    }

    private static void inner(String first, String second, int offset, int[] at) {
        var longest = new int[first.length() + 1][second.length() + 1];
        for (int i = first.length() - 1; i >= 0; i--) {
            for (int j = second.length() - 1; j >= 0; j--) {
                longest[i][j] = first.charAt(i) == second.charAt(j)
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < first.length() && j < second.length()) {
            if (first.charAt(i) == second.charAt(j)) {
                at[offset + i] = offset + j;
                i++;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /// Whether character `index` of the first text is kept.
    boolean keeps(int index) {
        return index < at.length - 1 && at[index] >= 0;
    }

    /// How many characters from `from` up to `to` are kept.
    int kept(int from, int to) {
        int kept = 0;
        for (int i = from; i < to; i++) {
            kept += keeps(i) ? 1 : 0;
        }
        return kept;
    }

    /// Where in the second text the kept characters before border `index` of the first end: the earliest place at
    /// which what follows may begin.
    int behind(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (at[i] >= 0) {
                return at[i] + 1;
            }
        }
        return 0;
    }

    /// Where in the second text the first kept character from border `index` on stands; `end` if there is none.
    int before(int index, int end) {
        for (int i = index; i < at.length - 1; i++) {
            if (at[i] >= 0) {
                return at[i];
            }
        }
        return end;
    }
}
