package tongbao.workbench.ui;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import tongbao.store.failure.StoreException;

/// What was thrown and where, without the messages of exceptions: they quote names, texts and paths.
public final class Trace {
    private static final int FRAMES = 60;

    private final StringBuilder text = new StringBuilder();
    private final Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Trace() {}

    /// One line for each exception and each of its calls, causes behind what they caused.
    public static String of(Throwable thrown) {
        var trace = new Trace();
        trace.add("", thrown);
        return trace.text.toString();
    }

    private void add(String how, Throwable thrown) {
        if (!seen.add(thrown)) {
            return;
        }
        text.append(how).append(thrown.getClass().getName());
        if (thrown instanceof StoreException failure) {
            text.append(": ").append(failure.bare());
        }
        text.append('\n');
        var frames = thrown.getStackTrace();
        for (var i = 0; i < Math.min(frames.length, FRAMES); i++) {
            text.append("    at ").append(frames[i]).append('\n');
        }
        for (var suppressed : thrown.getSuppressed()) {
            add("and: ", suppressed);
        }
        var cause = thrown.getCause();
        if (cause != null) {
            add("because of: ", cause);
        }
    }
}
