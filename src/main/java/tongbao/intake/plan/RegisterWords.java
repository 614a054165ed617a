package tongbao.intake.plan;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.register.Channel;
import tongbao.domain.register.Level;
import tongbao.domain.register.Region;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.Status;
import tongbao.domain.register.SubjectKind;

/// The words that registers use for levels, types, states and the like, the number codes of monitoring products
/// among them (register.md, section 3). What is in no list is not understood.
final class RegisterWords {
    private static final Map<String, Boolean> YES_NO = Map.ofEntries(
            Map.entry("是", true),
            Map.entry("有", true),
            Map.entry("1", true),
            Map.entry("√", true),
            Map.entry("y", true),
            Map.entry("yes", true),
            Map.entry("true", true),
            Map.entry("否", false),
            Map.entry("无", false),
            Map.entry("没有", false),
            Map.entry("0", false),
            Map.entry("×", false),
            Map.entry("n", false),
            Map.entry("no", false),
            Map.entry("false", false));
    private static final Map<String, Level> LEVELS = Map.ofEntries(
            Map.entry("国务院部门", Level.MINISTRY),
            Map.entry("部委", Level.MINISTRY),
            Map.entry("部级", Level.MINISTRY),
            Map.entry("国家级", Level.MINISTRY),
            Map.entry("省", Level.PROVINCE),
            Map.entry("自治区", Level.PROVINCE),
            Map.entry("直辖市", Level.PROVINCE),
            Map.entry("1", Level.PROVINCE),
            Map.entry("市", Level.CITY),
            Map.entry("地市", Level.CITY),
            Map.entry("地级市", Level.CITY),
            Map.entry("设区市", Level.CITY),
            Map.entry("市州", Level.CITY),
            Map.entry("2", Level.CITY),
            Map.entry("县", Level.COUNTY),
            Map.entry("区", Level.COUNTY),
            Map.entry("区县", Level.COUNTY),
            Map.entry("县区", Level.COUNTY),
            Map.entry("县市区", Level.COUNTY),
            Map.entry("县级市", Level.COUNTY),
            Map.entry("3", Level.COUNTY),
            Map.entry("乡镇", Level.TOWN),
            Map.entry("乡", Level.TOWN),
            Map.entry("镇", Level.TOWN),
            Map.entry("街道", Level.TOWN),
            Map.entry("乡镇街道", Level.TOWN),
            Map.entry("县以下", Level.TOWN),
            Map.entry("4", Level.TOWN),
            Map.entry("ministry", Level.MINISTRY),
            Map.entry("province", Level.PROVINCE),
            Map.entry("city", Level.CITY),
            Map.entry("county", Level.COUNTY),
            Map.entry("town", Level.TOWN));
    private static final Map<String, SiteType> TYPES = Map.ofEntries(
            Map.entry("门户", SiteType.PORTAL),
            Map.entry("政府门户", SiteType.PORTAL),
            Map.entry("门户网站", SiteType.PORTAL),
            Map.entry("政府门户网站", SiteType.PORTAL),
            Map.entry("是", SiteType.PORTAL),
            Map.entry("1", SiteType.PORTAL),
            Map.entry("本级部门", SiteType.DEPARTMENT),
            Map.entry("本级", SiteType.DEPARTMENT),
            Map.entry("部门", SiteType.DEPARTMENT),
            Map.entry("部门网站", SiteType.DEPARTMENT),
            Map.entry("否", SiteType.DEPARTMENT),
            Map.entry("0", SiteType.DEPARTMENT),
            Map.entry("2", SiteType.DEPARTMENT),
            Map.entry("下属", SiteType.SUBORDINATE),
            Map.entry("下属单位", SiteType.SUBORDINATE),
            Map.entry("下属网站", SiteType.SUBORDINATE),
            Map.entry("3", SiteType.SUBORDINATE),
            Map.entry("portal", SiteType.PORTAL),
            Map.entry("department", SiteType.DEPARTMENT),
            Map.entry("subordinate", SiteType.SUBORDINATE));
    private static final Map<String, Status> STATUSES = Map.ofEntries(
            Map.entry("正常", Status.RUNNING),
            Map.entry("正常运行", Status.RUNNING),
            Map.entry("运行", Status.RUNNING),
            Map.entry("在运行", Status.RUNNING),
            Map.entry("1", Status.RUNNING),
            Map.entry("例外", Status.EXEMPT),
            Map.entry("2", Status.EXEMPT),
            Map.entry("临时下线", Status.SUSPENDED),
            Map.entry("暂时关停", Status.SUSPENDED),
            Map.entry("临时关停", Status.SUSPENDED),
            Map.entry("关停", Status.CLOSED),
            Map.entry("已关停", Status.CLOSED),
            Map.entry("永久下线", Status.CLOSED),
            Map.entry("关停上移", Status.CLOSED),
            Map.entry("关闭", Status.CLOSED),
            Map.entry("3", Status.CLOSED),
            Map.entry("注销", Status.CANCELLED),
            Map.entry("已注销", Status.CANCELLED),
            Map.entry("running", Status.RUNNING),
            Map.entry("exempt", Status.EXEMPT),
            Map.entry("suspended", Status.SUSPENDED),
            Map.entry("closed", Status.CLOSED),
            Map.entry("cancelled", Status.CANCELLED));
    private static final Map<String, Region.Kind> REGION_KINDS = Map.ofEntries(
            Map.entry("省", Region.Kind.PROVINCE),
            Map.entry("自治区", Region.Kind.PROVINCE),
            Map.entry("直辖市", Region.Kind.PROVINCE),
            Map.entry("市", Region.Kind.CITY),
            Map.entry("地级市", Region.Kind.CITY),
            Map.entry("州", Region.Kind.CITY),
            Map.entry("盟", Region.Kind.CITY),
            Map.entry("地区", Region.Kind.CITY),
            Map.entry("县", Region.Kind.COUNTY),
            Map.entry("区", Region.Kind.COUNTY),
            Map.entry("县级市", Region.Kind.COUNTY),
            Map.entry("区县", Region.Kind.COUNTY),
            Map.entry("县（市、区）", Region.Kind.COUNTY),
            Map.entry("乡镇（街道）", Region.Kind.TOWN),
            Map.entry("旗", Region.Kind.COUNTY),
            Map.entry("乡镇", Region.Kind.TOWN),
            Map.entry("乡", Region.Kind.TOWN),
            Map.entry("镇", Region.Kind.TOWN),
            Map.entry("街道", Region.Kind.TOWN),
            Map.entry("部门", Region.Kind.DEPARTMENTS),
            Map.entry("本级部门", Region.Kind.DEPARTMENTS),
            Map.entry("省直部门", Region.Kind.DEPARTMENTS),
            Map.entry("province", Region.Kind.PROVINCE),
            Map.entry("city", Region.Kind.CITY),
            Map.entry("county", Region.Kind.COUNTY),
            Map.entry("town", Region.Kind.TOWN),
            Map.entry("departments", Region.Kind.DEPARTMENTS));
    private static final Map<String, SubjectKind> KINDS = Map.ofEntries(
            Map.entry("网站", SubjectKind.SITE),
            Map.entry("政府网站", SubjectKind.SITE),
            Map.entry("site", SubjectKind.SITE),
            Map.entry("sites", SubjectKind.SITE),
            Map.entry("新媒体", SubjectKind.ACCOUNT),
            Map.entry("政务新媒体", SubjectKind.ACCOUNT),
            Map.entry("政务新媒体账号", SubjectKind.ACCOUNT),
            Map.entry("账号", SubjectKind.ACCOUNT),
            Map.entry("频道", SubjectKind.CHANNEL),
            Map.entry("频道专栏", SubjectKind.CHANNEL),
            Map.entry("专栏", SubjectKind.CHANNEL),
            Map.entry("channel", SubjectKind.CHANNEL),
            Map.entry("channels", SubjectKind.CHANNEL),
            Map.entry("account", SubjectKind.ACCOUNT),
            Map.entry("accounts", SubjectKind.ACCOUNT));
    private static final Map<String, Channel.Form> FORMS = Map.ofEntries(
            Map.entry("频道", Channel.Form.CHANNEL),
            Map.entry("部门频道", Channel.Form.CHANNEL),
            Map.entry("专栏", Channel.Form.COLUMN),
            Map.entry("专题", Channel.Form.COLUMN),
            Map.entry("分号", Channel.Form.SUB_ACCOUNT),
            Map.entry("客户端分号", Channel.Form.SUB_ACCOUNT),
            Map.entry("子账号", Channel.Form.SUB_ACCOUNT),
            Map.entry("channel", Channel.Form.CHANNEL),
            Map.entry("column", Channel.Form.COLUMN),
            Map.entry("sub-account", Channel.Form.SUB_ACCOUNT));

    private RegisterWords() {}

    static Optional<Boolean> yesNo(String word) {
        return find(YES_NO, word);
    }

    /// Also of a word that names level and type at once, such as 市级部门.
    static Optional<Level> level(String word) {
        var level = word.replaceFirst("(门户|部门|下属).*$", "").replaceFirst("(?<=[省市县区镇乡道])级", "");
        return find(LEVELS, word).or(() -> find(LEVELS, level));
    }

    /// What [#level] tells of the type on the way.
    static Optional<SiteType> typeInLevel(String word) {
        if (word.contains("国务院部门")) {
            return Optional.empty();
        }
        return word.contains("门户")
                ? Optional.of(SiteType.PORTAL)
                : word.contains("部门") ? Optional.of(SiteType.DEPARTMENT) : Optional.empty();
    }

    static Optional<SiteType> type(String word) {
        return find(TYPES, word);
    }

    static Optional<Channel.Form> form(String word) {
        return find(FORMS, word);
    }

    static Optional<Status> status(String word) {
        return find(STATUSES, word);
    }

    static Optional<Region.Kind> regionKind(String word) {
        return find(REGION_KINDS, word);
    }

    static Optional<SubjectKind> kind(String word) {
        return find(KINDS, word);
    }

    /// What `word` stands for in `words`, which are in small letters.
    static <T> Optional<T> find(Map<String, T> words, String word) {
        return Optional.ofNullable(words.get(word.toLowerCase(Locale.ROOT)));
    }
}
