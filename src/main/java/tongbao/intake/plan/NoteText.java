package tongbao.intake.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tongbao.domain.register.Level;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.MismatchKind;
import tongbao.domain.round.note.ItemScore;
import tongbao.domain.round.note.Merit;
import tongbao.domain.round.note.MessageCount;
import tongbao.domain.round.note.Mismatch;
import tongbao.domain.round.note.OwnCheck;
import tongbao.domain.round.note.RoundNote;
import tongbao.domain.round.note.SpecialCheck;
import tongbao.domain.round.note.UnitFinding;
import tongbao.domain.round.note.Weights;
import tongbao.intake.sheet.Sheet;

/// A note as the line of a form, in the columns of the sheet it could be read from: what a form shows, gives back,
/// and has read by the very rules of an import. The parts of a special check, and the items of 综合考评, stand in one
/// field, divided by `；`.
public final class NoteText {
    private static final String BETWEEN = "；";

    private NoteText() {}

    /// The kind of sheet `note` could be read from.
    public static ImportKind kind(RoundNote note) {
        return switch (note) {
            case MessageCount _ -> ImportKind.MESSAGES;
            case UnitFinding _ -> ImportKind.UNITS;
            case Merit _ -> ImportKind.MERITS;
            case SpecialCheck _ -> ImportKind.SPECIALS;
            case OwnCheck _ -> ImportKind.SELFCHECKS;
            case Mismatch _ -> ImportKind.MISMATCHES;
            case Weights _ -> ImportKind.WEIGHTS;
            case ItemScore _ -> ImportKind.SCORES;
        };
    }

    /// The fields of a form: the columns of the sheet without the one that marks examples.
    public static List<Column> fields(ImportKind kind) {
        return kind.columns().stream()
                .filter(column -> !column.equals(Columns.EXAMPLE))
                .toList();
    }

    /// The words a field takes; none where it takes any.
    public static List<String> choices(Column column) {
        return switch (column.key()) {
            case "unitKind" -> List.of("漏报瞒报", "变更未报备", "未报整改情况", "其他");
            case "mismatch" -> List.of("未备案", "注销未报备", "更名未报备", "网址变更未报", "注销后重新上线", "其他");
            case "unitPublished" -> List.of("是", "否");
            case "kind", "specialKind", "foundKind" -> List.of("网站", "新媒体", "频道");
            default -> List.of();
        };
    }

    /// The texts of [#fields], in their order.
    public static List<String> line(RoundNote note) {
        var texts = texts(note);
        return fields(kind(note)).stream()
                .map(column -> texts.getOrDefault(column.key(), ""))
                .toList();
    }

    private static Map<String, String> texts(RoundNote note) {
        var texts = new HashMap<String, String>();
        switch (note) {
            case MessageCount count -> {
                texts.put("noteRegion", region(count.region()));
                texts.put("received", Integer.toString(count.received()));
                texts.put("handled", Integer.toString(count.handled()));
                texts.put("inTime", Integer.toString(count.inTime()));
                count.window().ifPresent(window -> {
                    texts.put("windowFrom", window.from().toString());
                    texts.put("windowTo", window.to().toString());
                });
            }
            case UnitFinding finding -> {
                texts.put("unit", finding.unit());
                texts.put("noteRegion", region(finding.region()));
                texts.put("unitKind", word(finding.kind()));
                texts.put("unitText", finding.text());
                texts.put("unitPublished", finding.published() ? "是" : "否");
            }
            case Merit merit -> {
                texts.put("unit", merit.unit());
                texts.put("noteRegion", region(merit.region()));
                texts.put("merit", merit.text());
            }
            case SpecialCheck check -> {
                texts.put("special", check.name());
                texts.put("specialKind", check.subjects().map(NoteText::word).orElse(""));
                texts.put("part", joined(check.parts(), SpecialCheck.Part::label));
                texts.put("partCount", joined(check.parts(), part -> Integer.toString(part.count())));
                texts.put("partOfAll", text(check.of()));
                texts.put("counter", check.counter());
            }
            case OwnCheck check -> {
                texts.put("noteRegion", region(check.region()));
                texts.put("kind", word(check.subjects()));
                texts.put("inspected", Integer.toString(check.inspected()));
                texts.put("failed", Integer.toString(check.failed()));
            }
            case Mismatch mismatch -> {
                texts.put("mismatch", word(mismatch.kind()));
                texts.put("foundKind", word(mismatch.subject().kind()));
                texts.put("foundPlatform", mismatch.subject().platform());
                texts.put("foundCode", mismatch.subject().code());
                texts.put("foundName", mismatch.subject().name());
                texts.put("foundHost", mismatch.subject().unit().host());
                texts.put("noteRegion", mismatch.subject().region().value());
                texts.put("foundText", mismatch.text());
            }
            case Weights weights -> {
                texts.put("item", joined(weights.items(), Weights.Item::name));
                texts.put(
                        "weight", joined(weights.items(), item -> item.weight().toPercent()));
                texts.put(
                        "itemSource",
                        joined(weights.items(), item -> item.catalogue().orElse("")));
                texts.put("itemLevels", joined(weights.items(), item -> levels(item.levels())));
            }
            case ItemScore score -> {
                texts.put("unit", score.unit());
                texts.put("item", score.item());
                texts.put("score", score.score().toString());
            }
        }
        return texts;
    }

    private static <T> String joined(List<T> parts, Function<T, String> text) {
        return parts.stream().map(text).collect(Collectors.joining(BETWEEN));
    }

    /// 省、市; empty text for all.
    static String levels(List<Level> levels) {
        return levels.stream().map(NoteText::word).collect(Collectors.joining("、"));
    }

    private static String word(Level level) {
        return switch (level) {
            case MINISTRY -> "国务院部门";
            case PROVINCE -> "省";
            case CITY -> "市";
            case COUNTY -> "县";
            case TOWN -> "乡镇";
        };
    }

    private static String region(Optional<RegionCode> region) {
        return region.map(RegionCode::value).orElse("");
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static String word(SubjectKind kind) {
        return switch (kind) {
            case SITE -> "网站";
            case ACCOUNT -> "新媒体";
            case CHANNEL -> "频道";
        };
    }

    private static String word(UnitFinding.Kind kind) {
        return switch (kind) {
            case CONCEALED -> "漏报瞒报";
            case UNREPORTED_CHANGE -> "变更未报备";
            case NO_REPORT -> "未报整改情况";
            case OTHER -> "其他";
        };
    }

    private static String word(MismatchKind kind) {
        return switch (kind) {
            case UNREGISTERED -> "未备案";
            case CANCELLED -> "注销未报备";
            case RENAMED -> "更名未报备";
            case MOVED -> "网址变更未报";
            case REOPENED -> "注销后重新上线";
            case OTHER -> "其他";
        };
    }

    /// The sheet that holds this one line, to be read as an import by hand.
    ///
    /// @param line the texts of [#fields], in their order
    public static Sheet sheet(ImportKind kind, List<String> line) {
        var fields = fields(kind);
        var parts = IntStream.range(0, fields.size())
                .filter(at -> isOfParts(kind, fields.get(at)))
                .map(at -> split(line.get(at)).size())
                .max()
                .orElse(1);
        var rows = new ArrayList<Sheet.Row>();
        rows.add(row(1, fields.stream().map(Column::header).toList()));
        for (var part = 0; part < parts; part++) {
            var cells = new ArrayList<String>();
            for (var at = 0; at < fields.size(); at++) {
                var all = split(line.get(at));
                cells.add(
                        isOfParts(kind, fields.get(at))
                                ? part < all.size() ? all.get(part) : ""
                                : line.get(at).strip());
            }
            rows.add(row(part + 2, cells));
        }
        return new Sheet("", "", List.of(), rows);
    }

    private static boolean isOfParts(ImportKind kind, Column column) {
        return kind == ImportKind.WEIGHTS || column.equals(Columns.PART) || column.equals(Columns.PART_COUNT);
    }

    private static List<String> split(String text) {
        return List.of(text.strip().split("\\s*[；;]\\s*", -1));
    }

    private static Sheet.Row row(int number, List<String> cells) {
        return new Sheet.Row(
                number,
                cells.stream()
                        .map(text -> new Sheet.Cell(text, Sheet.Origin.WRITTEN))
                        .toList());
    }
}
