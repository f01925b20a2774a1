package se.medlyss.launch;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.stage.Stage;
import se.medlyss.application.StorageException;
import se.medlyss.launch.AppFolders.Surroundings;
import se.medlyss.settings.Theme;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.base.Navigator;

/// From the first line of the program to the first window: owns the home, opens the store while the toolkit starts,
/// and says what stands in the way when something does.
final class WindowStart {

    private final StartOptions options;
    private final Toolkit toolkit;
    private final BiConsumer<Stage, Navigator> shown;
    private final Texts texts = new Texts(Locale.getDefault());
    private final Faults faults;

    WindowStart(StartOptions options, Toolkit toolkit) {
        this(options, toolkit, (_, _) -> {});
    }

    /// @param shown told once the window shows what the app begins with
    WindowStart(StartOptions options, Toolkit toolkit, BiConsumer<Stage, Navigator> shown) {
        this.shown = shown;
        this.options = options;
        this.toolkit = toolkit;
        faults = new Faults(this::showFault);
    }

    /// @param shown  told once the window shows what the app begins with
    /// @param faults what becomes of what nobody foresaw
    WindowStart(StartOptions options, Toolkit toolkit, BiConsumer<Stage, Navigator> shown, Faults faults) {
        this.shown = shown;
        this.options = options;
        this.toolkit = toolkit;
        this.faults = faults;
    }

    /// @throws NoDisplayException where there is no screen
    void begin() {
        Thread.setDefaultUncaughtExceptionHandler(faults);
        var folders = AppFolders.of(options.home(), Surroundings.ofThisProcess());
        try {
            switch (OwnedHome.claim(folders, Owner.APP, InstantSource.system())) {
                case OwnedHome.Owned(var home) -> open(home);
                case OwnedHome.InUse(var owner) -> yieldTo(folders, owner);
                case OwnedHome.NotWritable _ -> tell(texts.of("problem.storage.", StorageException.Reason.NOT_ALLOWED));
            }
        } catch (StorageException refused) {
            tell(StartNotice.sentence(texts, refused.reason()));
        }
    }

    private void open(OwnedHome home) {
        var wiring = new Wiring(home);
        wiring.closeAtTheEnd();
        var opening = wiring.storeThread().submit(wiring::open);
        var settings = wiring.shareThread().submit(wiring::readSettings);
        toolkit.run(
                () -> new FirstWindow(wiring, texts, faults, toolkit, options.sample(), shown).show(opening, settings));
    }

    /// A window that is open already comes forward, and this start is over. A command has to end first.
    private void yieldTo(AppFolders folders, Owner owner) {
        if (!owner.what().equals(Owner.APP)) {
            tell(texts.get("launch.in-use", owner.program(), Long.toString(owner.pid())));
            return;
        }
        try {
            ShowRequests.ask(folders.home());
        } catch (IOException e) {
            System.getLogger(WindowStart.class.getName()).log(Level.WARNING, "the open window was not asked", e);
            tell(texts.of("problem.storage.", StorageException.Reason.BUSY));
        }
    }

    private void tell(String sentence) {
        toolkit.run(() ->
                notice(sentence).offer(texts.get("launch.quit"), toolkit::end).show(toolkit::end));
    }

    private void showFault(String code, String details) {
        toolkit.run(() -> notice(texts.get("launch.fault", code))
                .offerCopy(texts.get("control.banner.copy"), details)
                .offer(texts.get("launch.quit"), toolkit::end)
                .show(toolkit::end));
    }

    private StartNotice notice(String sentence) {
        return new StartNotice(new Stage(), new Look(Theme.SYSTEM, 100), texts.get("launch.title"), sentence);
    }
}
