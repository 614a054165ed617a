package tongbao.workbench.register;

import java.util.List;
import java.util.Locale;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.register.Account;
import tongbao.domain.register.Channel;
import tongbao.domain.register.Level;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Site;
import tongbao.domain.register.SiteType;
import tongbao.domain.words.Words;

/// By what a table of the register is filtered besides words and state. Its values are codes that do not depend on
/// the language.
enum Aspect {
    /// 地区, with the regions in it.
    REGION,
    /// 类型: the type of a site, the platform of an account, the form of a channel.
    TYPE,
    /// 级别
    LEVEL,
    /// 分类: as the catalogues tell subjects apart, by the classes of the office.
    CLASS;

    /// The values of `line`: several for a region that lies in others.
    List<String> of(Inventory.Line line) {
        return switch (this) {
            case REGION -> line.within().stream().map(RegionCode::value).toList();
            case TYPE ->
                List.of(
                        switch (line.subject()) {
                            case Site site -> site.type().name();
                            case Account account -> account.platform();
                            case Channel channel -> channel.form().name();
                        });
            case LEVEL -> List.of(line.subject().level().name());
            case CLASS -> List.of(line.subjectClass().name());
        };
    }

    /// Its place among the values that are offered; those of one rank come in their own order.
    int rank(Inventory.Line line) {
        return switch (this) {
            case REGION -> 0; // offered in protocol order
            case TYPE ->
                switch (line.subject()) {
                    case Site site -> site.type().ordinal();
                    case Account _ -> 0;
                    case Channel channel -> channel.form().ordinal();
                };
            case LEVEL -> line.subject().level().ordinal();
            case CLASS -> line.subjectClass().ordinal();
        };
    }

    /// `value` in the user's language.
    String name(String value, Words words, Inventory inventory) {
        return switch (this) {
            case REGION -> inventory.path(value);
            case TYPE -> type(value, words);
            case LEVEL -> words.name(Level.valueOf(value));
            case CLASS -> words.name(SubjectClass.valueOf(value));
        };
    }

    private static String type(String value, Words words) {
        for (var type : SiteType.values()) {
            if (type.name().equals(value)) {
                return words.name(type);
            }
        }
        for (var form : Channel.Form.values()) {
            if (form.name().equals(value)) {
                return words.name(form);
            }
        }
        return value;
    }

    /// Its name in message keys, ids and preferences.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
