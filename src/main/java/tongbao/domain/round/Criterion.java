package tongbao.domain.round;

import java.util.Optional;
import tongbao.domain.register.Account;
import tongbao.domain.register.Channel;
import tongbao.domain.register.Region;
import tongbao.domain.register.Regions;
import tongbao.domain.register.Site;
import tongbao.domain.register.Subject;

/// What subjects are divided into strata by.
public enum Criterion {
    /// The row of the table by region.
    REGION,
    LEVEL,
    /// 门户, 本级部门, 下属 of a site; the form of a channel.
    TYPE,
    PLATFORM;

    /// The value of `subject`: a region's code, a constant's name, or a platform; empty text where it has none.
    public String of(Subject subject, Regions regions) {
        return switch (this) {
            case REGION ->
                regions.rowOf(subject.region())
                        .map(Region::code)
                        .or(() -> Optional.of(subject.region()))
                        .orElseThrow()
                        .value();
            case LEVEL -> subject.level().name();
            case TYPE ->
                switch (subject) {
                    case Site site -> site.type().name();
                    case Account _ -> "";
                    case Channel channel -> channel.form().name();
                };
            case PLATFORM -> subject.platform();
        };
    }
}
