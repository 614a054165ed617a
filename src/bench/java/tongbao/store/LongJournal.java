package tongbao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.AnswerEdit;
import tongbao.domain.journal.Recorded;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.RoundId;

/// Continues the journal of a closed store by millions of ticks, as they would lie there after years, without forcing
/// each: every clause of every subject in turn, found and taken back pass by pass.
public final class LongJournal {
    private static final Instant BEGIN = Instant.parse("2026-08-10T01:00:00Z");

    private final Path journal;
    private final EntryCodec codec;
    private final byte[] bytes = new byte[Settings.USUAL.segmentBytes()];
    private int end = Segment.HEAD;
    private Path segment;
    private Held last;

    private LongJournal(Path store) throws IOException {
        journal = store.resolve(Opening.JOURNAL);
        codec = new EntryCodec(new Deltas(Vault.PLAIN, store), Settings.USUAL.inlineBytes());
        var tail = JournalReader.tail(Vault.PLAIN, journal);
        last = new Held(tail.last(), tail.digest());
        segment = nextSegment();
    }

    /// @param store closed, with `round` open over `subjects`
    /// @param from how many entries it has when this returns
    public static void continued(
            Path store, RoundId round, List<SubjectId> subjects, List<ClauseCode> clauses, long from)
            throws IOException {
        var writing = new LongJournal(store);
        var ticks = 0L;
        var all = (long) subjects.size() * clauses.size();
        while (writing.last.number() < from) {
            var at = (int) (ticks % all);
            var isSet = ticks / all % 2 == 1;
            var edit = new AnswerEdit(
                    clauses.get(at % clauses.size()),
                    isSet ? Answer.CLEAR : Answer.UNSEEN,
                    isSet ? Answer.UNSEEN : Answer.CLEAR);
            writing.append(new Entry.AnswersRecorded(round, subjects.get(at / clauses.size()), List.of(edit)));
            ticks++;
        }
        writing.write();
    }

    private void append(Entry entry) throws IOException {
        var number = last.number() + 1;
        var recorded = new Recorded(number, BEGIN.plusSeconds(number), "示例检查人", OptionalLong.empty(), entry);
        var frame = Frame.of(number, last.digest(), codec.encode(recorded));
        if (end + frame.length() > bytes.length) {
            write();
            segment = nextSegment();
            end = Segment.HEAD;
        }
        System.arraycopy(frame.bytes(), 0, bytes, end, frame.length());
        end += frame.length();
        last = new Held(number, frame.digest());
    }

    private Path nextSegment() throws IOException {
        return Segment.create(journal, last.number() + 1, Settings.USUAL.segmentBytes());
    }

    private void write() throws IOException {
        try (var channel = Files.newByteChannel(segment, StandardOpenOption.WRITE)) {
            channel.position(Segment.HEAD);
            channel.write(java.nio.ByteBuffer.wrap(bytes, Segment.HEAD, end - Segment.HEAD));
        }
    }
}
