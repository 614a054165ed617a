package tongbao.workbench.round;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.journal.RoundOpening;
import tongbao.domain.register.SubjectKind;
import tongbao.workbench.ui.Fxml;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Session;

/// Controller of `NewRoundPane.fxml`: the form of a new round, who would take part in it, and the button that opens
/// it.
final class NewRoundPane {
    private final Messages messages;
    private final RoundViewModel viewModel;
    private final Runnable leave;
    private final RoundFields fields;

    @FXML
    private VBox form;

    @FXML
    private TextField name;

    @FXML
    private DatePicker snapshot;

    @FXML
    private DatePicker from;

    @FXML
    private DatePicker to;

    @FXML
    private DatePicker point;

    @FXML
    private DatePicker messagesFrom;

    @FXML
    private DatePicker messagesTo;

    @FXML
    private ComboBox<Optional<Catalogue>> sites;

    @FXML
    private ComboBox<Optional<Catalogue>> accounts;

    @FXML
    private ComboBox<Optional<Catalogue>> channels;

    @FXML
    private VBox policyBox;

    @FXML
    private Label who;

    @FXML
    private Button cancel;

    @FXML
    private Button open;

    /// @param leave puts the form away, nothing opened
    NewRoundPane(Session session, RoundViewModel viewModel, Runnable leave) {
        this.viewModel = viewModel;
        this.leave = leave;
        messages = session.messages();
        Fxml.load(this, messages);
        var policy = new PolicyForm(session, this::ask);
        policyBox.getChildren().add(policy);
        fields = new RoundFields(
                name, snapshot, from, to, point, messagesFrom, messagesTo, sites, accounts, channels, policy);
        cancel.setMinWidth(Button.USE_PREF_SIZE);
        open.setMinWidth(Button.USE_PREF_SIZE);
        fields.prepare(messages, this::ask);
        viewModel.cataloguesProperty().subscribe(known -> fields.offer(known));
        viewModel.previewProperty().subscribe(_ -> tell());
        viewModel.openingProperty().subscribe(_ -> tell());
    }

    Node node() {
        return form;
    }

    boolean isVisible() {
        return form.isVisible();
    }

    /// What a round that begins today usually has stands in the fields.
    void begin() {
        fields.clear(LocalDate.now(ZoneId.systemDefault()));
    }

    /// Shows the form or puts it away; what was filled in stays.
    void setVisible(boolean visible) {
        form.setVisible(visible);
        ask();
    }

    /// Whether there is anything to go back to.
    void setLeavable(boolean leavable) {
        cancel.setVisible(leavable);
    }

    void focus() {
        name.requestFocus();
    }

    /// Puts the cursor to the name, all of it selected.
    void focusName() {
        name.requestFocus();
        name.selectAll();
    }

    @FXML
    private void cancel() {
        leave.run();
    }

    @FXML
    private void open() {
        viewModel.open(fields.filled());
    }

    /// Asks anew who would take part.
    void ask() {
        if (form.isVisible()) {
            viewModel.ask(fields.filled());
            tell();
        }
    }

    /// Beside the button: who would take part, or why it cannot be pressed.
    private void tell() {
        var filled = fields.filled();
        var answer = viewModel.previewProperty().get();
        var problem = filled.problem()
                .or(() -> viewModel.isTaken(filled.name()) ? Optional.of("round.problem.taken") : Optional.empty())
                .or(() -> answer.filter(known -> known.enrolled().isEmpty()).map(_ -> "round.problem.nobody"));
        open.setDisable(problem.isPresent()
                || answer.isEmpty()
                || viewModel.openingProperty().get());
        who.getStyleClass().setAll("label", problem.isPresent() ? "warning-text" : "muted");
        who.setText(
                problem.map(messages::get).or(() -> answer.map(this::sentence)).orElse(messages.get("round.counting")));
    }

    private String sentence(RoundOpening answer) {
        return messages.get(
                answer.count(SubjectKind.CHANNEL) > 0 ? "round.who.channels" : "round.who",
                answer.count(SubjectKind.SITE),
                answer.count(SubjectKind.ACCOUNT),
                answer.count(SubjectKind.CHANNEL));
    }
}
