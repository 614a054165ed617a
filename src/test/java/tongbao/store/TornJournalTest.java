package tongbao.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import tongbao.domain.inspection.Digest;
import tongbao.store.failure.Fault;
import tongbao.store.failure.StoreException;
import tongbao.store.file.Vault;
import tongbao.store.journal.Frame;
import tongbao.store.journal.Journal;
import tongbao.store.journal.JournalReader;
import tongbao.store.journal.Segment;

/// A journal whose last write did not end, and one that was damaged afterwards, byte by byte; plain and enclosed.
@ParameterizedClass
@MethodSource("vaults")
class TornJournalTest {
    private static final int SIZE = 16 << 10;

    @Parameter
    Vault vault = Vault.PLAIN;

    @TempDir
    Path folder;

    private final List<byte[]> payloads = new ArrayList<>();
    private Path file = Path.of("");
    private byte[] whole = {};
    private int begin;
    private int end;

    static List<Vault> vaults() {
        return List.of(Vault.PLAIN, Vault.of(new byte[Vault.KEY_BYTES]));
    }

    @BeforeEach
    void threeEntries() throws Exception {
        try (var journal = Journal.open(vault, folder, JournalReader.Tail.NONE, SIZE)) {
            for (var length : new int[] {40, 700, 1_900}) {
                var payload = new byte[length];
                Arrays.fill(payload, (byte) ('a' + payloads.size()));
                payloads.add(payload);
                journal.append(journal.next(payload));
            }
        }
        file = JournalReader.segments(folder).getFirst();
        whole = Files.readAllBytes(file);
        begin = JournalReader.tail(vault, folder).offsets().get(2);
        end = JournalReader.tail(vault, folder).offsets().get(3);
    }

    @Test
    void aLastEntryWhoseTailNeverReachedTheDiskIsCutAtWhicheverByteItEnds() throws Exception {
        for (var written = begin; written < end; written++) {
            if (Arrays.equals(whole, written, end, new byte[end - written], 0, end - written)) {
                continue; // the checksum happens to end with zeros
            }
            var torn = whole.clone();
            Arrays.fill(torn, written, end, (byte) 0);
            Files.write(file, torn);

            assertThat(entries()).as("written up to %d", written).isEqualTo(2);
        }
    }

    @Test
    void aLastEntryOfAFileThatEndsInTheMiddleIsCut() throws Exception {
        for (var length = begin; length < end; length += 37) {
            Files.write(file, Arrays.copyOf(whole, length));

            assertThat(entries()).as("a file of %d bytes", length).isEqualTo(2);
        }
    }

    @Test
    void aLastEntryOfWhichOneSectorNeverReachedTheDiskIsCut() throws Exception {
        for (var sector = begin / 512 * 512; sector < end; sector += 512) {
            var torn = whole.clone();
            Arrays.fill(torn, Math.max(begin, sector), Math.min(end, sector + 512), (byte) 0);
            Files.write(file, torn);

            assertThat(entries()).as("without the sector at %d", sector).isEqualTo(2);
        }
    }

    @Test
    void behindACutTheJournalGoesOn() throws Exception {
        var torn = whole.clone();
        Arrays.fill(torn, end - 600, end, (byte) 0);
        Files.write(file, torn);

        try (var journal = Journal.open(vault, folder, JournalReader.tail(vault, folder), SIZE)) {
            journal.append(journal.next(payloads.getFirst()));
        }

        var read = new ArrayList<byte[]>();
        assertThat(JournalReader.read(vault, folder, 0, frame -> read.add(frame.payload()))
                        .torn())
                .isFalse();
        assertThat(read).containsExactly(payloads.get(0), payloads.get(1), payloads.get(0));
    }

    @Test
    void aFlippedBitIsNamedAndNeverCutInWhicheverEntryItLies() throws Exception {
        for (var position = Segment.HEAD; position < end; position++) {
            var damaged = whole.clone();
            damaged[position] ^= 0x10;
            Files.write(file, damaged);

            assertThatThrownBy(this::entries)
                    .as("a bit at %d", position)
                    .isInstanceOfSatisfying(
                            StoreException.Corrupt.class,
                            corrupt -> assertThat(corrupt.fault().kind())
                                    .isIn(Fault.Kind.ENTRY_DAMAGED, Fault.Kind.CHAIN_BROKEN));
            assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
        }
    }

    @Test
    void aTornEntryInTheMiddleIsCorruption() throws Exception {
        var middle = JournalReader.tail(vault, folder).offsets().get(1);
        var damaged = whole.clone();
        Arrays.fill(damaged, middle + 100, begin, (byte) 0);
        Files.write(file, damaged);

        assertThatThrownBy(this::entries)
                .isInstanceOfSatisfying(
                        StoreException.Corrupt.class,
                        corrupt -> assertThat(corrupt.fault())
                                .isEqualTo(
                                        Fault.of(Fault.Kind.ENTRY_DAMAGED, "journal/000000000001.journal", 2, middle)));
    }

    @Test
    void anEntryPutInAnothersPlaceBreaksTheChain() throws Exception {
        var forged = Frame.of(2, new Digest("ab".repeat(32)), payloads.get(1))
                .in(vault)
                .stored();
        var damaged = whole.clone();
        System.arraycopy(
                forged, 0, damaged, JournalReader.tail(vault, folder).offsets().get(1), forged.length);
        Files.write(file, damaged);

        assertThatThrownBy(this::entries)
                .isInstanceOfSatisfying(
                        StoreException.Corrupt.class,
                        corrupt -> assertThat(corrupt.fault())
                                .isEqualTo(Fault.of(Fault.Kind.CHAIN_BROKEN, "journal/000000000001.journal", 2)));
    }

    @Test
    void aJournalRollsIntoSegmentsAndFindsEveryEntryAgain() throws Exception {
        try (var journal = Journal.open(vault, folder, JournalReader.tail(vault, folder), 4 << 10)) {
            for (var entry = 4; entry <= 40; entry++) {
                journal.append(journal.next(payloads.get(entry % 3)));
            }
            assertThat(JournalReader.segments(folder)).hasSizeGreaterThan(3);
            for (var entry = 4; entry <= 40; entry++) {
                assertThat(journal.find(entry)).hasValue(payloads.get(entry % 3));
            }
            assertThat(journal.find(41)).isEmpty();
        }
        assertThat(entries()).isEqualTo(40);
    }

    @Test
    void aMissingSegmentIsNamed() throws Exception {
        try (var journal = Journal.open(vault, folder, JournalReader.tail(vault, folder), 4 << 10)) {
            for (var entry = 4; entry <= 40; entry++) {
                journal.append(journal.next(payloads.get(2)));
            }
        }
        var segments = JournalReader.segments(folder);
        var gone = Segment.read(segments.get(2)).first();
        var next = Segment.read(segments.get(3)).first();
        Files.delete(segments.get(2));

        assertThatThrownBy(this::entries)
                .isInstanceOfSatisfying(
                        StoreException.Corrupt.class,
                        corrupt -> assertThat(corrupt.fault())
                                .isEqualTo(Fault.of(
                                        Fault.Kind.ENTRIES_MISSING,
                                        "journal/" + segments.get(3).getFileName(),
                                        gone - 1,
                                        next - 1)));
    }

    @Test
    void aSegmentOfAnotherStoreInThePlaceOfOursBreaksTheChainWhereverReadingBegins() throws Exception {
        var segments = rolled(folder);
        var other = Files.createDirectory(folder.resolve("other"));
        try (var journal = Journal.open(vault, other, JournalReader.Tail.NONE, SIZE)) {
            for (var entry = 1; entry <= 3; entry++) {
                journal.append(journal.next(("entry " + entry + " of another office").getBytes(UTF_8)));
            }
        }
        var theirs = rolled(other);
        var last = segments.getLast();
        Files.copy(theirs.getLast(), last, StandardCopyOption.REPLACE_EXISTING);

        assertThat(theirs.getLast().getFileName()).isEqualTo(last.getFileName());
        for (var read : List.<ThrowingCallable>of(this::entries, () -> JournalReader.tail(vault, folder))) {
            assertThat(faultOf(read))
                    .isEqualTo(Fault.of(
                            Fault.Kind.CHAIN_BROKEN,
                            "journal/" + last.getFileName(),
                            Segment.read(last).first()));
        }
    }

    @Test
    void aSegmentUnderTheNameOfAnotherIsNamedWhereverReadingBegins() throws Exception {
        var segments = rolled(folder);
        var place = segments.get(segments.size() - 2);
        var named = Segment.read(place).first();
        var found = Segment.read(segments.getLast()).first();
        Files.move(segments.getLast(), place, StandardCopyOption.REPLACE_EXISTING);
        var missing = Fault.of(Fault.Kind.ENTRIES_MISSING, "journal/" + place.getFileName(), named - 1, found - 1);

        assertThat(faultOf(this::entries)).isEqualTo(missing);
        assertThat(faultOf(() -> JournalReader.read(vault, folder, named, _ -> {})))
                .isEqualTo(missing);
        assertThat(faultOf(() -> JournalReader.find(vault, folder, named))).isEqualTo(missing);
    }

    @Test
    void aSegmentWithANameThatSegmentsDoNotHaveOrAHeadThatWasChangedIsNamed() throws Exception {
        var last = rolled(folder).getLast();
        var foreign = Files.copy(last, folder.resolve("copy of it.journal"));
        assertThat(faultOf(() -> JournalReader.find(vault, folder, 1)))
                .isEqualTo(Fault.of(Fault.Kind.SEGMENT_DAMAGED, "journal/" + foreign.getFileName()));
        Files.delete(foreign);

        var sound = Files.readAllBytes(last);
        for (var position = 0; position < 28; position++) {
            var damaged = sound.clone();
            damaged[position] ^= 1;
            Files.write(last, damaged);
            assertThat(faultOf(this::entries))
                    .as("the head's byte %d", position)
                    .isEqualTo(Fault.of(Fault.Kind.SEGMENT_DAMAGED, "journal/" + last.getFileName()));
        }
    }

    /// The segments of a journal of forty entries.
    private List<Path> rolled(Path journalFolder) throws Exception {
        try (var journal = Journal.open(vault, journalFolder, JournalReader.tail(vault, journalFolder), 4 << 10)) {
            for (var entry = 4; entry <= 40; entry++) {
                journal.append(journal.next(payloads.get(2)));
            }
        }
        return JournalReader.segments(journalFolder);
    }

    private static Fault faultOf(ThrowingCallable read) {
        return catchThrowableOfType(StoreException.Corrupt.class, read).fault();
    }

    private long entries() throws Exception {
        return JournalReader.read(vault, folder, 0, _ -> {}).last();
    }
}
