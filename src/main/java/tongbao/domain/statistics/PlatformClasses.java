package tongbao.domain.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.register.Account;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;

/// 统计大类: in which class of accounts each platform is counted. Offices roll platforms up differently: some count
/// 小程序 within 微信, some beside it. What applies to an account is the catalogue's and not touched by this.
///
/// @param placings where they are other than by the words of the platform's name; in the order of the names
public record PlatformClasses(List<Placing> placings) {
    /// Every platform by the words of its name.
    public static final PlatformClasses USUAL = new PlatformClasses(List.of());

    /// @param platform as the register writes it
    public record Placing(String platform, SubjectClass subjects) {
        /// @throws IllegalArgumentException if it is no class of accounts
        public Placing {
            if (subjects.kind() != SubjectKind.ACCOUNT) {
                throw new IllegalArgumentException(subjects + " is no class of accounts");
            }
        }
    }

    public PlatformClasses {
        placings = placings.stream()
                .sorted(Comparator.comparing(Placing::platform))
                .toList();
    }

    /// The class that `subject` is counted in.
    public SubjectClass of(Subject subject) {
        return subject instanceof Account account ? of(account.platform()) : SubjectClass.of(subject);
    }

    /// The class that accounts on `platform` are counted in.
    public SubjectClass of(String platform) {
        return placings.stream()
                .filter(placing -> placing.platform().equals(platform))
                .findFirst()
                .map(Placing::subjects)
                .orElseGet(() -> SubjectClass.ofPlatform(platform));
    }

    /// Whether `platform` is counted elsewhere than by the words of its name.
    public boolean places(String platform) {
        return placings.stream().anyMatch(placing -> placing.platform().equals(platform));
    }

    /// With `platform` counted in `subjects`.
    public PlatformClasses with(String platform, SubjectClass subjects) {
        var next = new ArrayList<>(placings.stream()
                .filter(placing -> !placing.platform().equals(platform))
                .toList());
        if (SubjectClass.ofPlatform(platform) != subjects) {
            next.add(new Placing(platform, subjects));
        }
        return new PlatformClasses(next);
    }
}
