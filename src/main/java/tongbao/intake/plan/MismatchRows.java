package tongbao.intake.plan;

import java.util.List;
import java.util.Optional;
import tongbao.domain.register.Account;
import tongbao.domain.register.Channel;
import tongbao.domain.register.Contact;
import tongbao.domain.register.Level;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Site;
import tongbao.domain.register.SiteCode;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.State;
import tongbao.domain.register.Status;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.register.Unit;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.note.Mismatch;
import tongbao.domain.round.note.RoundNote;

/// Reads where the register and reality disagree, one a row. A subject the round has is taken as it stands there; any
/// other is made up of what the row says, and known by its name where it has no code.
record MismatchRows(RegionCell place, ImportWords words, ImportContext context) implements NoteRows {
    @Override
    public Column subject() {
        return Columns.FOUND_NAME;
    }

    @Override
    public Optional<RoundNote> read(RowCells cells) {
        var kind = cells.word(Columns.MISMATCH, RoundWords::mismatch, "mismatch");
        var of = cells.word(Columns.FOUND_KIND, RegisterWords::kind, "kind");
        var name = cells.text(Columns.FOUND_NAME);
        for (var column : List.of(Columns.MISMATCH, Columns.FOUND_KIND, Columns.FOUND_NAME)) {
            if (cells.text(column).isEmpty()) {
                cells.refuse("cell.empty", column, column.header());
            }
        }
        var platform = cells.text(Columns.FOUND_PLATFORM).orElse("");
        if (of.filter(SubjectKind.ACCOUNT::equals).isPresent() && platform.isEmpty()) {
            cells.refuse("platform.empty", Columns.FOUND_PLATFORM);
        }
        var region = place.read(cells, Columns.NOTE_REGION);
        if (cells.isRefused()) {
            return Optional.empty();
        }
        var found = found(of.orElseThrow(), platform, cells, name.orElseThrow(), region);
        return found.map(subject -> new Mismatch(
                kind.orElseThrow(),
                enrolled(subject.id()).orElse(subject),
                cells.text(Columns.FOUND_TEXT).orElse("")));
    }

    private Optional<Subject> enrolled(SubjectId id) {
        return context.round().stream()
                .flatMap(round -> round.enrolled().stream())
                .map(Enrolled::subject)
                .filter(subject -> subject.id().equals(id))
                .findFirst()
                .or(() -> context.subjects().stream()
                        .filter(subject -> subject.id().equals(id))
                        .findFirst());
    }

    private Optional<Subject> found(
            SubjectKind of, String platform, RowCells cells, String name, Optional<RegionCode> region) {
        var where = region.or(() -> context.regions().root().map(root -> root.code()));
        if (where.isEmpty()) {
            cells.refuse("region.none", Columns.NOTE_REGION, "");
            return Optional.empty();
        }
        var code = cells.text(Columns.FOUND_CODE).orElse(name);
        var unit = new Unit(cells.text(Columns.FOUND_HOST).orElse(""), "", "");
        return Optional.of(
                switch (of) {
                    case SITE -> site(code, name, where.get(), unit);
                    case ACCOUNT -> account(platform, code, name, where.get(), unit);
                    case CHANNEL -> channel(code, name, where.get(), unit);
                });
    }

    private static Site site(String code, String name, RegionCode region, Unit unit) {
        return new Site(
                new SiteCode(code),
                "",
                name,
                "",
                "",
                region,
                Level.COUNTY,
                SiteType.DEPARTMENT,
                unit,
                State.RUNNING,
                "",
                "",
                true,
                Contact.NONE,
                "");
    }

    private static Account account(String platform, String code, String name, RegionCode region, Unit unit) {
        return new Account(
                platform,
                code,
                name,
                "",
                "",
                region,
                Level.COUNTY,
                unit,
                "",
                State.RUNNING,
                Status.RUNNING,
                Optional.empty(),
                true,
                Contact.NONE,
                "");
    }

    private static Channel channel(String code, String name, RegionCode region, Unit unit) {
        return new Channel(
                code,
                Channel.Form.CHANNEL,
                Optional.empty(),
                name,
                "",
                region,
                Level.COUNTY,
                unit,
                State.RUNNING,
                true,
                Contact.NONE,
                "");
    }

    @Override
    public String name(RoundNote note) {
        return note instanceof Mismatch mismatch ? mismatch.subject().code() : "";
    }

    @Override
    public List<Said> said(RoundNote note) {
        return note instanceof Mismatch mismatch
                ? List.of(
                        Said.of(Columns.FOUND_NAME, mismatch.subject().name()),
                        Said.of(Columns.FOUND_HOST, mismatch.subject().unit().host()),
                        Said.of(Columns.FOUND_TEXT, mismatch.text()))
                : List.of();
    }
}
