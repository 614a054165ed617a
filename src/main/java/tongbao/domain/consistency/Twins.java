package tongbao.domain.consistency;

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
public final class Twins {
    /// What two subjects share.
    public enum Shared {
        ADDRESS,
        ACCOUNT,
        NAME
    }

    public record Twin(Shared shared, Subject subject) {}

    private record Mark(Shared shared, String value) {}

    private static final Pattern AROUND_ADDRESS = Pattern.compile("^([a-z]+://)?(www\\.)?|/+$");
    private static final Pattern AFTER_NAME = Pattern.compile("(政府)?(门户)?网站$");

    private final Map<Mark, Subject> known = new HashMap<>();

    public Twins(Collection<? extends Subject> register) {
        register.forEach(this::add);
    }

    public void add(Subject subject) {
        marks(subject).forEach(mark -> known.putIfAbsent(mark, subject));
    }

    /// Another subject known so far that shares something with `subject`.
    public Optional<Twin> of(Subject subject) {
        for (var mark : marks(subject)) {
            var other = known.get(mark);
            if (other != null && !other.id().equals(subject.id())) {
                return Optional.of(new Twin(mark.shared(), other));
            }
        }
        return Optional.empty();
    }

    private static List<Mark> marks(Subject subject) {
        var address = new Mark(Shared.ADDRESS, plainAddress(subject.url()));
        var marks = switch (subject) {
            case Site site -> List.of(address, new Mark(Shared.NAME, plainName(site.name())));
            case Channel channel ->
                List.of(address, new Mark(Shared.NAME, channel.parent() + " " + plainName(channel.name())));
            case Account account ->
                List.of(
                        address,
                        new Mark(Shared.ACCOUNT, SubjectClass.of(account) + " " + account.account()),
                        new Mark(Shared.NAME, account.platform() + " " + plainName(account.name())));
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
