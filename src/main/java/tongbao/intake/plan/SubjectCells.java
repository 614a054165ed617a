package tongbao.intake.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tongbao.domain.register.Contact;
import tongbao.domain.register.FieldValue;
import tongbao.domain.register.Level;
import tongbao.domain.register.Region;
import tongbao.domain.register.SiteCode;
import tongbao.domain.register.State;
import tongbao.domain.register.Status;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.Unit;
import tongbao.domain.words.FieldWords;

/// Reads what sites and accounts have in common, and knows the register they are held against. An empty cell keeps
/// what the register has.
final class SubjectCells {
    private static final int CODE = 10;
    /// What spreadsheets and people leave around and inside a code: an apostrophe, blanks, a decimal point.
    private static final Pattern ADDED = Pattern.compile("^['’‘`]|\\s|(?<=\\d)\\.0+$");

    private static final Pattern ROUNDED = Pattern.compile("\\d+(\\.\\d+)?[eE]\\+?\\d+");
    private static final Pattern WORD = Pattern.compile("[0-9A-Za-z_-]{1,40}");

    private final ImportContext context;
    private final Places places;
    private final FieldWords words;
    private final Map<SubjectId, Subject> register;

    SubjectCells(ImportContext context) {
        this.context = context;
        this.places = new Places(context.regions());
        this.words = FieldWords.of(context.locale());
        this.register =
                context.subjects().stream().collect(Collectors.toMap(Subject::id, subject -> subject, (a, _) -> a));
    }

    Optional<Subject> registered(SubjectId id) {
        return Optional.ofNullable(register.get(id));
    }

    /// The site code in `column`, repaired where a spreadsheet spoiled it and the repair is certain.
    Optional<SiteCode> siteCode(RowCells cells, Column column, Column regionColumn) {
        var text = cells.text(column);
        if (text.isEmpty()) {
            cells.refuse("code.empty", column);
            return Optional.empty();
        }
        var plain = ADDED.matcher(text.get()).replaceAll("");
        var code = plain.matches("(?i)bm\\d+") ? "bm" + plain.substring(2) : plain;
        if (ROUNDED.matcher(code).matches()) {
            cells.refuse("code.rounded", column, text.get());
            return Optional.empty();
        }
        if (!WORD.matcher(code).matches()) {
            cells.refuse("code.noCode", column, text.get());
            return Optional.empty();
        }
        var padded = padded(code, cells.text(regionColumn));
        padded.ifPresent(repaired -> cells.note("code.repaired", column, code, repaired));
        var site = new SiteCode(padded.orElse(code));
        if (!site.isWellFormed()) {
            cells.warn("code.malformed", column, site.value());
        }
        return Optional.of(site);
    }

    /// With the leading zeros a spreadsheet took away, if the code then is registered or begins with a known division.
    private Optional<String> padded(String code, Optional<String> region) {
        if (!code.matches("\\d{5,9}") || register.containsKey(SubjectId.of(new SiteCode(code)))) {
            return Optional.empty();
        }
        var padded = "0".repeat(CODE - code.length()) + code;
        var division = padded.substring(0, 6);
        var fits = register.containsKey(SubjectId.of(new SiteCode(padded)))
                || places.isKnown(division)
                || region.map(places::meant).orElse(List.of()).stream().anyMatch(meant -> places.fits(division, meant));
        return fits ? Optional.of(padded) : Optional.empty();
    }

    /// The region of the row: what the cell means, else what the register has, else what the division says.
    Optional<Region> region(RowCells cells, Column column, Optional<Subject> before, String division) {
        var text = cells.text(column);
        if (text.isEmpty()) {
            return before.flatMap(subject -> context.regions().find(subject.region()))
                    .or(() -> ofDivision(cells, column, division));
        }
        var meant = places.meant(text.get());
        if (meant.size() > 1) {
            var fitting = meant.stream()
                    .filter(region -> places.fits(division, region))
                    .toList();
            meant = fitting.size() == 1 ? fitting : meant;
        }
        if (meant.size() != 1) {
            cells.refuse(
                    places.none() ? "region.none" : meant.isEmpty() ? "region.unknown" : "region.ambiguous",
                    column,
                    text.get(),
                    meant.stream().map(region -> region.code().value()).collect(Collectors.joining("、")));
            return Optional.empty();
        }
        return Optional.of(meant.getFirst());
    }

    private Optional<Region> ofDivision(RowCells cells, Column column, String division) {
        var region = places.ofDivision(division);
        region.ifPresentOrElse(
                found -> cells.note("region.fromCode", column, found.name()),
                () -> cells.refuse(places.none() ? "region.none" : "region.empty", column, "", ""));
        return region;
    }

    void checkDivision(RowCells cells, Column column, String division, Region region) {
        if (!division.isEmpty() && !places.fits(division, region)) {
            cells.warn(
                    "code.otherRegion",
                    column,
                    division,
                    region.name(),
                    region.code().value());
        }
    }

    Level level(RowCells cells, Optional<Subject> before, Region region) {
        return cells.word(Columns.LEVEL, RegisterWords::level, "level")
                .or(() -> before.map(Subject::level))
                .orElseGet(() -> {
                    var level = levelOf(region);
                    if (cells.text(Columns.LEVEL).isPresent()) {
                        return level; // refused already
                    }
                    cells.note(
                            "level.assumed",
                            Columns.LEVEL,
                            words.text(new FieldValue.OfLevel(level), context.regions()));
                    return level;
                });
    }

    private Level levelOf(Region region) {
        return switch (region.kind()) {
            case PROVINCE -> Level.PROVINCE;
            case CITY -> Level.CITY;
            case COUNTY -> Level.COUNTY;
            case TOWN -> Level.TOWN;
            case DEPARTMENTS ->
                region.parent()
                        .flatMap(context.regions()::find)
                        .map(this::levelOf)
                        .orElse(Level.PROVINCE);
        };
    }

    Unit unit(RowCells cells, Optional<Subject> before) {
        var known = before.map(Subject::unit).orElse(Unit.UNKNOWN);
        return new Unit(
                cells.textOr(Columns.HOST, known.host()),
                cells.textOr(Columns.OPERATOR, known.operator()),
                cells.textOr(Columns.SUPERVISOR, known.supervisor()));
    }

    /// The state; one that does not run without a day is warned of, since registers of earlier days depend on it.
    State state(RowCells cells, Optional<Subject> before) {
        var known = before.map(Subject::state).orElse(State.RUNNING);
        var status = cells.word(Columns.STATUS, RegisterWords::status, "status").orElse(known.status());
        var day = cells.day(Columns.SINCE);
        var since = day.isPresent() || cells.clears(Columns.SINCE) || status != known.status() ? day : known.since();
        var state = new State(status, since);
        if (status != Status.RUNNING && since.isEmpty() && !state.equals(known) && !cells.isRefused()) {
            cells.warn(
                    "status.undated", Columns.STATUS, words.text(new FieldValue.OfStatus(status), context.regions()));
        }
        return state;
    }

    Contact contact(RowCells cells, Contact known) {
        return new Contact(
                cells.textOr(Columns.CONTACT, known.name()),
                cells.textOr(Columns.PHONE, known.phone()),
                cells.textOr(Columns.EMAIL, known.email()));
    }
}
