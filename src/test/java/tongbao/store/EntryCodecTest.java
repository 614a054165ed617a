package tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tongbao.domain.catalogue.Line;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.mark.Mark;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Recorded;
import tongbao.domain.register.Subject;
import tongbao.domain.round.Quota;
import tongbao.domain.round.note.RoundNote;
import tongbao.store.failure.Fault;
import tongbao.store.failure.StoreException;
import tongbao.store.file.Vault;
import tongbao.store.journal.Deltas;
import tongbao.store.journal.EntryCodec;
import tongbao.store.json.TypeNames;

/// The samples beside this test were written by the release that introduced version 1 of the journal. They are read
/// for ever: whoever changes an entry's form raises [EntryCodec#VERSION], teaches the codec to read the older one, and
/// adds samples of the new one.
class EntryCodecTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("kinds")
    void theFrozenSampleOfEachKindIsReadAsItWasMeant(Class<?> kind) throws Exception {
        var expected = recorded(
                World.everything().stream().filter(kind::isInstance).findFirst().orElseThrow());

        var sample = sample(kind);

        assertThat(codec(1 << 20).decode(7, sample.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theFormInWhichEachKindIsWrittenIsTheFrozenOne(Class<?> kind) throws Exception {
        for (var entry :
                World.everything().stream().filter(kind::isInstance).limit(1).toList()) {
            assertThat(new String(codec(1 << 20).encode(recorded(entry)), StandardCharsets.UTF_8))
                    .isEqualTo(sample(kind));
        }
    }

    @Test
    void aLargeEntryIsReadBackFromItsFile() throws Exception {
        for (var entry : World.everything()) {
            var payload = codec(10).encode(recorded(entry));

            assertThat(payload).hasSizeLessThan(300);
            assertThat(codec(10).decode(7, payload)).isEqualTo(recorded(entry));
        }
    }

    @Test
    void everyMemberOfASealedTypeHasAName() {
        assertThat(Stream.of(
                                Entry.class,
                                Answer.class,
                                Subject.class,
                                RoundNote.class,
                                Quota.class,
                                Measure.class,
                                Rule.class,
                                Line.class,
                                Mark.class)
                        .flatMap(root -> Stream.of(root.getPermittedSubclasses())))
                .allSatisfy(member -> assertThat(TypeNames.NAMES).containsKey(member));
        assertThat(TypeNames.NAMES.values()).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNoEntryIsNamedWithItsNumber() {
        for (var payload : List.of("{}", "{\"v\":1}", "no JSON", "{\"v\":1,\"at\":null}")) {
            assertThatThrownBy(() -> codec(10).decode(7, payload.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOfSatisfying(
                            StoreException.Corrupt.class,
                            corrupt -> assertThat(corrupt.fault())
                                    .isEqualTo(Fault.of(Fault.Kind.ENTRY_UNREADABLE, "journal", 7)));
        }
    }

    static Stream<Class<?>> kinds() {
        return Stream.of(Entry.class.getPermittedSubclasses());
    }

    private EntryCodec codec(int inlineBytes) {
        return new EntryCodec(new Deltas(Vault.PLAIN, folder), inlineBytes);
    }

    private static Recorded recorded(Entry entry) {
        return new Recorded(7, Instant.parse("2026-09-03T01:30:00.123Z"), "示例检查员", OptionalLong.of(5), entry);
    }

    private static String sample(Class<?> kind) throws Exception {
        var name = TypeNames.NAMES.getOrDefault(kind, "nameless");
        try (var in = EntryCodecTest.class.getResourceAsStream("v1/" + name + ".json")) {
            assertThat(in).as("the sample v1/%s.json", name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
