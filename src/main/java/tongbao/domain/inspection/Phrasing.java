package tongbao.domain.inspection;

import java.time.LocalDate;
import java.util.Map;

/// What is filled into the sentences of the wording library for one finding.
///
/// @param day 监测时间点
/// @param site the name of the subject
public record Phrasing(String column, String url, LocalDate day, String site) {
    private static final int SHORT = 3;

    /// The sentence with everything filled in that is known; a place without a value disappears.
    public String fill(String sentence) {
        var filled = sentence;
        for (var place : places().entrySet()) {
            filled = filled.replace(place.getKey(), place.getValue());
        }
        return filled;
    }

    /// The sentence behind a description: what belongs to this one finding becomes a place. Short values stay, they
    /// may stand there by chance.
    public String generalise(String description) {
        var sentence = description;
        for (var place : places().entrySet()) {
            if (place.getValue().length() >= SHORT) {
                sentence = sentence.replace(place.getValue(), place.getKey());
            }
        }
        return sentence.strip();
    }

    private Map<String, String> places() {
        var last = column.substring(column.lastIndexOf('›') + 1).strip();
        var places = new java.util.LinkedHashMap<String, String>();
        places.put("{url}", url);
        places.put("{site}", site);
        places.put("{column}", last);
        places.put("{day}", day.getMonthValue() + "月" + day.getDayOfMonth() + "日");
        return places;
    }
}
