package tongbao.document.font;

import java.util.List;
import java.util.Optional;

/// The type families of official papers (GB/T 9704-2012 and its practice), each with the names under which it is
/// looked up on this machine, best first, and the bundled font that stands in for it.
public enum Family {
    /// 小标宋: the red head and titles.
    TITLE(
            "方正小标宋简体",
            "NotoSerifSC-Black.ttf",
            "方正小标宋简体",
            "FZXiaoBiaoSong-B05S",
            "方正小标宋_GBK",
            "FZXiaoBiaoSong-B05",
            "FZXBSJW--GB1-0",
            "FZXBSK--GBK1-0"),
    /// 仿宋: running text.
    FANG(
            "仿宋_GB2312",
            "FandolFang-Regular.ttf",
            "仿宋_GB2312",
            "FangSong_GB2312",
            "仿宋",
            "FangSong",
            "方正仿宋_GBK",
            "FZFangSong-Z02",
            "FZFSK--GBK1-0"),
    /// 楷体: headings of the second level.
    KAI(
            "楷体_GB2312",
            "LXGWWenKai-Regular.ttf",
            "楷体_GB2312",
            "KaiTi_GB2312",
            "楷体",
            "KaiTi",
            "方正楷体_GBK",
            "FZKai-Z03",
            "FZKTK--GBK1-0"),
    /// 黑体: headings of the first level, 附件, heads of tables.
    HEI("黑体", "NotoSansSC-Bold.ttf", "黑体", "SimHei", "方正黑体_GBK", "FZHei-B01", "FZHTK--GBK1-0"),
    /// 宋体: page numbers.
    SONG("宋体", "NotoSerifSC-Regular.ttf", "宋体", "SimSun", "方正书宋_GBK", "FZShuSong-Z01", "FZSSK--GBK1-0"),
    /// Labels of charts; no family of the standard, so nothing stands in for anything.
    SANS("思源黑体", "NotoSansSC-Regular.ttf");

    private final String wanted;
    private final String bundled;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> names;

    Family(String wanted, String bundled, String... names) {
        this.wanted = wanted;
        this.bundled = bundled;
        this.names = List.of(names);
    }

    /// What the standard or its practice asks for.
    public String wanted() {
        return wanted;
    }

    /// The file under `tongbao/fonts/` that stands in where none is installed.
    String bundled() {
        return bundled;
    }

    /// The file of the figures and Latin letters beside the bundled font, where its own do not go with its strokes.
    Optional<String> latin() {
        return this == FANG ? Optional.of("NotoSerifSC-Light.ttf") : Optional.empty();
    }

    /// Family, full and PostScript names, best first.
    List<String> names() {
        return names;
    }
}
