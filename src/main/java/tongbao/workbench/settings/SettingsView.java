package tongbao.workbench.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import tongbao.workbench.ui.FolderChoice;
import tongbao.workbench.ui.Fxml;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.PasswordChange;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;
import tongbao.workbench.ui.Theme;

/// Controller of `SettingsView.fxml`.
public final class SettingsView implements Screen {
    private final Session session;
    private final Messages messages;
    private final OfficeForm officeForm;
    private final FontsPane fontsPane;
    private final BackupPane backupPane;
    private final CalendarPane calendarPane;
    private final RegionsPane regionsPane;
    private final PlatformsPane platformsPane;
    private final Optional<PasswordPane> passwordPane;
    private final Parent node;

    @FXML
    private VBox officeBox;

    @FXML
    private VBox calendarBox;

    @FXML
    private VBox regionsBox;

    @FXML
    private VBox platformsBox;

    @FXML
    private VBox fontsBox;

    @FXML
    private VBox backupBox;

    @FXML
    private VBox passwordBox;

    @FXML
    private TextField inspectorName;

    @FXML
    private ToggleButton chinese;

    @FXML
    private ToggleButton english;

    @FXML
    private ToggleButton light;

    @FXML
    private ToggleButton dark;

    @FXML
    private Label folder;

    /// @param passwords gives the store another password; empty where it has none, as in the sample
    public SettingsView(Session session, FolderChoice folders, Optional<Consumer<PasswordChange>> passwords) {
        this.session = session;
        messages = session.messages();
        officeForm = new OfficeForm(messages, new SettingsViewModel(session));
        fontsPane = new FontsPane(session);
        backupPane = new BackupPane(session, folders);
        calendarPane = new CalendarPane(session);
        regionsPane = new RegionsPane(session);
        platformsPane = new PlatformsPane(session);
        passwordPane = passwords.map(
                change -> new PasswordPane(messages, session.store().isEncrypted(), change));
        node = Fxml.load(this, messages);
    }

    @FXML
    private void initialize() {
        officeBox.getChildren().add(officeForm);
        regionsBox.getChildren().add(regionsPane);
        platformsBox.getChildren().add(platformsPane);
        calendarBox.getChildren().add(calendarPane);
        fontsBox.getChildren().add(fontsPane);
        backupBox.getChildren().add(backupPane);
        passwordPane.ifPresent(pane ->
                passwordBox.getChildren().addAll(Parts.whole(messages.get("settings.password"), "pane-title"), pane));
        passwordBox.setManaged(passwordPane.isPresent());
        inspectorName.setText(session.inspectorProperty().get());
        inspectorName.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                signIn();
            }
        });
        var speaksEnglish = messages.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        chinese.setSelected(!speaksEnglish);
        english.setSelected(speaksEnglish);
        session.themeProperty().subscribe(theme -> {
            light.setSelected(theme == Theme.LIGHT);
            dark.setSelected(theme == Theme.DARK);
        });
        folder.setText(session.store().folder().toAbsolutePath().toString());
    }

    @FXML
    private void signIn() {
        if (!inspectorName.getText().strip().equals(session.inspectorProperty().get())) {
            session.signIn(inspectorName.getText());
        }
    }

    @FXML
    private void speakChinese() {
        chinese.setSelected(true);
        session.languageProperty().set(Locale.SIMPLIFIED_CHINESE);
    }

    @FXML
    private void speakEnglish() {
        english.setSelected(true);
        session.languageProperty().set(Locale.ENGLISH);
    }

    @FXML
    private void beLight() {
        light.setSelected(true);
        session.themeProperty().set(Theme.LIGHT);
    }

    @FXML
    private void openCatalogues() {
        session.go(Place.CATALOGUE);
    }

    @FXML
    private void beDark() {
        dark.setSelected(true);
        session.themeProperty().set(Theme.DARK);
    }

    @Override
    public Place place() {
        return Place.SETTINGS;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void onShown() {
        fontsPane.look();
        backupPane.look();
        calendarPane.look();
        regionsPane.look();
        platformsPane.look();
        Platform.runLater(inspectorName::requestFocus);
    }

    @Override
    public void onHidden() {
        calendarPane.rest();
        regionsPane.rest();
        platformsPane.rest();
    }
}
