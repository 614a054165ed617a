import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;

/// The long table of the bulletin set by JasperReports: `java -cp 'rival/*' JasperTable.java ROWS FONT.ttf OUT.pdf`.
/// Prints, of a second run in the same process, the milliseconds from the rows to the file and the most the heap held
/// meanwhile in MB, garbage not yet collected included.
public class JasperTable {
    static final String[] HEADS = {"序号", "地区（部门）", "账号名称", "平台", "主办单位", "存在的主要问题"};
    static final int[] WIDTHS = {31, 61, 92, 46, 76, 136};

    public static void main(String[] arguments) throws Exception {
        int rows = Integer.parseInt(arguments[0]);
        write(rows, arguments[1], arguments[2]);
        System.gc();
        var pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        write(rows, arguments[1], arguments[2]);
        long millis = (System.nanoTime() - start) / 1_000_000;
        long peak =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.println(millis + " " + (peak >> 20));
    }

    static void write(int rows, String font, String out) throws Exception {
        var data = new ArrayList<Map<String, ?>>();
        var platforms = List.of("微信公众号", "新浪微博", "抖音", "今日头条", "微信视频号");
        for (int i = 1; i <= rows; i++) {
            var city = "示例" + (i % 21 + 1) + "市";
            var row = new HashMap<String, Object>();
            row.put("c0", Integer.toString(i));
            row.put("c1", city);
            row.put("c2", city + "第" + i + "街道办事处发布");
            row.put("c3", platforms.get(i % 5));
            row.put("c4", city + "第" + i + "街道办事处");
            row.put("c5", i % 3 == 0 ? "2周内没有更新：超过2周没有更新" : "没有提供有效互动功能");
            data.add(row);
        }
        var report = JasperCompileManager.compileReport(design(font));
        var filled = JasperFillManager.fillReport(report, new HashMap<>(), new JRMapCollectionDataSource(data));
        var exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(filled));
        exporter.setExporterOutput(
                new SimpleOutputStreamExporterOutput(Path.of(out).toFile()));
        exporter.exportReport();
    }

    @SuppressWarnings({"deprecation", "removal"})
    static JasperDesign design(String font) throws Exception {
        var design = new JasperDesign();
        design.setName("table");
        design.setPageWidth(595);
        design.setPageHeight(842);
        design.setLeftMargin(79);
        design.setRightMargin(74);
        design.setTopMargin(105);
        design.setBottomMargin(99);
        design.setColumnWidth(442);
        var style = new JRDesignStyle();
        style.setName("cell");
        style.setDefault(true);
        var face = Font.createFont(Font.TRUETYPE_FONT, new File(font));
        GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(face);
        style.setFontName(face.getFamily());
        style.setFontSize(12f);
        style.setPdfFontName(font);
        style.setPdfEncoding("Identity-H");
        style.setPdfEmbedded(Boolean.TRUE);
        style.getLineBox().getPen().setLineWidth(0.5f);
        design.addStyle(style);
        var head = new JRDesignBand();
        head.setHeight(24);
        var detail = new JRDesignBand();
        detail.setHeight(20);
        int x = 0;
        for (int i = 0; i < HEADS.length; i++) {
            var field = new JRDesignField();
            field.setName("c" + i);
            field.setValueClass(String.class);
            design.addField(field);
            var words = new JRDesignStaticText();
            words.setText(HEADS[i]);
            words.setX(x);
            words.setWidth(WIDTHS[i]);
            words.setHeight(24);
            head.addElement(words);
            var cell = new JRDesignTextField();
            cell.setExpression(new JRDesignExpression("$F{c" + i + "}"));
            cell.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
            cell.setStretchType(StretchTypeEnum.ELEMENT_GROUP_HEIGHT);
            cell.setX(x);
            cell.setWidth(WIDTHS[i]);
            cell.setHeight(20);
            detail.addElement(cell);
            x += WIDTHS[i];
        }
        design.setColumnHeader(head);
        ((JRDesignSection) design.getDetailSection()).addBand(detail);
        return design;
    }
}
