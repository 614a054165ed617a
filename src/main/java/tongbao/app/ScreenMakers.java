package tongbao.app;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tongbao.workbench.bulletin.BulletinView;
import tongbao.workbench.catalogue.CatalogueView;
import tongbao.workbench.findings.FindingsView;
import tongbao.workbench.inspect.InspectView;
import tongbao.workbench.overview.OverviewView;
import tongbao.workbench.register.RegisterView;
import tongbao.workbench.review.ReviewView;
import tongbao.workbench.round.RoundView;
import tongbao.workbench.settings.SettingsView;
import tongbao.workbench.statistics.StatisticsView;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.FolderChoice;
import tongbao.workbench.ui.PasswordChange;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

/// How the screen of each built place is made. Add yours here: what holds for every screen is tested over this list.
final class ScreenMakers {
    private ScreenMakers() {}

    /// @param browser opens a web address outside the program
    /// @param sample goes over to the sample, and runs what it is given if that fails; empty in the sample itself
    /// @param passwords gives the store another password; empty in the sample
    static Map<Place, Supplier<Screen>> of(
            Session session,
            FileChoice files,
            FolderChoice folders,
            Consumer<String> browser,
            Optional<Consumer<Runnable>> sample,
            Optional<Consumer<PasswordChange>> passwords) {
        var makers = new EnumMap<Place, Supplier<Screen>>(Place.class);
        makers.put(Place.OVERVIEW, () -> new OverviewView(session, sample));
        makers.put(Place.REGISTER, () -> new RegisterView(session, files));
        makers.put(Place.ROUND, () -> new RoundView(session, files));
        makers.put(Place.INSPECT, () -> new InspectView(session, files, browser, LocalDateTime::now));
        makers.put(Place.REVIEW, () -> new ReviewView(session, files, LocalDateTime::now));
        makers.put(Place.FINDINGS, () -> new FindingsView(session, files));
        makers.put(Place.STATISTICS, () -> new StatisticsView(session, files));
        makers.put(Place.BULLETIN, () -> new BulletinView(session, files));
        makers.put(Place.SETTINGS, () -> new SettingsView(session, folders, passwords));
        makers.put(Place.CATALOGUE, () -> new CatalogueView(session, files));
        return makers;
    }
}
