package tongbao.workbench.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.words.Words;
import tongbao.workbench.settings.PlatformsViewModel.Row;
import tongbao.workbench.settings.PlatformsViewModel.State;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Session;

/// 平台统计大类: each platform of the register with the number of its accounts and the class it is counted in.
final class PlatformsPane extends VBox {
    private static final double NAME = 200;
    private static final double COUNT = 104;
    private static final double CLASSES = 176;

    private final Messages messages;
    private final Words words;
    private final PlatformsViewModel viewModel;
    private final VBox rows = new VBox(4);
    private final Label left = new Label();
    private List<Line> lines = List.of();

    PlatformsPane(Session session) {
        super(8);
        messages = session.messages();
        words = session.words();
        viewModel = new PlatformsViewModel(session);
        setId("platforms");
        left.getStyleClass().add("secondary");
        left.managedProperty().bind(left.visibleProperty());
        getChildren().addAll(rows, left);
        viewModel.stateProperty().subscribe(state -> state.ifPresent(this::show));
    }

    /// It comes to the front.
    void look() {
        viewModel.show();
    }

    /// It goes.
    void rest() {
        viewModel.hide();
    }

    /// Lines stay where the platforms are the same, so that the one with the focus keeps it.
    private void show(State state) {
        left.setText(messages.get("settings.platforms.left", state.left()));
        left.setVisible(state.left() > 0);
        if (state.rows().isEmpty()) {
            lines = List.of();
            rows.getChildren().setAll(Glyph.HINT.with(messages.get("settings.platforms.none")));
            return;
        }
        var shown = lines.stream().map(line -> line.platform).toList();
        if (!shown.equals(state.rows().stream().map(Row::platform).toList())) {
            var next = new ArrayList<Line>();
            for (var row : state.rows()) {
                next.add(new Line(row.platform(), "platform-" + (next.size() + 1)));
            }
            lines = List.copyOf(next);
            rows.getChildren().setAll(lines);
        }
        for (var at = 0; at < lines.size(); at++) {
            lines.get(at).show(state.rows().get(at));
        }
    }

    private final class Line extends HBox {
        private final String platform;
        private final Label count = Parts.column("", COUNT, Pos.CENTER_RIGHT, "secondary");
        private final ComboBox<SubjectClass> subjects = new ComboBox<>();
        private final Label own = Parts.tag(messages.get("settings.platforms.own"), "accent");

        Line(String platform, String id) {
            super(8);
            this.platform = platform;
            setAlignment(Pos.CENTER_LEFT);
            subjects.setId(id);
            subjects.setPrefWidth(CLASSES);
            subjects.setAccessibleText(messages.get("settings.platforms.of", platform));
            subjects.getItems()
                    .setAll(Stream.of(SubjectClass.values())
                            .filter(each -> each.kind() == SubjectKind.ACCOUNT)
                            .toList());
            subjects.setConverter(new Named());
            subjects.setOnAction(_ -> {
                if (subjects.getValue() != null) {
                    viewModel.place(platform, subjects.getValue());
                }
            });
            getChildren().addAll(Parts.column(platform, NAME, Pos.CENTER_LEFT), count, subjects, own);
        }

        void show(Row row) {
            count.setText(messages.get("settings.platforms.count", row.accounts()));
            subjects.setValue(row.subjects());
            own.setVisible(row.isOwn());
        }
    }

    private final class Named extends StringConverter<SubjectClass> {
        @Override
        public String toString(SubjectClass subjects) {
            return subjects == null ? "" : words.name(subjects);
        }

        @Override
        public SubjectClass fromString(String name) {
            throw new UnsupportedOperationException("classes are chosen, not typed");
        }
    }
}
