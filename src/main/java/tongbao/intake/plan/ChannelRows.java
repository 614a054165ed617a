package tongbao.intake.plan;

import java.util.Map;
import java.util.Optional;
import tongbao.domain.register.Channel;
import tongbao.domain.register.Contact;
import tongbao.domain.register.SiteCode;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;

/// Reads one row of a sheet of channels.
final class ChannelRows implements SubjectRows {
    private final SubjectCells subjects;

    ChannelRows(SubjectCells subjects) {
        this.subjects = subjects;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.CHANNEL;
    }

    @Override
    public Column code() {
        return Columns.CHANNEL;
    }

    @Override
    public Column name() {
        return Columns.CHANNEL_NAME;
    }

    @Override
    public Optional<SubjectId> id(RowCells cells) {
        return number(cells).map(SubjectId::ofChannel);
    }

    /// The number; a list that knows only names is read by its names.
    private static Optional<String> number(RowCells cells) {
        var number = cells.text(Columns.CHANNEL);
        if (number.isPresent()) {
            return number.map(text -> text.replaceFirst("(?<=^\\d{1,20})\\.0+$", ""));
        }
        var name = cells.text(Columns.CHANNEL_NAME);
        name.ifPresent(text -> cells.warn("channel.byName", Columns.CHANNEL, text));
        return name;
    }

    @Override
    public Map<Column, String> naming(Subject subject) {
        return Map.of(Columns.CHANNEL, subject.code());
    }

    @Override
    public Optional<Subject> read(RowCells cells) {
        var name = cells.text(Columns.CHANNEL_NAME);
        if (name.isEmpty()) {
            cells.refuse("name.empty", Columns.CHANNEL_NAME);
            return Optional.empty();
        }
        var number = number(cells).orElseThrow();
        var registered = subjects.registered(SubjectId.ofChannel(number));
        var before = registered.map(Channel.class::cast);
        var parent = parent(cells, before);
        var region =
                subjects.region(cells, Columns.REGION, registered.or(() -> parent.flatMap(subjects::registered)), "");
        if (region.isEmpty()) {
            return Optional.empty();
        }
        var channel = new Channel(
                number,
                cells.word(Columns.FORM, RegisterWords::form, "form")
                        .or(() -> before.map(Channel::form))
                        .orElse(Channel.Form.CHANNEL),
                parent,
                name.get(),
                cells.textOr(Columns.CHANNEL_URL, before.map(Channel::url).orElse("")),
                region.get().code(),
                subjects.level(cells, registered, region.get()),
                subjects.unit(cells, registered),
                subjects.state(cells, registered),
                cells.yes(Columns.SERVICE, before.map(Channel::hasService).orElse(true)),
                subjects.contact(cells, before.map(Channel::contact).orElse(Contact.NONE)),
                cells.textOr(Columns.NOTE, before.map(Channel::note).orElse("")));
        return cells.isRefused() ? Optional.empty() : Optional.of(channel);
    }

    /// A site code, or platform and account with a stroke between them. One that is not registered is kept, since the
    /// register of the parents may come later.
    private Optional<SubjectId> parent(RowCells cells, Optional<Channel> before) {
        var text = cells.text(Columns.PART_OF);
        if (text.isEmpty()) {
            return cells.clears(Columns.PART_OF) ? Optional.empty() : before.flatMap(Channel::parent);
        }
        var stroke = text.get().replace('／', '/').indexOf('/');
        var parent = stroke < 0
                ? SubjectId.of(new SiteCode(text.get()))
                : SubjectId.ofAccount(
                        text.get().substring(0, stroke), text.get().substring(stroke + 1));
        if (subjects.registered(parent).isEmpty()) {
            cells.warn("channel.parentUnknown", Columns.PART_OF, text.get());
        }
        return Optional.of(parent);
    }
}
