package tongbao.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Evidence;
import tongbao.domain.inspection.EvidenceId;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.inspection.Picture;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.AnswerEdit;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.journal.Recorded;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.RoundId;
import tongbao.store.file.Sha256;
import tongbao.store.file.Vault;
import tongbao.store.journal.Deltas;
import tongbao.store.journal.EntryCodec;
import tongbao.store.journal.Frame;
import tongbao.store.journal.JournalReader;
import tongbao.store.journal.Segment;
import tongbao.store.table.Held;

/// Continues the journal of a closed store by millions of ticks, as they would lie there after years, without forcing
/// each: every clause of every subject in turn, found and taken back pass by pass. Where findings are wanted, every
/// tenth entry writes one, and every twentieth is a picture's.
public final class LongJournal {
    private static final Instant BEGIN = Instant.parse("2026-08-10T01:00:00Z");

    private static final LocalDateTime FOUND = LocalDateTime.of(2026, 8, 10, 9, 0);

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
    /// @param isMixed whether findings and pictures are among the ticks
    public static void continued(
            Path store, RoundId round, List<SubjectId> subjects, List<ClauseCode> clauses, long from, boolean isMixed)
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
            var subject = subjects.get(at / clauses.size());
            writing.append(new Entry.AnswersRecorded(round, subject, List.of(edit)));
            if (isMixed && ticks % 10 == 4) {
                writing.append(finding(round, subject, edit.clause(), ticks));
            }
            if (isMixed && ticks % 20 == 8) {
                writing.append(picture(round, subject, edit.clause(), ticks));
            }
            ticks++;
        }
        writing.write();
    }

    private static Entry finding(RoundId round, SubjectId subject, ClauseCode clause, long number) {
        var finding = new Finding(
                new FindingId("f-" + number),
                Optional.of(clause),
                "示例栏目",
                "https://jia.example/" + number,
                "示例：栏目没有按要求更新",
                FOUND,
                "示例检查人",
                "",
                false,
                true);
        return new Entry.FindingWritten(round, subject, Edit.added(finding), Optional.empty());
    }

    /// The picture's file is not there: tables can be made without it.
    private static Entry picture(RoundId round, SubjectId subject, ClauseCode clause, long number) {
        var digest = Sha256.of(Long.toString(number).getBytes(StandardCharsets.UTF_8));
        var evidence = new Evidence(
                new EvidenceId("e-" + number),
                new Picture(digest, "剪贴板", "image/png", 1366, 768, 200_000, Optional.empty()),
                Optional.of(clause),
                Optional.empty(),
                "示例",
                FOUND,
                "示例检查人");
        return new Entry.EvidenceAttached(round, subject, Edit.added(evidence));
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
