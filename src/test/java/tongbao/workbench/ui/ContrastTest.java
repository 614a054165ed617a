package tongbao.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("-color-([a-z0-9-]+)\\s*:\\s*#([0-9a-f]{6})");
    private static final List<String> SURFACES = List.of("bg-default", "bg-subtle", "bg-overlay", "accent-subtle");

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyTextIsReadableOnEverySurfaceItStandsOn(Theme theme) {
        var colours = tokens(theme);

        for (var surface : SURFACES) {
            for (var text : List.of("fg-default", "fg-muted", "fg-subtle", "accent-fg")) {
                assertThat(contrast(colours, text, surface))
                        .describedAs("%s on %s in %s", text, surface, theme)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        for (var tone : List.of("accent", "success", "warning", "danger")) {
            for (var surface : List.of("bg-default", "bg-subtle", "bg-overlay", tone + "-subtle")) {
                assertThat(contrast(colours, tone + "-fg", surface))
                        .describedAs("%s-fg on %s in %s", tone, surface, theme)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(contrast(colours, "fg-emphasis", "accent-emphasis"))
                .describedAs("white on a primary button in %s", theme)
                .isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everySignAndEveryBarStandsOutFromItsGround(Theme theme) {
        var colours = tokens(theme);

        for (var sign : List.of(
                "neutral-emphasis",
                "accent-emphasis",
                "success-emphasis",
                "warning-emphasis",
                "danger-emphasis",
                "chart-1",
                "fg-subtle")) {
            assertThat(contrast(colours, sign, "bg-default"))
                    .describedAs("%s in %s", sign, theme)
                    .isGreaterThanOrEqualTo(3);
        }
    }

    private static Map<String, String> tokens(Theme theme) {
        try (var in = ContrastTest.class.getResourceAsStream("tokens-" + theme.key() + ".css")) {
            var found = new HashMap<String, String>();
            var matcher = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                found.put(matcher.group(1), matcher.group(2));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// WCAG 2.1: (lighter + 0.05) / (darker + 0.05).
    private static double contrast(Map<String, String> colours, String text, String ground) {
        var a = luminance(colours.getOrDefault(text, "missing"));
        var b = luminance(colours.getOrDefault(ground, "missing"));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);
    }

    private static double channel(String hex, int at) {
        var value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
