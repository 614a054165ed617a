package tongbao.intake.office;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// A profile that is refused, with the place and the reason. Nothing was taken in.
public final class OfficeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final List<String> arguments;

    OfficeException(String key, String... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /// The sentence in the reader's language.
    public String text(Locale language) {
        var bundle = ResourceBundle.getBundle(
                "tongbao.intake.office.messages", language, Control.getNoFallbackControl(Control.FORMAT_DEFAULT));
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments.toArray());
    }
}
