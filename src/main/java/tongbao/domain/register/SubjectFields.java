package tongbao.domain.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tongbao.domain.register.FieldValue.Day;
import tongbao.domain.register.FieldValue.OfForm;
import tongbao.domain.register.FieldValue.OfLevel;
import tongbao.domain.register.FieldValue.OfStatus;
import tongbao.domain.register.FieldValue.OfType;
import tongbao.domain.register.FieldValue.Place;
import tongbao.domain.register.FieldValue.Text;
import tongbao.domain.register.FieldValue.YesNo;

/// A subject as a list of fields, for tables, previews and comparing two versions of it.
public final class SubjectFields {
    /// @param before as the register has it
    /// @param after as it would become
    public record Difference(Field field, FieldValue before, FieldValue after) {}

    private SubjectFields() {}

    /// Every field the kind of `subject` has, in the order of [Field].
    public static Map<Field, FieldValue> of(Subject subject) {
        var fields = new EnumMap<Field, FieldValue>(Field.class);
        fields.put(Field.CODE, new Text(subject.code()));
        fields.put(Field.NAME, new Text(subject.name()));
        fields.put(Field.URL, new Text(subject.url()));
        fields.put(Field.REGION, new Place(subject.region()));
        fields.put(Field.LEVEL, new OfLevel(subject.level()));
        fields.put(Field.HOST, new Text(subject.unit().host()));
        fields.put(Field.OPERATOR, new Text(subject.unit().operator()));
        fields.put(Field.SUPERVISOR, new Text(subject.unit().supervisor()));
        fields.put(Field.STATUS, new OfStatus(subject.state().status()));
        fields.put(Field.SINCE, new Day(subject.state().since()));
        fields.put(Field.SERVICE, new YesNo(subject.hasService()));
        switch (subject) {
            case Site site -> {
                fields.put(Field.REDIRECT, new Text(site.redirect()));
                fields.put(Field.TYPE, new OfType(site.type()));
                fields.put(Field.ICP, new Text(site.icp()));
                fields.put(Field.POLICE, new Text(site.police()));
                fields.put(Field.CHECK_CODE, new Text(site.checkCode()));
                contact(fields, site.contact(), site.note());
            }
            case Account account -> {
                fields.put(Field.PLATFORM, new Text(account.platform()));
                fields.put(Field.FORMER_NAME, new Text(account.formerName()));
                fields.put(Field.VERIFIED_AS, new Text(account.verifiedAs()));
                fields.put(Field.ACTUAL, new OfStatus(account.actual()));
                fields.put(Field.OPENED_ON, new Day(account.openedOn()));
                contact(fields, account.contact(), account.note());
            }
            case Channel channel -> {
                fields.put(Field.FORM, new OfForm(channel.form()));
                fields.put(
                        Field.PARENT,
                        new Text(channel.parent().map(SubjectId::value).orElse("")));
                contact(fields, channel.contact(), channel.note());
            }
        }
        return Collections.unmodifiableMap(fields);
    }

    private static void contact(Map<Field, FieldValue> fields, Contact contact, String note) {
        fields.put(Field.CONTACT, new Text(contact.name()));
        fields.put(Field.PHONE, new Text(contact.phone()));
        fields.put(Field.EMAIL, new Text(contact.email()));
        fields.put(Field.NOTE, new Text(note));
    }

    /// The fields in which two versions of one subject differ, in the order of [Field].
    public static List<Difference> differences(Subject before, Subject after) {
        var old = of(before);
        var differences = new ArrayList<Difference>();
        of(after).forEach((field, value) -> {
            var was = old.getOrDefault(field, new Text(""));
            if (!was.equals(value)) {
                differences.add(new Difference(field, was, value));
            }
        });
        return List.copyOf(differences);
    }
}
