package tongbao.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Digest;
import tongbao.domain.inspection.Evidence;
import tongbao.domain.inspection.EvidenceId;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.inspection.Picture;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.AnswerEdit;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.journal.Recorded;
import tongbao.domain.register.Site;
import tongbao.domain.register.SiteCode;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.RoundId;
import tongbao.store.failure.Refusal;
import tongbao.store.failure.StoreException;
import tongbao.store.file.Disk;
import tongbao.store.file.KeySlot;
import tongbao.store.file.Password;
import tongbao.store.file.Vault;
import tongbao.store.table.Held;

/// What an inspector does all day, in random order: ticks, findings, pictures, imports, bulk sets, rewritten wording,
/// undo and redo, backups. Whatever the store acknowledges is said at once, one line each, as [Aftermath] reads it.
final class MixedWork {
    static final Password PASSWORD = Password.of("示例密码一二三四");
    /// Small files, so that segments roll and snapshots and large entries are made all the time.
    static final Settings SMALL = new Settings(16 << 10, 2 << 10, 40);

    private static final List<ClauseCode> BULK =
            List.of(new ClauseCode("S-V3"), new ClauseCode("S-D1"), new ClauseCode("S-V4"));

    private final Store store;
    private final Random random;
    private final Consumer<String> said;
    private RoundId round = World.ROUND.id();
    private SubjectId subject = World.OTHER_SITE.id();

    MixedWork(Store store, Random random, Consumer<String> said) {
        this.store = store;
        this.random = random;
        this.said = said;
    }

    static Store open(Path folder) {
        return Store.open(folder, World.CLOCK, SMALL, MixedWork::vault);
    }

    /// A store made here from now on is encrypted.
    static void encrypt(Path folder) throws IOException {
        Disk.makeFolder(folder);
        KeySlot.of(PASSWORD, Vault.random(Vault.KEY_BYTES), 1).write(folder);
    }

    /// What the store in `folder` is read with, encrypted or not.
    static Vault vault(Path folder) throws IOException {
        return KeySlot.vault(folder, Optional.of(PASSWORD));
    }

    /// What follows is recorded of another subject.
    void goTo(RoundId round, SubjectId subject) {
        this.round = round;
        this.subject = subject;
    }

    /// Everything that can be recorded once, where nothing is recorded yet.
    void begin() {
        if (store.rounds().all().isEmpty()) {
            picture(World.PICTURE_BYTES);
            World.everything().stream()
                    .skip(store.database().read(Held::of).number())
                    .forEach(this::record);
        }
    }

    /// One random thing. What the store refuses was not possible just then, and is left.
    void step() {
        step(random.nextInt(24));
    }

    /// As [#step], but for backups: a person makes one a day.
    void recordingStep() {
        var which = random.nextInt(24);
        step(which == 9 ? 10 : which);
    }

    private void step(int which) {
        try {
            switch (which) {
                case 0, 1 -> finding();
                case 2, 3 -> evidence();
                case 4 -> imported();
                case 5 -> bulk();
                case 6 -> rewritten();
                case 7 -> acknowledged(store.undo());
                case 8 -> acknowledged(store.redo());
                case 9 -> backup();
                default -> tick();
            }
        } catch (StoreException.Refused refused) {
            if (refused.reason() == Refusal.PICTURE_MISSING) {
                throw refused;
            }
        }
    }

    void tick() {
        var before = inspection(subject).answer(World.HOME_DOWN);
        var count =
                before instanceof Answer.Problem(Amount amount) ? amount.count().orElse(0) : 0;
        record(new Entry.AnswersRecorded(
                round, subject, List.of(new AnswerEdit(World.HOME_DOWN, before, World.counted(count + 1)))));
    }

    private void finding() {
        var finding = new Finding(
                new FindingId("w-" + random.nextLong()),
                Optional.empty(),
                "示例栏目",
                "https://jia.example/" + random.nextInt(),
                "示例：" + "找到的问题".repeat(random.nextInt(1, 30)),
                LocalDateTime.of(2026, 9, 5, 8, 0),
                "示例检查员",
                "",
                false,
                true);
        record(new Entry.FindingWritten(round, subject, Edit.added(finding), Optional.empty()));
    }

    private void evidence() {
        var bytes = new byte[random.nextInt(1, 20_000)];
        random.nextBytes(bytes);
        var digest = picture(bytes);
        record(new Entry.EvidenceAttached(
                round,
                subject,
                Edit.added(new Evidence(
                        new EvidenceId("w-" + random.nextLong()),
                        new Picture(digest, "剪贴板", "image/png", 3, 4, bytes.length, Optional.empty()),
                        Optional.of(World.STALE),
                        Optional.empty(),
                        "示例",
                        LocalDateTime.of(2026, 9, 5, 8, 0),
                        "示例检查员"))));
    }

    private Digest picture(byte[] bytes) {
        var digest = store.pictures().keep(bytes);
        said.accept("picture " + digest.hex());
        return digest;
    }

    private void imported() {
        record(register(
                random.nextInt(1, 30),
                store.register().subjects(SubjectKind.SITE).size()));
    }

    /// So many sites that are not known yet.
    static Entry register(int count, int from) {
        return new Entry.RegisterChanged(
                "台账.xlsx",
                IntStream.range(from, from + count)
                        .mapToObj(number -> Edit.<Subject>added(site("99020%05d".formatted(number))))
                        .toList());
    }

    static Site site(String code) {
        var like = World.SITE;
        return new Site(
                new SiteCode(code),
                like.checkCode(),
                like.name() + code,
                like.url(),
                "",
                like.region(),
                like.level(),
                like.type(),
                like.unit(),
                like.state(),
                "",
                "",
                true,
                like.contact(),
                "");
    }

    private void bulk() {
        var edits = new ArrayList<Entry.InspectionEdit>();
        for (var each : round.equals(World.ROUND.id()) ? List.of(World.SITE.id(), subject) : List.of(subject)) {
            var now = inspection(each);
            edits.add(new Entry.InspectionEdit(
                    each,
                    BULK.stream()
                            .map(clause -> new AnswerEdit(clause, now.answer(clause), other(now.answer(clause))))
                            .toList(),
                    List.of()));
        }
        record(new Entry.ResultsImported(round, "结果.csv", edits));
    }

    private static Answer other(Answer answer) {
        return answer.equals(Answer.CLEAR) ? Answer.UNSEEN : Answer.CLEAR;
    }

    private void rewritten() {
        var before =
                Optional.ofNullable(store.bulletins().wordings(World.ROUND.id()).get("lead"));
        record(new Entry.BlockRewritten(
                World.ROUND.id(), "lead", new Edit<>(before, Optional.of("经检查，" + random.nextInt() + "。"))));
    }

    private void backup() {
        var name = "w" + random.nextLong() + Backups.ENDING;
        var made = store.backups().to(name);
        said.accept("backup " + made.contents().entries() + " " + name);
    }

    private Inspection inspection(SubjectId subject) {
        return store.inspections().get(round, subject);
    }

    private void record(Entry entry) {
        acknowledged(Optional.of(store.record(entry)));
    }

    private void acknowledged(Optional<Recorded> recorded) {
        recorded.ifPresent(entry -> said.accept("entry " + entry.number() + " "
                + store.database().read(Held::of).digest().hex()));
    }
}
