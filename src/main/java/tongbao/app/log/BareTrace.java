package tongbao.app.log;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import tongbao.workbench.ui.Trace;

/// What was thrown, behind a line of the log.
public final class BareTrace extends ThrowableHandlingConverter {
    @Override
    public String convert(ILoggingEvent event) {
        return event.getThrowableProxy() instanceof ThrowableProxy thrown ? Trace.of(thrown.getThrowable()) : "";
    }
}
