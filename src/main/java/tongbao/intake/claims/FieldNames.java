package tongbao.intake.claims;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tongbao.domain.consistency.claim.Role;

/// What the fields of `printed` say.
final class FieldNames {
    /// Words beside the figures.
    static final Set<String> WORDS = Set.of(
            "what",
            "basis",
            "unit",
            "unit_as_printed",
            "rate_is",
            "ratio_is",
            "note",
            "text",
            "direction",
            "order",
            "reason",
            "stated",
            "except",
            "unlisted",
            "explanation");
    static final Set<String> PARTS = Set.of("parts", "items", "components", "breakdown");
    static final Set<String> FACTORS = Set.of("factors");
    static final Set<String> SCORES = Set.of("scores", "ranking");
    private static final Map<String, Role> ROLES = names(Map.ofEntries(
            Map.entry(Role.REGISTERED, "registered_total registered running running_total"),
            Map.entry(Role.INSPECTED, "inspected checked sampled sample sample_size drawn selected received"),
            Map.entry(Role.PASSING, "passing passed qualified handled answered"),
            Map.entry(Role.FAILING, "failing failed unqualified overdue unhandled"),
            Map.entry(Role.RATE, "rate pass_rate passing_rate fail_rate failing_rate"),
            Map.entry(Role.WHOLE, "whole base denominator of"),
            Map.entry(Role.PART, "part numerator"),
            Map.entry(Role.REST, "rest remaining"),
            Map.entry(Role.RATIO, "ratio share percent percentage sampling_ratio coverage"),
            Map.entry(Role.TOTAL, "total sum"),
            Map.entry(Role.PREVIOUS, "previous previous_rate before rate_before last last_rate prior"),
            Map.entry(Role.NOW, "now current"),
            Map.entry(Role.CHANGE, "change points difference delta"),
            Map.entry(Role.FROM, "from"),
            Map.entry(Role.TO, "to"),
            Map.entry(Role.GROWTH, "growth growth_rate increase"),
            Map.entry(Role.PRODUCT, "product times checks occurrences"),
            Map.entry(Role.FACTOR, "objects subjects per_object rounds each"),
            Map.entry(Role.COUNT, "count number"),
            Map.entry(Role.AVERAGE, "average mean"),
            Map.entry(Role.VALUE, "value")));

    /// Tried in this order where the name itself is not known.
    private static final Map<Pattern, Role> WORDED = worded(List.of(
            Map.entry("家次|次数|人次", Role.PRODUCT),
            Map.entry("[较比](?:上|去年|同期|前)", Role.CHANGE),
            Map.entry("prev|last|before|prior|earlier|year_ago|上期|上季|上年|去年", Role.PREVIOUS),
            Map.entry("growth|增长率|增幅", Role.GROWTH),
            Map.entry("change|变化|提升|提高|下降|环比|同比", Role.CHANGE),
            Map.entry("ratio|share|coverage|比例|占比|覆盖", Role.RATIO),
            Map.entry("rate|合格率|办结率|率$", Role.RATE),
            Map.entry("regist|running|登记|运行|开设", Role.REGISTERED),
            Map.entry("unqualif|fail|overdue|不合格|未合格|不达标|未通过|超期|逾期", Role.FAILING),
            Map.entry("qualif|pass|handled|in_time|合格|达标|通过|办结|按时", Role.PASSING),
            Map.entry("inspect|sampl|check|receiv|检查|抽查|抽取|抽中|选取|受检|监测|测评|普查|巡查|收到", Role.INSPECTED),
            Map.entry("each|per_|times_|因数", Role.FACTOR),
            Map.entry("total|总数|合计|总计", Role.TOTAL)));

    private static final Pattern FAILING_RATE =
            Pattern.compile("fail.*rate|unqualified_rate|.*(?:不合格|未合格|不达标|问题|超期|逾期)率");
    private static final Pattern MESSAGES = Pattern.compile(".*(?:收到|办结|答复|办理|留言|received|handled|answered|message).*");
    private static final Pattern SAYS =
            Pattern.compile("初检|首检|初查|首查|首次|初次|正常|运行|登记|开设|检查|抽查|抽取|抽中|选取|受检|监测|测评|普查|巡查|不合格|未合格|合格|不达标|达标|未通过|通过"
                    + "|超期|逾期|问题|率|总数|数量|家数|个数|数|的|registered|running|inspected|checked|sampled|unqualified|qualified"
                    + "|passing|passed|pass|failing|failed|fail|rate|total|count|number|s?_");

    private FieldNames() {}

    /// Whether a field holds a rate of failures.
    static boolean isFailingRate(String field) {
        return FAILING_RATE.matcher(field).matches();
    }

    /// Of what a field tells, as far as its name does: 新媒体 of 新媒体合格率; empty for 合格率.
    static String subjects(String field) {
        return MESSAGES.matcher(field).matches()
                ? "留言"
                : SAYS.matcher(field).replaceAll("").replaceAll("s$", "");
    }

    /// What a field says: by its name, or by the word in it.
    static Optional<Role> role(String field) {
        var name = field.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(ROLES.get(name))
                .or(() -> WORDED.entrySet().stream()
                        .filter(word -> word.getKey().matcher(name).find())
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    private static Map<Pattern, Role> worded(List<Map.Entry<String, Role>> words) {
        var worded = new LinkedHashMap<Pattern, Role>();
        words.forEach(word -> worded.put(Pattern.compile(word.getKey()), word.getValue()));
        return Collections.unmodifiableMap(worded);
    }

    private static Map<String, Role> names(Map<Role, String> names) {
        return names.entrySet().stream()
                .flatMap(each -> Stream.of(each.getValue().split(" ", -1)).map(name -> Map.entry(name, each.getKey())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
