package tongbao.intake.plan;

import static tongbao.intake.plan.Column.optional;
import static tongbao.intake.plan.Column.required;

import java.util.List;

/// The columns of every kind of sheet, with the headers they go by in the national register, in monitoring products
/// and in the sheets of offices (register.md, sections 3 and 5).
final class Columns {
    static final Column SITE_CODE =
            required("siteCode", "标识码", "3600000099", "网站标识码", "网站标识编码", "标识编码", "网站编码", "site code", "code");
    static final Column SITE_NAME = required("siteName", "网站名称", "示例市人民政府门户网站", "名称", "站点名称", "网站", "name");
    static final Column SITE_URL = optional(
            "url", "首页网址", "https://www.shilishi.example", "网址", "首页地址", "网站网址", "网站地址", "域名", "url", "address");
    static final Column REDIRECT = optional("redirect", "跳转网址", "", "跳转地址", "实际网址");
    static final Column REGION = optional(
            "region",
            "地区",
            "示例市",
            "地区代码",
            "行政区划",
            "行政区划代码",
            "区划代码",
            "所属地区",
            "所在地区",
            "所属区划",
            "地市",
            "组织单位代码",
            "上级/组织单位代码",
            "region");
    static final Column LEVEL = optional("level", "行政级别", "市", "级别", "层级", "网站级别", "level");
    static final Column TYPE = optional("type", "网站类型", "门户", "类型", "网站类别", "类别", "是否门户", "type");
    static final Column HOST = optional("host", "主办单位", "示例市人民政府办公室", "主办", "开办单位", "host");
    static final Column OPERATOR = optional("operator", "承办单位", "示例市大数据中心", "承办", "运维单位", "operator");
    static final Column SUPERVISOR = optional("supervisor", "主管单位", "", "网站主管单位", "上级主管单位", "主管部门");
    static final Column STATUS = optional("status", "状态", "正常", "网站状态", "运行状态", "账号状态", "报送系统状态", "系统状态", "status");
    static final Column SINCE = optional("since", "状态日期", "", "状态变更日期", "关停日期", "注销日期", "关停/注销日期", "下线日期", "变更日期");
    static final Column ICP = optional("icp", "ICP备案号", "示ICP备00000000号", "ICP备案", "ICP备案编号", "备案号");
    static final Column POLICE = optional("police", "公安备案号", "", "公安备案", "公安备案编号", "公网安备", "公安机关备案号");
    static final Column CHECK_CODE = optional("checkCode", "校验码", "");
    static final Column SERVICE = optional("service", "办事服务", "是", "提供办事服务", "有无办事服务", "对外服务职能", "是否有对外服务职能");
    static final Column CONTACT = optional("contact", "联系人", "", "负责人", "联系人姓名", "负责人姓名");
    static final Column PHONE = optional("phone", "联系电话", "", "电话", "办公电话", "手机");
    static final Column EMAIL = optional("email", "邮箱", "", "电子邮箱", "联系邮箱", "email");
    static final Column NOTE = optional("note", "备注", "", "说明", "不扫描原因", "note");
    static final Column DRAWN = optional("drawn", "抽查", "", "是否抽查", "抽中", "是否抽中", "抽样");
    static final Column PLATFORM =
            required("platform", "平台", "微信公众号", "平台类型", "平台名称", "新媒体类型", "新媒体平台", "账号类型", "platform");
    static final Column ACCOUNT =
            optional("account", "账号", "shilishi_example", "账号ID", "账号/ID", "平台账号", "注册名", "微信号", "ID", "account");
    static final Column ACCOUNT_NAME =
            required("accountName", "账号名称", "示例市发布", "名称", "新媒体名称", "政务新媒体名称", "账号中文名称", "name");
    static final Column FORMER_NAME = optional("formerName", "曾用名", "", "原名称", "曾用名称");
    static final Column ACCOUNT_URL = optional("accountUrl", "链接", "", "网址", "账号链接", "主页地址", "主页链接", "url");
    static final Column VERIFIED_AS = optional("verifiedAs", "认证主体", "", "平台认证", "认证单位", "认证名称");
    static final Column ACTUAL = optional("actual", "平台实际状态", "", "平台状态", "实际状态");
    static final Column OPENED_ON = optional("openedOn", "开设日期", "2021-03-01", "开通日期", "开办日期", "开设时间", "开通时间");
    static final Column CHANNEL = optional("channel", "频道编号", "PD-001", "编号", "频道号", "频道代码", "分号", "channel");
    static final Column CHANNEL_NAME = required("channelName", "频道名称", "示例市教育局频道", "频道专栏名称", "专栏名称", "名称", "name");
    static final Column FORM = optional("form", "形式", "频道", "类别", "类型", "form");
    static final Column PART_OF = optional("partOf", "所属网站", "3600000099", "所属网站标识码", "所属账号", "所属平台", "part of");
    static final Column CHANNEL_URL =
            optional("channelUrl", "频道网址", "https://www.shilishi.example/jyj", "网址", "地址", "url");
    static final Column REGION_CODE = required("regionCode", "代码", "360100", "地区代码", "行政区划代码", "区划代码", "编码", "code");
    static final Column REGION_NAME = required("regionName", "名称", "示例市", "地区", "地区名称", "行政区划名称", "name");
    static final Column SHORT_NAME = optional("shortName", "简称", "示例", "short name");
    static final Column REGION_KIND = optional("regionKind", "类别", "市", "类型", "级别", "行政级别", "kind");
    static final Column PARENT = optional("parent", "上级代码", "360000", "上级", "上级地区代码", "上级区划代码", "parent");
    static final Column ORDER = optional("order", "排序", "", "序号", "排序号", "顺序", "order");
    static final Column RESULT_CODE = optional("resultCode", "标识码", "3600000099", "网站标识码", "site code", "code");
    static final Column RESULT_PLATFORM = optional("resultPlatform", "平台", "", "平台类型", "platform");
    static final Column RESULT_CHANNEL = optional("resultChannel", "频道编号", "", "channel");
    static final Column CLAUSE = required("clause", "细则代码", "W19-V4.3", "细则", "指标代码", "细则编号", "clause");
    static final Column RESULT = required("result", "结果", "有问题", "检查结果", "result");
    static final Column COUNT = optional("count", "次数", "1", "数量", "个数", "count");
    static final Column OF = optional("of", "分母", "", "总数", "检查总数", "of");
    static final Column DESCRIPTION =
            optional("description", "问题描述", "示例：通知公告栏目超过一年未更新", "描述", "问题", "说明", "description");
    static final Column COLUMN = optional("column", "栏目", "通知公告", "栏目名称", "column");
    static final Column PAGE =
            optional("page", "网址", "https://www.shilishi.example/tzgg", "页面地址", "页面网址", "问题网址", "url");
    static final Column FOUND_AT = optional("foundAt", "发现时间", "2026-08-06 09:30", "检查时间", "发现日期", "found at");
    static final Column PUBLISHED = optional("published", "写入通报", "是", "是否写入通报", "是否通报");
    static final Column PERIOD = required("period", "时期", "2026年第二季度", "期次", "季度", "轮次", "period");
    static final Column KIND = required("kind", "对象", "网站", "检查对象", "对象类别", "kind");
    static final Column PAST_REGION = optional("pastRegion", "地区", "全部", "地区代码", "行政区划", "region");
    static final Column REGISTERED = optional("registered", "登记数", "515", "总数", "运行数", "registered");
    static final Column INSPECTED = required("inspected", "检查数", "515", "抽查数", "检查个数", "inspected");
    static final Column FAILED = required("failed", "不合格数", "6", "不合格", "不合格个数", "failed");
    static final Column NOTE_REGION = optional("noteRegion", "地区", "示例市", "地区代码", "行政区划", "地区（部门）", "region");
    static final Column RECEIVED = required("received", "收到", "12", "收到数", "留言数", "接收数", "总数", "received");
    static final Column HANDLED = required("handled", "办结", "12", "办结数", "办理数", "答复数", "handled");
    static final Column IN_TIME = required("inTime", "按时办结", "11", "按时办结数", "按期办结", "按时答复数", "in time");
    static final Column WINDOW_FROM = optional("windowFrom", "统计期起", "", "起始日期", "from");
    static final Column WINDOW_TO = optional("windowTo", "统计期止", "", "截止日期", "to");
    static final Column UNIT = required("unit", "单位", "示例市教育局", "单位名称", "责任单位", "主办单位", "主管单位", "unit");
    static final Column UNIT_KIND = optional("unitKind", "类别", "漏报瞒报", "问题类别", "kind");
    static final Column UNIT_TEXT = required("unitText", "问题描述", "示例：一个账号没有备案", "问题", "情况", "description");
    static final Column UNIT_PUBLISHED = optional("unitPublished", "写入通报", "是", "是否写入通报", "是否通报");
    static final Column MERIT = optional("merit", "成效", "示例：留言当日答复", "主要成效", "做法", "亮点", "merit");
    static final Column SPECIAL = required("special", "专项", "示例专项转载", "专项名称", "名称", "name");
    static final Column SPECIAL_KIND = optional("specialKind", "对象", "网站", "检查对象", "kind");
    static final Column PART = optional("part", "分项", "第一季", "分类", "类别", "part");
    static final Column PART_COUNT = required("partCount", "数量", "3", "个数", "count");
    static final Column PARTS_OF = optional("partOfAll", "总数", "", "基数", "检查总数", "of");
    static final Column MISMATCH = required("mismatch", "情形", "未备案", "不符情形", "情况类别", "mismatch");
    static final Column FOUND_KIND = required("foundKind", "对象", "新媒体", "检查对象", "kind");
    static final Column FOUND_PLATFORM = optional("foundPlatform", "平台", "微信公众号", "platform");
    static final Column FOUND_CODE = optional("foundCode", "标识码或账号", "", "标识码", "账号", "频道编号", "code");
    static final Column FOUND_NAME = required("foundName", "名称", "示例账号", "网站名称", "账号名称", "频道名称", "name");
    static final Column FOUND_HOST = optional("foundHost", "主办单位", "示例市教育局", "host");
    static final Column FOUND_TEXT = optional("foundText", "说明", "示例：没有备案", "情况说明", "text");
    static final Column RECHECKED_CLAUSE = optional("recheckedClause", "细则代码", "", "细则", "指标代码", "细则编号", "clause");
    static final Column RECHECKED_FINDING = optional("recheckedFinding", "问题描述", "", "描述", "问题", "description");
    static final Column RECHECKED_ON = required("recheckedOn", "复查日期", "2026-08-28", "复检日期", "回访日期", "日期", "on");
    static final Column RECHECK_RESULT =
            required("recheckResult", "复查结果", "已整改", "复检结果", "整改结果", "整改情况", "结果", "result");
    static final Column RECHECKED_BY = optional("recheckedBy", "复查人", "", "检查员", "by");
    static final Column RECHECK_NOTE = optional("recheckNote", "备注", "", "说明", "note");
    static final Column ITEM = required("item", "考评项目", "网站", "项目", "部分", "item", "track");
    static final Column WEIGHT = required("weight", "权重", "30%", "比重", "占比", "weight");
    static final Column ITEM_SOURCE = optional("itemSource", "得分取自", "网站", "取自", "指标体系", "catalogue");
    static final Column ITEM_LEVELS = optional("itemLevels", "适用级别", "", "级别", "levels");
    static final Column SCORE = required("score", "得分", "88.5", "分数", "score");
    static final Column COUNTER = optional("counter", "量词", "个", "单位", "counter");
    /// The example row of a template says so itself, and is skipped.
    static final Column EXAMPLE = optional("example", "示例行", "是");

    static final List<Column> SITES = List.of(
            SITE_CODE,
            SITE_NAME,
            SITE_URL,
            REDIRECT,
            REGION,
            LEVEL,
            TYPE,
            HOST,
            OPERATOR,
            SUPERVISOR,
            STATUS,
            SINCE,
            ICP,
            POLICE,
            CHECK_CODE,
            SERVICE,
            CONTACT,
            PHONE,
            EMAIL,
            NOTE,
            DRAWN,
            EXAMPLE);
    static final List<Column> ACCOUNTS = List.of(
            PLATFORM,
            ACCOUNT,
            ACCOUNT_NAME,
            FORMER_NAME,
            ACCOUNT_URL,
            REGION,
            LEVEL,
            HOST,
            OPERATOR,
            SUPERVISOR,
            VERIFIED_AS,
            STATUS,
            SINCE,
            ACTUAL,
            OPENED_ON,
            SERVICE,
            CONTACT,
            PHONE,
            EMAIL,
            NOTE,
            DRAWN,
            EXAMPLE);
    static final List<Column> CHANNELS = List.of(
            CHANNEL,
            CHANNEL_NAME,
            FORM,
            PART_OF,
            CHANNEL_URL,
            REGION,
            LEVEL,
            HOST,
            OPERATOR,
            SUPERVISOR,
            STATUS,
            SINCE,
            SERVICE,
            CONTACT,
            PHONE,
            EMAIL,
            NOTE,
            DRAWN,
            EXAMPLE);
    static final List<Column> REGIONS =
            List.of(REGION_CODE, REGION_NAME, SHORT_NAME, REGION_KIND, PARENT, ORDER, EXAMPLE);
    static final List<Column> RESULTS = List.of(
            RESULT_CODE,
            RESULT_PLATFORM,
            ACCOUNT,
            RESULT_CHANNEL,
            CLAUSE,
            RESULT,
            COUNT,
            OF,
            DESCRIPTION,
            COLUMN,
            PAGE,
            FOUND_AT,
            PUBLISHED,
            EXAMPLE);
    static final List<Column> HISTORY = List.of(PERIOD, KIND, PAST_REGION, REGISTERED, INSPECTED, FAILED, EXAMPLE);

    static final List<Column> MESSAGES =
            List.of(NOTE_REGION, RECEIVED, HANDLED, IN_TIME, WINDOW_FROM, WINDOW_TO, EXAMPLE);
    static final List<Column> UNITS = List.of(UNIT, NOTE_REGION, UNIT_KIND, UNIT_TEXT, UNIT_PUBLISHED, EXAMPLE);
    static final List<Column> MERITS = List.of(UNIT, NOTE_REGION, MERIT, EXAMPLE);
    static final List<Column> SPECIALS = List.of(SPECIAL, SPECIAL_KIND, PART, PART_COUNT, PARTS_OF, COUNTER, EXAMPLE);
    static final List<Column> SELFCHECKS = List.of(NOTE_REGION, KIND, INSPECTED, FAILED, EXAMPLE);

    static final List<Column> RECHECKS = List.of(
            RESULT_CODE,
            RESULT_PLATFORM,
            ACCOUNT,
            RESULT_CHANNEL,
            RECHECKED_CLAUSE,
            RECHECKED_FINDING,
            RECHECKED_ON,
            RECHECK_RESULT,
            RECHECKED_BY,
            RECHECK_NOTE,
            EXAMPLE);

    static final List<Column> MISMATCHES = List.of(
            MISMATCH, FOUND_KIND, FOUND_PLATFORM, FOUND_CODE, FOUND_NAME, NOTE_REGION, FOUND_HOST, FOUND_TEXT, EXAMPLE);

    static final List<Column> WEIGHTS = List.of(ITEM, WEIGHT, ITEM_SOURCE, ITEM_LEVELS, EXAMPLE);
    static final List<Column> SCORES = List.of(UNIT, ITEM, SCORE, EXAMPLE);

    private Columns() {}
}
