package tongbao.domain.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.register.Account;
import tongbao.domain.register.Channel;
import tongbao.domain.register.Level;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Regions;
import tongbao.domain.register.Site;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.Subject;

/// What a row of a breakdown stands for.
public sealed interface Slice {
    /// The name in the register; for what the register does not name a constant's name, which people see through
    /// `Words`. Empty text for accounts in a table by type and sites in one by platform.
    String label();

    /// A place in the protocol order, with everything that lies in it.
    record Place(Region region) implements Slice {
        @Override
        public String label() {
            return region.name();
        }
    }

    /// The issuing government's own departments: 省直部门.
    record Departments(Region region) implements Slice {
        @Override
        public String label() {
            return region.name();
        }
    }

    /// What belongs to the whole area itself: the portal of the province.
    record Root(Region region) implements Slice {
        @Override
        public String label() {
            return region.name();
        }
    }

    /// 小计: all places together.
    record Places() implements Slice {
        @Override
        public String label() {
            return "SUBTOTAL";
        }
    }

    /// A region code that is in no list of regions.
    record UnknownRegion(RegionCode code) implements Slice {
        @Override
        public String label() {
            return code.value();
        }
    }

    record OfLevel(Level level) implements Slice {
        @Override
        public String label() {
            return level.name();
        }
    }

    record OfType(SiteType type) implements Slice {
        @Override
        public String label() {
            return type.name();
        }
    }

    /// Accounts and channels have no type of site.
    record Untyped() implements Slice {
        @Override
        public String label() {
            return "";
        }
    }

    /// The platform of accounts; empty for sites.
    record OfPlatform(String platform) implements Slice {
        @Override
        public String label() {
            return platform;
        }
    }

    /// A class of subjects the catalogues tell apart: 微信公众号, 短视频; 地方政府门户网站.
    ///
    /// @param classes by which platforms are counted in classes
    record OfClass(SubjectClass subjects, PlatformClasses classes) implements Slice {
        public OfClass(SubjectClass subjects) {
            this(subjects, PlatformClasses.USUAL);
        }

        @Override
        public String label() {
            return subjects.name();
        }
    }

    /// Whose subject it is: 省级部门, 县级门户.
    ///
    /// @param type empty for what has no type of site
    record OfDepartment(Level level, Optional<SiteType> type) implements Slice {
        @Override
        public String label() {
            return level.name() + type.map(each -> "." + each).orElse("");
        }
    }

    /// 频道, 专栏, 分号
    record OfForm(Channel.Form form) implements Slice {
        @Override
        public String label() {
            return form.name();
        }
    }

    /// Several slices together: all other platforms.
    record AnyOf(List<Slice> slices) implements Slice {
        public AnyOf {
            slices = List.copyOf(slices);
        }

        @Override
        public String label() {
            return slices.stream().map(Slice::label).collect(Collectors.joining("、"));
        }
    }

    /// Whether `subject` is counted here.
    default boolean contains(Subject subject, Regions regions) {
        return switch (this) {
            case Place _, Departments _, Root _, UnknownRegion _ -> equals(of(subject, Dimension.REGION, regions));
            case Places _ -> of(subject, Dimension.REGION, regions) instanceof Place;
            case OfLevel _ -> equals(of(subject, Dimension.LEVEL, regions));
            case OfType _, Untyped _ -> equals(of(subject, Dimension.TYPE, regions));
            case OfPlatform _ -> equals(of(subject, Dimension.PLATFORM, regions));
            case OfClass(var subjects, var classes) -> classes.of(subject) == subjects;
            case OfDepartment _ -> equals(of(subject, Dimension.DEPARTMENT, regions));
            case OfForm(var form) -> subject instanceof Channel channel && channel.form() == form;
            case AnyOf(var slices) -> slices.stream().anyMatch(slice -> slice.contains(subject, regions));
        };
    }

    /// The slice `subject` is counted in.
    static Slice of(Subject subject, Dimension dimension, Regions regions) {
        return switch (dimension) {
            case REGION -> ofRegion(subject.region(), regions);
            case LEVEL -> new OfLevel(subject.level());
            case TYPE ->
                switch (subject) {
                    case Site site -> new OfType(site.type());
                    case Account _, Channel _ -> new Untyped();
                };
            case PLATFORM -> new OfPlatform(subject.platform());
            case CLASS -> new OfClass(SubjectClass.of(subject));
            case DEPARTMENT ->
                new OfDepartment(
                        subject.level(), subject instanceof Site site ? Optional.of(site.type()) : Optional.empty());
        };
    }

    /// The slice of a table by region that `code` counts in.
    static Slice ofRegion(RegionCode code, Regions regions) {
        var row = regions.rowOf(code);
        if (row.isEmpty()) {
            return new UnknownRegion(code);
        }
        var region = row.get();
        if (region.kind() == Region.Kind.DEPARTMENTS) {
            return new Departments(region);
        }
        return region.parent().isEmpty() ? new Root(region) : new Place(region);
    }
}
