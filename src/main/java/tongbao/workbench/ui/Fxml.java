package tongbao.workbench.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Loads the FXML file that lies beside its view class and bears its name.
public final class Fxml {
    private Fxml() {}

    /// The nodes of `view`, which is their controller; `%key` in the file is looked up in `messages`.
    public static Parent load(Object view, Messages messages) {
        var name = view.getClass().getSimpleName() + ".fxml";
        var location = Objects.requireNonNull(view.getClass().getResource(name), name);
        var loader = new FXMLLoader(location, messages.bundle());
        loader.setController(view);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load " + name, e);
        }
    }
}
