package tongbao.workbench.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import tongbao.domain.bulletin.Arrangement;
import tongbao.domain.bulletin.Office;
import tongbao.domain.bulletin.PaperForm;
import tongbao.domain.number.Rounding;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// The fields of the profile. A field is stored when it is left or Enter is pressed in it; there is no button.
final class OfficeForm extends GridPane {
    /// The sizes of seals in use, in mm; a profile from a file may have another.
    private static final List<Integer> SEALS = List.of(38, 40, 42, 45, 50);

    private final Messages messages;
    private final SettingsViewModel viewModel;
    private final TextField name = new TextField();
    private final TextField numberPrefix = new TextField();
    private final TextField area = new TextField();
    private final TextField cityWord = new TextField();
    private final TextField addressees = new TextField();
    private final TextField ownWord = new TextField();
    private final TextField departmentsWord = new TextField();
    private final CheckBox departmentsLast = new CheckBox();
    private final TextField basis = new TextField();
    private final TextField reportTo = new TextField();
    private final TextField contact = new TextField();
    private final TextField copyTo = new TextField();
    private final ComboBox<Integer> decimals = new ComboBox<>();
    private final ComboBox<Rounding.Mode> mode = new ComboBox<>();
    private final CheckBox trailingZeros = new CheckBox();
    private final ComboBox<Integer> sealDiameter = new ComboBox<>();
    private final ComboBox<Optional<PaperForm>> form = new ComboBox<>();
    private final ArrangementPane arrangement;
    private boolean showing;

    OfficeForm(Messages messages, SettingsViewModel viewModel) {
        this.messages = messages;
        this.viewModel = viewModel;
        getStyleClass().add("fields");
        var words = new ColumnConstraints();
        words.setMinWidth(112);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        fields.setMaxWidth(560);
        getColumnConstraints().addAll(words, fields);
        text(name, "name");
        text(numberPrefix, "numberPrefix");
        text(area, "area");
        text(cityWord, "cityWord");
        text(addressees, "addressees");
        text(ownWord, "ownWord");
        text(departmentsWord, "departmentsWord");
        tick(departmentsLast, "departmentsLast");
        text(basis, "basis");
        text(reportTo, "reportTo");
        text(contact, "contact");
        text(copyTo, "copyTo");
        decimals.getItems().setAll(0, 1, 2, 3);
        mode.getItems().setAll(Rounding.Mode.values());
        mode.setConverter(Shown.by(each -> messages.get("settings.mode." + each)));
        row(decimals, "decimals");
        row(mode, "mode");
        tick(trailingZeros, "trailingZeros");
        sealDiameter.setConverter(Shown.by(each -> messages.get("settings.millimetres", each)));
        row(sealDiameter, "sealDiameter");
        form.getItems().add(Optional.empty());
        Stream.of(PaperForm.values()).map(Optional::of).forEach(form.getItems()::add);
        form.setConverter(Shown.by(each ->
                messages.get("settings.form." + each.map(PaperForm::name).orElse("BY_NUMBER"))));
        row(form, "form");
        Stream.of(decimals, mode, sealDiameter, form).forEach(box -> box.setOnAction(_ -> keep()));
        arrangement = new ArrangementPane(messages, this::keep);
        var sections = Parts.whole(messages.get("settings.office.sections"));
        sections.setLabelFor(arrangement);
        GridPane.setValignment(sections, VPos.TOP);
        addRow(getRowCount(), sections, arrangement);
        viewModel.officeProperty().subscribe(this::show);
    }

    private void text(TextField field, String key) {
        field.setPromptText(messages.get("settings.office." + key + ".prompt"));
        field.setOnAction(_ -> keep());
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                keep();
            }
        });
        row(field, key);
    }

    private void tick(CheckBox box, String key) {
        box.setText(messages.get("settings.office." + key));
        box.setId(key);
        box.setOnAction(_ -> keep());
        add(box, 1, getRowCount());
    }

    private void row(Control field, String key) {
        var words = messages.get("settings.office." + key);
        field.setId(key);
        field.setAccessibleText(words);
        Node label = Parts.whole(words);
        ((Label) label).setLabelFor(field);
        addRow(getRowCount(), label, field);
    }

    private void show(Optional<Office> office) {
        showing = true;
        name.setText(office.map(Office::name).orElse(""));
        numberPrefix.setText(office.map(Office::numberPrefix).orElse(""));
        area.setText(office.map(Office::area).orElse(""));
        cityWord.setText(office.map(Office::cityWord).orElse(""));
        addressees.setText(office.map(Office::addressees).orElse(""));
        ownWord.setText(office.map(Office::ownWord).orElse(""));
        departmentsWord.setText(office.map(Office::departmentsWord).orElse(""));
        departmentsLast.setSelected(office.map(Office::departmentsLast).orElse(true));
        basis.setText(office.map(Office::basis).orElse(""));
        reportTo.setText(office.map(Office::reportTo).orElse(""));
        contact.setText(office.map(Office::contact).orElse(""));
        copyTo.setText(office.map(Office::copyTo).orElse(""));
        var rounding = office.map(Office::rounding).orElse(Rounding.OFFICIAL);
        decimals.setValue(rounding.decimals());
        mode.setValue(rounding.mode());
        trailingZeros.setSelected(rounding.trailingZeros());
        var diameter = office.map(Office::sealDiameter).orElse(Office.SEAL);
        sealDiameter
                .getItems()
                .setAll(Stream.concat(SEALS.stream(), Stream.of(diameter))
                        .distinct()
                        .sorted()
                        .toList());
        sealDiameter.setValue(diameter);
        form.setValue(office.flatMap(Office::form));
        arrangement.show(office.map(Office::arrangement).orElse(Arrangement.USUAL));
        showing = false;
    }

    /// Stores the profile as filled in. Without the issuer's name there is none yet.
    private void keep() {
        if (showing || name.getText().isBlank()) {
            return;
        }
        var texts = List.of(
                        numberPrefix,
                        area,
                        cityWord,
                        addressees,
                        ownWord,
                        departmentsWord,
                        basis,
                        reportTo,
                        contact,
                        copyTo)
                .stream()
                .map(field -> field.getText().strip())
                .toList();
        viewModel.keep(new Office(
                name.getText().strip(),
                texts.get(0),
                texts.get(1),
                texts.get(2),
                texts.get(3),
                texts.get(4),
                texts.get(5),
                departmentsLast.isSelected(),
                texts.get(6),
                texts.get(7),
                texts.get(8),
                texts.get(9),
                new Rounding(decimals.getValue(), mode.getValue(), trailingZeros.isSelected()),
                sealDiameter.getValue(),
                form.getValue(),
                arrangement.shown()));
    }
}
