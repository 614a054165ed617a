package tongbao.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.domain.journal.Entry;
import tongbao.domain.round.RoundId;
import tongbao.store.Store;

/// The printed figures of real bulletins (domain/claims.json, ids beginning with `seed-`), from an import of exactly
/// their counts to the text read back from the printed page.
class SeedBulletinTest {
    @TempDir
    private Path folder;

    @Test
    void guangdong2024SecondQuarterPrintsItsRatesAndItsSixteenCities() throws IOException {
        var failing = Map.of("珠海", 2, "惠州", 1, "东莞", 1, "湛江", 1, "清远", 1);
        var names = List.of(
                "广州", "深圳", "珠海", "汕头", "佛山", "韶关", "河源", "梅州", "惠州", "汕尾", "东莞", "中山", "江门", "阳江", "湛江", "茂名", "肇庆",
                "清远", "潮州", "揭阳", "云浮");
        var places = new ArrayList<SeedInput.Place>();
        for (var i = 0; i < names.size(); i++) {
            places.add(new SeedInput.Place(
                    "44%02d00".formatted(i + 1),
                    names.get(i) + "市",
                    names.get(i),
                    "市",
                    i == 0 ? 35 : 22,
                    failing.getOrDefault(names.get(i), 0),
                    140,
                    i < 3 ? 1 : 0));
        }
        places.add(new SeedInput.Place("440001", "省直部门", "省直部门", "部门", 40, 0, 100, 0));

        var text = printed(new SeedInput(folder, places), "440000", "广东省", "省", "2024年第二季度", Map.of(), office(2));

        assertThat(text)
                .contains("515家", "98.83%", "3040个", "99.90%")
                .contains("广州、深圳、汕头、佛山、韶关、河源、梅州、汕尾、中山、江门、阳江、茂名、肇庆、潮州、揭阳、云浮等16个地级以上市");
    }

    @Test
    void jiangxi2022SecondQuarterPrintsASampleOfItsAccounts() throws IOException {
        var places = new ArrayList<SeedInput.Place>();
        var drawn = new HashMap<String, Integer>();
        var names = List.of("南昌", "景德镇", "萍乡", "九江", "新余", "鹰潭", "赣州", "宜春", "上饶", "吉安", "抚州");
        for (var i = 0; i < names.size(); i++) {
            var code = "36%02d00".formatted(i + 1);
            places.add(new SeedInput.Place(
                    code, names.get(i) + "市", names.get(i), "市", i == 0 ? 54 : 42, i < 5 ? 4 : 3, 300, i < 7 ? 3 : 2));
            drawn.put(code, i == 0 ? 101 : 100);
        }
        places.add(new SeedInput.Place("360001", "省直部门", "省直部门", "部门", 50, 0, 75, 0));
        drawn.put("360001", 50);

        var text = printed(new SeedInput(folder, places), "360000", "江西省", "省", "2022年第二季度", drawn, office(2));

        assertThat(text).contains("524家", "92.75%", "1151个", "34.1", "97.48%");
    }

    @Test
    void guizhou2018ThirdQuarterPrintsItsChangeInPercentagePoints() throws IOException {
        var names = List.of("贵阳", "遵义", "六盘水", "安顺", "毕节", "铜仁", "黔东南", "黔南", "黔西南", "贵安新区");
        var failing = Map.of("铜仁", 10, "黔东南", 9, "黔西南", 7);
        var places = new ArrayList<SeedInput.Place>();
        for (var i = 0; i < names.size(); i++) {
            places.add(new SeedInput.Place(
                    "52%02d00".formatted(i + 1),
                    names.get(i).endsWith("区")
                            ? names.get(i)
                            : names.get(i) + (names.get(i).startsWith("黔") ? "州" : "市"),
                    names.get(i),
                    "市",
                    36,
                    failing.getOrDefault(names.get(i), 0),
                    0,
                    0));
        }
        places.add(new SeedInput.Place("520001", "省直部门", "省直部门", "部门", 104, 0, 0, 0));
        var input = new SeedInput(folder, places);
        run(
                "import",
                "history",
                input.history("2018年第二季度", "网站", 2000, 2000, 117).toString());
        var text = printed(input, "520000", "贵州省", "省", "2018年第三季度", Map.of(), office(2));

        assertThat(text).contains("464家", "94.40%", "0.25个百分点");
    }

    @Test
    void panzhihua2022FirstQuarterPrintsNoDecimals() throws IOException {
        var places = List.of(
                new SeedInput.Place("510402", "东区", "东区", "县", 1, 0, 20, 2),
                new SeedInput.Place("510403", "西区", "西区", "县", 1, 0, 20, 2),
                new SeedInput.Place("510411", "仁和区", "仁和区", "县", 1, 0, 20, 2),
                new SeedInput.Place("510421", "米易县", "米易县", "县", 1, 0, 20, 1),
                new SeedInput.Place("510422", "盐边县", "盐边县", "县", 1, 0, 20, 1),
                new SeedInput.Place("510401", "市级部门", "市级部门", "部门", 38, 3, 43, 0));

        var text = printed(new SeedInput(folder, places), "510400", "攀枝花市", "市", "2022年第一季度", Map.of(), office(0));

        assertThat(text).contains("43家", "93%", "143个", "94%").doesNotContain("93.0");
    }

    @Test
    void sichuan2018ThirdQuarterPrintsItsSampleItsMessagesAndItsReposts() throws IOException {
        var period = "2018年第三季度";
        var sheets = new SeedSheets(folder);
        run("import", "regions", sheets.sichuanRegions().toString());
        var sites = sheets.sichuanSites().toString();
        run("import", "sites", sites);
        create(period, "--sites", "2015-survey");
        run("import", "sites", sites, "--round", period);
        run("import", "results", sheets.sichuanResults().toString(), "--round", period);
        run("import", "messages", sheets.sichuanMessages().toString(), "--round", period);
        run("import", "specials", sheets.sichuanReposts().toString(), "--round", period);
        try (var store = Store.open(folder.resolve("store"))) {
            store.record(new Entry.BlockRewritten(
                    new RoundId(period),
                    "messages",
                    Entry.Edit.added("三季度全省共办理网民留言{messages.handled}条，按时办结率为{messages.inTime.rate@1}。")));
        }

        assertThat(bulletin(period, office(2)))
                .contains("1080家，其中省级部门网站71家、市级政府门户网站21家、市级部门网站803家、县级政府门户网站184家、县级部门网站1家")
                .contains("抽查政府网站559家，抽查比例为51.76%，合格551家，不合格8家，合格率为98.57%")
                .contains("等17个地级以上市")
                .contains("三季度全省共办理网民留言602条，按时办结率为97.8%")
                .contains("政府网站2605家，其中第三季819家、第四季796家、第五季990家")
                .contains("政务新媒体2070个，其中第三季508个、第四季637个、第五季925个");
    }

    @Test
    void jiangmen2020ThirdQuarterPrintsOneRateOverItsSitesAndChannels() throws IOException {
        var period = "2020年第三季度";
        var sheets = new SeedSheets(folder);
        run("import", "regions", sheets.jiangmenRegions().toString());
        run("import", "sites", sheets.jiangmenSites().toString());
        run("import", "channels", sheets.jiangmenChannels().toString());
        create(
                period,
                "--sites",
                "jiangmen-2020",
                "--channels",
                "jiangmen-2020-channel",
                "--together",
                "sites,channels");
        run("import", "results", sheets.jiangmenResults().toString(), "--round", period);

        assertThat(bulletin(period, office(2)))
                .contains("上述政府网站、频道专栏合计检查21个，其中政府网站9家、频道专栏12个；合格20个，不合格1个，总体合格率为95.24%")
                .contains("示例门户4");
    }

    private void create(String period, String... more) {
        var line = new ArrayList<>(List.of(
                "round", "create", period, "--from", "2026-08-10", "--to", "2026-08-28", "--snapshot", "2026-08-06"));
        line.addAll(List.of(more));
        run(line.toArray(String[]::new));
    }

    private String printed(
            SeedInput input,
            String code,
            String root,
            String kind,
            String period,
            Map<String, Integer> drawn,
            Path office)
            throws IOException {
        run("import", "regions", input.regions(code, root, kind).toString());
        run("import", "sites", input.sites().toString());
        var hasAccounts = Files.readAllLines(input.accounts(drawn)).size() > 1;
        if (hasAccounts) {
            run("import", "accounts", folder.resolve("accounts.csv").toString());
        }
        create(period);
        if (hasAccounts && !drawn.isEmpty()) {
            run("import", "accounts", folder.resolve("accounts.csv").toString(), "--round", period);
        }
        run("import", "results", input.results(drawn).toString(), "--round", period);
        return bulletin(period, office);
    }

    private String bulletin(String period, Path office) throws IOException {
        var pdf = folder.resolve("bulletin.pdf");
        run(
                "bulletin",
                "--round",
                period,
                "--out",
                pdf.toString(),
                "--profile",
                office.toString(),
                "--number",
                "示府厅函〔2026〕1号",
                "--date",
                "2026-09-04",
                "--deadline",
                "2026-09-30");
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    /// Runs one command on the store of this test and expects it to end well.
    private void run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var line = new ArrayList<>(Arrays.asList(arguments));
        line.addAll(List.of("--store", folder.resolve("store").toString()));

        var code = Commands.run(new PrintWriter(out), new PrintWriter(err), line.toArray(String[]::new));

        assertThat(code)
                .describedAs("%s%n%s%n%s", String.join(" ", line), out, err)
                .isZero();
    }

    private Path office(int decimals) throws IOException {
        return Files.writeString(folder.resolve("office.json"), """
                {
                  "format": "tongbao-office/1",
                  "name": "示例省人民政府办公厅",
                  "numberPrefix": "示府厅函",
                  "area": "全省",
                  "cityWord": "地级以上市",
                  "addressees": "各地级以上市人民政府，省政府各部门",
                  "departmentsWord": "省直部门",
                  "departmentsLast": true,
                  "basis": "《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）",
                  "reportTo": "示例省人民政府办公厅",
                  "contact": "",
                  "copyTo": "",
                  "rounding": { "decimals": %d, "mode": "half-up", "trailingZeros": true }
                }
                """.formatted(decimals));
    }
}
