package tongbao.intake.catalogue;

import tongbao.domain.catalogue.Measure;
import tongbao.domain.number.Fraction;

/// Fields to what an inspector records. The first field tells which kind it is.
final class MeasureReader {
    private static final int UNIT = 20;
    private static final int MOST_ELEMENTS = 100;
    private static final int MOST_PARTS = 10;
    private static final int MOST_OPTIONS = 20;

    private MeasureReader() {}

    static Measure measure(Field field) {
        if (field.has("count")) {
            field.allow("count");
            return new Measure.Count(field.at("count").text(UNIT));
        }
        if (field.has("sum")) {
            field.allow("sum", "parts");
            return new Measure.Sum(
                    field.at("sum").text(UNIT),
                    field.at("parts").items(MOST_PARTS).stream()
                            .map(MeasureReader::part)
                            .toList());
        }
        if (field.has("ratio")) {
            field.allow("ratio", "minimum");
            return new Measure.Ratio(
                    field.at("ratio").text(UNIT), field.at("minimum").integer(0, LineReader.MOST_COUNT));
        }
        if (field.has("sample")) {
            field.allow("sample", "draw", "unit", "by");
            return new Measure.Sample(
                    field.at("draw").integer(1, LineReader.MOST_COUNT),
                    field.at("unit").text(UNIT),
                    field.at("sample").text(CatalogueReader.NAME),
                    field.at("by").choice(By.class) == By.SPOT);
        }
        if (field.has("checklist")) {
            field.allow("checklist");
            return new Measure.Checklist(field.at("checklist").items(MOST_ELEMENTS).stream()
                    .map(element -> element.text(CatalogueReader.NAME))
                    .toList());
        }
        if (field.has("choice")) {
            field.allow("choice");
            return new Measure.Choice(field.at("choice").items(MOST_OPTIONS).stream()
                    .map(MeasureReader::option)
                    .toList());
        }
        field.problem("no-measure");
        return new Measure.Flag();
    }

    private static Measure.Part part(Field field) {
        field.allow("name", "window");
        return new Measure.Part(field.at("name").text(CatalogueReader.NAME), LookReader.window(field));
    }

    private static Measure.Option option(Field field) {
        field.allow("name", "share");
        return new Measure.Option(
                field.at("name").text(CatalogueReader.NAME), field.at("share").number(Fraction.ZERO, Fraction.ONE));
    }

    /// What a sample counts.
    private enum By {
        ITEM,
        SPOT
    }
}
