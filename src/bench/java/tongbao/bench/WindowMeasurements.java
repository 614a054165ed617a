package tongbao.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a person sees: from the start of a process to its painted window, and from a key to the painted answer. Every
/// run is a process of its own ([WindowProbe]) over an inspected province, without a display, painted by software.
final class WindowMeasurements {
    private static final double TO_MB = 1e-6;

    private WindowMeasurements() {}

    static List<Measurement> all() {
        return List.of(
                new Measurement("window-shown", "ms", 1_500, 1, 5, watch -> note(watch, "shown", "OVERVIEW")),
                new Measurement("next-subject-painted", "ms", 16, 0, 1, watch -> note(watch, "next", "INSPECT")),
                new Measurement("tick-painted", "ms", 16, 0, 1, watch -> note(watch, "tick", "INSPECT")),
                new Measurement("heap-of-window", "MB", 256, 0, 1, watch -> note(watch, "heap", "INSPECT")),
                new Measurement("heap-grown-in-an-hour", "MB", 32, 0, 1, watch -> note(watch, "hour", "INSPECT")),
                many("round-of-100000-opened", "opened", 5_000),
                many("next-of-100000-painted", "next", 16),
                many("tick-of-100000-painted", "tick", 16),
                many("filter-of-100000-painted", "filter", 50),
                many("search-of-100000-painted", "search", 50),
                many("scroll-of-100000-painted", "scroll", 16),
                many("heap-of-100000", "heap", 768));
    }

    /// The same among 100,000 subjects.
    private static Measurement many(String name, String what, double aim) {
        return new Measurement(
                name,
                what.equals("heap") ? "MB" : "ms",
                aim,
                0,
                1,
                watch -> note(watch, what, "INSPECT", Province.many()));
    }

    private static void note(Watch watch, String what, String place) throws Exception {
        note(watch, what, place, Province.inspected());
    }

    private static void note(Watch watch, String what, String place, Province filled) throws Exception {
        try (var province = filled) {
            var folder = province.closed();
            Files.writeString(folder.resolve("preferences.properties"), "place=" + place.toLowerCase(Locale.ROOT));
            for (var line : lines(command(what, folder))) {
                if (line.startsWith(what + " ")) {
                    watch.note(Double.parseDouble(line.substring(what.length() + 1))
                            * (what.equals("heap") || what.equals("hour") ? TO_MB : 1));
                }
            }
        }
    }

    /// The same Java with the same modules. The program's own jars come first, so that the ahead-of-time cache fits.
    private static List<String> command(String what, Path store) {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        if (!what.equals("shown")) {
            command.add(
                    "-Djavafx.animation.fullspeed=true"); // a frame follows its cause at once, not at the next 1/60 s
        }
        Optional.ofNullable(System.getenv("TONGBAO_AOT"))
                .filter(cache -> Files.isReadable(Path.of(cache)))
                .ifPresent(cache -> command.addAll(List.of("-XX:AOTCache=" + cache, "-Xlog:disable")));
        var path = new ArrayList<>(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
        path.add(path.removeFirst());
        command.addAll(List.of("-cp", String.join(File.pathSeparator, path)));
        command.addAll(List.of(WindowProbe.class.getName(), what, store.toString()));
        return command;
    }

    private static List<String> lines(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var out = process.inputReader()) {
            var lines = out.lines().toList();
            if (process.waitFor() != 0) {
                throw new IOException("the window ended with " + process.exitValue());
            }
            return lines;
        }
    }
}
