package tongbao.workbench.register;

import java.util.function.Consumer;
import javafx.scene.Node;
import tongbao.intake.plan.ImportKind;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// What stands in the place of a table that has no rows yet: what to do first.
final class EmptyRegister {
    private final Messages messages;
    private final Runnable startImport;
    private final Consumer<ImportKind> saveTemplate;

    EmptyRegister(Messages messages, Runnable startImport, Consumer<ImportKind> saveTemplate) {
        this.messages = messages;
        this.startImport = startImport;
        this.saveTemplate = saveTemplate;
    }

    /// @param everything whether nothing at all is registered
    Node of(Tab tab, boolean everything) {
        var start = Parts.button(messages.get("register.import"), "Ctrl I", startImport);
        start.getStyleClass().add("accent");
        start.setId("import-first");
        var kind = (everything ? Tab.REGIONS : tab).imports();
        var template = Parts.button(messages.get("register.template.save"), "", () -> saveTemplate.accept(kind));
        return everything
                ? Parts.empty(
                        messages.get("register.empty.title"), messages.get("register.empty.text"), start, template)
                : Parts.empty(
                        messages.get(
                                switch (tab) {
                                    case SITES -> "register.empty.sites";
                                    case ACCOUNTS -> "register.empty.accounts";
                                    case CHANNELS -> "register.empty.channels";
                                    case REGIONS -> "register.empty.regions";
                                }),
                        messages.get("register.empty.part"),
                        start,
                        template);
    }
}
