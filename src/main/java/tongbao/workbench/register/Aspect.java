package tongbao.workbench.register;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.register.Account;
import tongbao.domain.register.Channel;
import tongbao.domain.register.Level;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Site;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.Subject;
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

    /// How the lines of one table follow each other by it; regions are offered in protocol order instead, types that
    /// have none in that of their names.
    Comparator<Inventory.Line> order() {
        return switch (this) {
            case REGION -> Comparator.comparingInt(Inventory.Line::order);
            case TYPE -> Comparator.comparing(Inventory.Line::subject, Aspect::byType);
            case LEVEL -> Comparator.comparing(line -> line.subject().level());
            case CLASS -> Comparator.comparing(Inventory.Line::subjectClass);
        };
    }

    private static int byType(Subject one, Subject other) {
        if (one instanceof Site a && other instanceof Site b) {
            return a.type().compareTo(b.type());
        }
        return one instanceof Channel a && other instanceof Channel b ? a.form().compareTo(b.form()) : 0;
    }

    /// `value` in the user's language.
    String name(String value, Words words, Inventory inventory) {
        return switch (this) {
            case REGION -> inventory.path(value);
            case TYPE -> type(value, words);
            case LEVEL -> named(Level.values(), value, words::name);
            case CLASS -> named(SubjectClass.values(), value, words::name);
        };
    }

    private static String type(String value, Words words) {
        return named(SiteType.values(), named(Channel.Form.values(), value, words::name), words::name);
    }

    /// The name of the constant called `value`; `value` itself where there is none, as in an old preference.
    private static <E extends Enum<E>> String named(E[] all, String value, Function<E, String> name) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(value))
                .findFirst()
                .map(name)
                .orElse(value);
    }

    /// Its name in message keys, ids and preferences.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
