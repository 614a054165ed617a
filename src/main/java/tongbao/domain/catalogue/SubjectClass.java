package tongbao.domain.catalogue;

import tongbao.domain.register.Account;
import tongbao.domain.register.Channel;
import tongbao.domain.register.Level;
import tongbao.domain.register.Site;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;

/// The classes of subjects that a catalogue tells apart when it says which clause applies to whom.
public enum SubjectClass {
    /// 地方政府门户网站（省、市、县）
    LOCAL_PORTAL,
    /// 国务院部门门户网站
    MINISTRY_PORTAL,
    /// 其他政府网站
    OTHER_SITE,
    WECHAT,
    WEIBO,
    APP,
    MINI_PROGRAM,
    SHORT_VIDEO,
    OTHER_ACCOUNT,
    /// 频道、专栏、分号
    CHANNEL;

    /// The kind of the subjects in this class.
    public SubjectKind kind() {
        return switch (this) {
            case LOCAL_PORTAL, MINISTRY_PORTAL, OTHER_SITE -> SubjectKind.SITE;
            case WECHAT, WEIBO, APP, MINI_PROGRAM, SHORT_VIDEO, OTHER_ACCOUNT -> SubjectKind.ACCOUNT;
            case CHANNEL -> SubjectKind.CHANNEL;
        };
    }

    /// The class of `subject`. Platforms are recognised by the words of their names; what is not known is
    /// [#OTHER_ACCOUNT].
    public static SubjectClass of(Subject subject) {
        return switch (subject) {
            case Site site ->
                site.type() != SiteType.PORTAL
                        ? OTHER_SITE
                        : site.level() == Level.MINISTRY ? MINISTRY_PORTAL : LOCAL_PORTAL;
            case Account account -> ofPlatform(account.platform());
            case Channel _ -> CHANNEL;
        };
    }

    /// The class of accounts on `platform`, by the words of its name.
    public static SubjectClass ofPlatform(String platform) {
        if (platform.contains("小程序")) {
            return MINI_PROGRAM;
        }
        if (platform.contains("抖音") || platform.contains("快手") || platform.contains("视频号")) {
            return SHORT_VIDEO;
        }
        if (platform.contains("微信")) {
            return WECHAT;
        }
        if (platform.contains("微博")) {
            return WEIBO;
        }
        return platform.contains("客户端") || platform.contains("APP") ? APP : OTHER_ACCOUNT;
    }
}
