package tongbao.workbench.opening;

import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Theme;

/// How the windows before the workbench speak and look: as the workbench did last time.
public record Look(Messages messages, Theme theme) {}
