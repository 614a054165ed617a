package tongbao.workbench.bulletin;

import java.util.Optional;
import tongbao.document.font.Fonts;

/// The fonts of this machine, read when the screen first needs them and kept while it is looked at: reading them anew
/// for every keystroke takes as long as setting the pages. Any thread.
final class MachineFonts {
    private Optional<Fonts> read = Optional.empty();

    synchronized Fonts get() {
        var fonts = read.orElseGet(Fonts::ofThisMachine);
        read = Optional.of(fonts);
        return fonts;
    }

    /// So that fonts installed meanwhile are found when the screen is shown again.
    synchronized void forget() {
        read = Optional.empty();
    }
}
