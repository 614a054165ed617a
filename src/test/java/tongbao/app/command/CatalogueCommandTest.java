package tongbao.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.domain.catalogue.CatalogueId;
import tongbao.intake.catalogue.BundledCatalogues;
import tongbao.intake.catalogue.CatalogueFile;
import tongbao.store.Store;

class CatalogueCommandTest {
    @TempDir
    private Path folder;

    private record Run(int code, String out, String err) {}

    @Test
    void theCataloguesThatComeWithTheProgramAreListed() {
        assertThat(run("catalogue", "list", "--format", "csv").out().lines().toList())
                .contains(
                        "版本,种类,名称,文件,细则,完整",
                        "2015-survey@1,政府网站,全国政府网站普查评分表（2015）," + "国办发〔2015〕15号《国务院办公厅关于开展第一次全国政府网站普查的通知》附件,30,否");
    }

    @Test
    void anExportedCatalogueIsImportedUnderAnotherEditionWithItsWarnings() throws IOException {
        var file = folder.resolve("out.json");

        assertThat(run("catalogue", "export", "2015-survey", file.toString()))
                .isEqualTo(new Run(0, "指标体系 2015-survey@1 已写入 " + file.toAbsolutePath() + "\n", ""));
        assertThat(CatalogueFile.read(file)).isIn(BundledCatalogues.all());
        Files.writeString(file, Files.readString(file).replace("\"edition\" : \"1\"", "\"edition\" : \"示例\""));

        var tried = run("import", "catalogue", file.toString(), "--dry-run");
        assertThat(tried.out()).isEqualTo("指标体系 2015-survey@示例 可以导入，共 30 条细则。\n试运行：什么都没有写入。\n");
        assertThat(tried.err()).contains("S15-D4.3.1“在线系统不能访问”未能核实，只记录、不计分。请与正式文本核对。");
        assertThat(held()).isFalse();

        assertThat(run("import", "catalogue", file.toString()).code()).isZero();
        assertThat(held()).isTrue();
        Files.writeString(file, Files.readString(file).replace("空白栏目达到 5 个。", "空白栏目。"));
        var other = run("import", "catalogue", file.toString());
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.err()).isEqualTo("库中已有内容不同的 2015-survey@示例。同一版本不能改动，请在文件里换一个版本号（edition）。没有写入。\n");
        assertThat(run("catalogue", "compare", "2015-survey@示例", file.toString(), "--format", "json")
                        .out())
                .isEqualTo(
                        "{\"change\":\"changed\",\"clause\":\"S15-V3.3\",\"name\":\"空白栏目\",\"parts\":\"TEXT\",\"carried\":\"false\"}\n");
    }

    @Test
    void aFileThatDoesNotFitIsRefusedWithThePlaceAndTheReason() throws IOException {
        var file = folder.resolve("out.json");
        run("catalogue", "export", "2015-survey", file.toString());
        Files.writeString(file, Files.readString(file).replace("\"share\" : 0.05", "\"share\" : 5"));

        var refused = run("import", "catalogue", file.toString());

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("groups[0].indicators[0].clauses[0].rule.veto.share");
    }

    @Test
    void twoEditionsAreComparedClauseByClause() {
        var compared = run("catalogue", "compare", "2019-newmedia", "jiangmen-2020-newmedia", "--lang", "en");

        assertThat(compared.out().lines().toList())
                .contains("added   JM-7.1  1 周内没有更新                no")
                .last()
                .isEqualTo(
                        "2019-newmedia@1 → jiangmen-2020-newmedia@1: 1 clauses differ; answers to 8 of 9 can be carried over.");
    }

    @Test
    void whatIsDoubtfulIsListed() {
        assertThat(run("catalogue", "lint", "2019-newmedia").out()).contains("提示  NOT_READ  NM19-V1.4");
    }

    @Test
    void anUnknownCatalogueIsRefusedWithThoseThatAreKnown() {
        var refused = run("catalogue", "lint", "2019-web");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).startsWith("没有名为“2019-web”的指标体系。现有：2019-website@1、");
    }

    private boolean held() {
        try (var store = Store.open(folder.resolve("store"))) {
            return store.catalogues().find(new CatalogueId("2015-survey", "示例")).isPresent();
        }
    }

    private Run run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--store";
        all[arguments.length + 1] = folder.resolve("store").toString();
        var code = Commands.run(new PrintWriter(out), new PrintWriter(err), all);
        return new Run(code, out.toString(), err.toString());
    }
}
