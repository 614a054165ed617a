package tongbao.intake.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.register.Account;
import tongbao.domain.register.Channel;
import tongbao.domain.register.Site;
import tongbao.domain.register.Subject;

/// Subjects by what should be theirs alone: the address, the name, the account. Whoever shares it under another
/// identity may be the same one twice.
final class Twins {
    /// @param key of the sentence that says what is shared
    record Twin(String key, Subject subject) {}

    private record Mark(String key, String value) {}

    private static final Pattern AROUND_ADDRESS = Pattern.compile("^([a-z]+://)?(www\\.)?|/+$");
    private static final Pattern AFTER_NAME = Pattern.compile("(政府)?(门户)?网站$");

    private final Map<Mark, Subject> known = new HashMap<>();

    Twins(Collection<? extends Subject> register) {
        register.forEach(this::add);
    }

    void add(Subject subject) {
        marks(subject).forEach(mark -> known.putIfAbsent(mark, subject));
    }

    Optional<Twin> of(Subject subject) {
        for (var mark : marks(subject)) {
            var other = known.get(mark);
            if (other != null && !other.id().equals(subject.id())) {
                return Optional.of(new Twin(mark.key(), other));
            }
        }
        return Optional.empty();
    }

    private static List<Mark> marks(Subject subject) {
        var address = new Mark("twin.url", plainAddress(subject.url()));
        var marks = switch (subject) {
            case Site site -> List.of(address, new Mark("twin.name", plainName(site.name())));
            case Channel channel ->
                List.of(address, new Mark("twin.name", channel.parent() + " " + plainName(channel.name())));
            case Account account ->
                List.of(
                        address,
                        new Mark("twin.account", SubjectClass.of(account) + " " + account.account()),
                        new Mark("twin.name", account.platform() + " " + plainName(account.name())));
        };
        return marks.stream().filter(mark -> !mark.value().isEmpty()).toList();
    }

    private static String plainAddress(String url) {
        return AROUND_ADDRESS.matcher(url.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /// Names of one site differ by blanks, or by whether they end in 网站.
    private static String plainName(String name) {
        var plain = name.replace(" ", "");
        return plain.length() > 4 ? AFTER_NAME.matcher(plain).replaceFirst("") : plain;
    }
}
