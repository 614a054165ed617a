package tongbao.workbench.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.register.SubjectKind;
import tongbao.workbench.ui.DayConverter;
import tongbao.workbench.ui.Messages;

/// The fields a new round is filled in with, and what stands in them.
record RoundFields(
        TextField name,
        DatePicker snapshot,
        DatePicker from,
        DatePicker to,
        DatePicker point,
        DatePicker messagesFrom,
        DatePicker messagesTo,
        ComboBox<Optional<Catalogue>> sites,
        ComboBox<Optional<Catalogue>> accounts,
        ComboBox<Optional<Catalogue>> channels,
        PolicyForm policy) {
    /// @param changed runs whenever something else stands in one of them
    void prepare(Messages messages, Runnable changed) {
        for (var picker : List.of(snapshot, from, to, point, messagesFrom, messagesTo)) {
            picker.setConverter(new DayConverter(messages));
            picker.valueProperty().subscribe(_ -> changed.run());
        }
        name.textProperty().subscribe(_ -> changed.run());
        for (var box : List.of(sites, accounts, channels)) {
            box.setConverter(new CatalogueConverter(messages));
            box.valueProperty().subscribe(_ -> changed.run());
        }
    }

    /// Offers the catalogues of each kind of subject, the usual one chosen.
    void offer(List<Catalogue> known) {
        fill(sites, known, SubjectKind.SITE);
        fill(accounts, known, SubjectKind.ACCOUNT);
        fill(channels, known, SubjectKind.CHANNEL);
    }

    private static void fill(ComboBox<Optional<Catalogue>> box, List<Catalogue> known, SubjectKind kind) {
        box.getSelectionModel().clearSelection();
        box.getItems()
                .setAll(Stream.concat(
                                known.stream()
                                        .filter(catalogue -> catalogue.kind() == kind)
                                        .map(Optional::of),
                                Stream.of(Optional.<Catalogue>empty()))
                        .toList());
        box.getSelectionModel().select(RoundViewModel.usual(known, kind));
    }

    /// What a round that begins `today` usually has.
    void clear(LocalDate today) {
        name.setText(RoundViewModel.quarter(today));
        snapshot.setValue(today);
        from.setValue(today);
        to.setValue(today.plusDays(14));
        point.setValue(null);
        messagesFrom.setValue(null);
        messagesTo.setValue(null);
        policy.clear();
    }

    RoundForm filled() {
        return new RoundForm(
                name.getText().strip(),
                Optional.ofNullable(snapshot.getValue()),
                Optional.ofNullable(from.getValue()),
                Optional.ofNullable(to.getValue()),
                Optional.ofNullable(point.getValue()),
                Optional.ofNullable(messagesFrom.getValue()),
                Optional.ofNullable(messagesTo.getValue()),
                Optional.ofNullable(sites.getValue()).flatMap(chosen -> chosen),
                Optional.ofNullable(accounts.getValue()).flatMap(chosen -> chosen),
                Optional.ofNullable(channels.getValue()).flatMap(chosen -> chosen),
                policy.policy());
    }
}
