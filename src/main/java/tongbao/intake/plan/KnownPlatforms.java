package tongbao.intake.plan;

import java.util.Set;

/// The platforms of accounts seen in real registers; others are allowed.
final class KnownPlatforms {
    private static final Set<String> NAMES = Set.of(
            "微信",
            "微信公众号",
            "微信订阅号",
            "微信服务号",
            "订阅号",
            "服务号",
            "微信小程序",
            "微信视频号",
            "视频号",
            "小程序",
            "新浪微博",
            "微博",
            "移动客户端",
            "移动客户端(APP)",
            "移动客户端（APP）",
            "客户端",
            "APP",
            "抖音",
            "抖音号",
            "快手",
            "快手号",
            "今日头条",
            "头条号",
            "百家号",
            "大鱼号",
            "企鹅号",
            "人民号",
            "澎湃号",
            "百度贴吧",
            "云社聘",
            "哔哩哔哩",
            "其他");

    private KnownPlatforms() {}

    static boolean has(String name) {
        return NAMES.contains(name);
    }
}
