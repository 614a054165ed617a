package tongbao.domain.statistics;

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
        };
    }

    private static Slice ofRegion(RegionCode code, Regions regions) {
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
