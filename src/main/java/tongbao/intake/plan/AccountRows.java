package tongbao.intake.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.register.Account;
import tongbao.domain.register.Contact;
import tongbao.domain.register.Status;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;

/// Reads one row of a sheet of accounts.
final class AccountRows implements SubjectRows {
    private final SubjectCells subjects;

    AccountRows(SubjectCells subjects) {
        this.subjects = subjects;
    }

    private record Key(String platform, String account) {
        SubjectId id() {
            return SubjectId.ofAccount(platform, account);
        }
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.ACCOUNT;
    }

    @Override
    public Column code() {
        return Columns.ACCOUNT;
    }

    @Override
    public Column name() {
        return Columns.ACCOUNT_NAME;
    }

    @Override
    public Optional<SubjectId> id(RowCells cells) {
        return key(cells).map(Key::id);
    }

    private static Optional<Key> key(RowCells cells) {
        var platform = cells.text(Columns.PLATFORM);
        if (platform.isEmpty()) {
            cells.refuse("platform.empty", Columns.PLATFORM);
        }
        var account = account(cells);
        if (account.isEmpty()) {
            cells.refuse("account.empty", Columns.ACCOUNT);
        }
        return platform.flatMap(where -> account.map(who -> new Key(where, who)));
    }

    /// The account; a register that knows only names is read by its names.
    private static Optional<String> account(RowCells cells) {
        var account = cells.text(Columns.ACCOUNT);
        if (account.isPresent()) {
            return account.map(text -> text.replaceFirst("(?<=^\\d{1,20})\\.0+$", ""));
        }
        var name = cells.text(Columns.ACCOUNT_NAME);
        name.ifPresent(text -> cells.warn("account.byName", Columns.ACCOUNT, text));
        return name;
    }

    @Override
    public Map<Column, String> naming(Subject subject) {
        return Map.of(Columns.PLATFORM, subject.platform(), Columns.ACCOUNT, subject.code());
    }

    @Override
    public Optional<Subject> read(RowCells cells) {
        var name = cells.text(Columns.ACCOUNT_NAME);
        if (name.isEmpty()) {
            cells.refuse("name.empty", Columns.ACCOUNT_NAME);
        }
        var key = key(cells);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        var registered = subjects.registered(key.get().id());
        var before = registered.map(Account.class::cast);
        var region = subjects.region(cells, Columns.REGION, registered, "");
        if (region.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        var platform = key.get().platform();
        if (!KnownPlatforms.has(platform)) {
            cells.note("platform.other", Columns.PLATFORM, platform);
        }
        var state = subjects.state(cells, registered);
        var account = new Account(
                platform,
                key.get().account(),
                name.get(),
                cells.textOr(
                        Columns.FORMER_NAME, before.map(Account::formerName).orElse("")),
                cells.textOr(Columns.ACCOUNT_URL, before.map(Account::url).orElse("")),
                region.get().code(),
                subjects.level(cells, registered, region.get()),
                subjects.unit(cells, registered),
                cells.textOr(
                        Columns.VERIFIED_AS, before.map(Account::verifiedAs).orElse("")),
                state,
                actual(cells, before, state.status()),
                cells.day(Columns.OPENED_ON).or(() -> opened(cells, before)),
                cells.yes(Columns.SERVICE, before.map(Account::hasService).orElse(true)),
                subjects.contact(cells, before.map(Account::contact).orElse(Contact.NONE)),
                cells.textOr(Columns.NOTE, before.map(Account::note).orElse("")));
        return cells.isRefused() ? Optional.empty() : Optional.of(account);
    }

    /// On the platform it is what the sheet says, else what was known, else as in the reporting system.
    private static Status actual(RowCells cells, Optional<Account> before, Status reported) {
        return cells.word(Columns.ACTUAL, RegisterWords::status, "status")
                .or(() -> before.map(Account::actual))
                .orElse(reported);
    }

    private static Optional<LocalDate> opened(RowCells cells, Optional<Account> before) {
        return cells.clears(Columns.OPENED_ON) ? Optional.empty() : before.flatMap(Account::openedOn);
    }
}
