package se.medlyss.launch;

import java.lang.System.Logger.Level;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.StorageException;
import se.medlyss.application.publishing.PickUp;
import se.medlyss.application.publishing.PickedUp;
import se.medlyss.application.sharing.FolderLook;
import se.medlyss.application.sharing.OutboxStatus;
import se.medlyss.application.sharing.RunOutbox;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.LiveSettings;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;

/// Lets evaluations leave by themselves while the window is open, and takes over what the centre published, one round
/// at a time: when a round asks for the next, when the user comes back to Today (something may have become due), and
/// when another folder is chosen. On the JavaFX thread; the rounds themselves are not.
final class ShareRounds {

    private static final System.Logger LOG = System.getLogger(ShareRounds.class.getName());
    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(5);

    private final Wiring wiring;
    private final Exporting exporting;
    private final RunOutbox outbox;
    private final PickUp pickUp;
    private final Background share;
    private final ReadOnlyObjectWrapper<OutboxStatus> state =
            new ReadOnlyObjectWrapper<>(new OutboxStatus(OutboxStatus.Connection.UNKNOWN, null, 0, 0, null, null, 0));
    private final ReadOnlyObjectWrapper<PickedUp> pickedUp = new ReadOnlyObjectWrapper<>(PickedUp.NOTHING);
    private @Nullable ScheduledFuture<?> next;
    private boolean running;
    private boolean again;
    private boolean elsewhere;

    ShareRounds(Wiring wiring, Exporting exporting, PickUp pickUp) {
        this.wiring = wiring;
        this.exporting = exporting;
        this.outbox = exporting.outbox(exporting::chosenFolder);
        this.pickUp = pickUp;
        pickedUp.set(pickUp.latest());
        this.share = Background.on(wiring.shareThread());
    }

    /// How it stands with the shared folder.
    ReadOnlyObjectProperty<OutboxStatus> state() {
        return state.getReadOnlyProperty();
    }

    /// What the centre published, as the latest look found it.
    ReadOnlyObjectProperty<PickedUp> pickedUp() {
        return pickedUp.getReadOnlyProperty();
    }

    /// Looks now, not only when the next round is due.
    void lookNow() {
        round();
    }

    /// Something to do, and then a look.
    Runnable lookingAfter(Runnable first) {
        return () -> {
            first.run();
            lookNow();
        };
    }

    void begin(Navigator navigator, LiveSettings settings) {
        navigator.current().subscribe(visit -> {
            // Whatever was released or erased on the page before leaves now; a call is left in peace.
            if (visit.place() != Place.LISTEN) {
                round();
            }
        });
        settings.value().map(now -> now.sharing()).subscribe((before, now) -> {
            if (!before.equals(now)) {
                elsewhere = true;
                round();
            }
        });
    }

    /// Looks whether a folder can be used. Called on the share's thread.
    FolderLook check(String folder) {
        try {
            Path path = Path.of(folder);
            return exporting.folder(() -> Optional.of(path)).look(wiring.ticker()::nanos);
        } catch (InvalidPathException noPath) {
            LOG.log(Level.DEBUG, folder, noPath);
            return new FolderLook(Optional.of(ShareFolder.Reason.MISSING), 0, false);
        }
    }

    private void round() {
        if (running) {
            again = true;
            return;
        }
        running = true;
        again = false;
        if (next != null) {
            next.cancel(false);
        }
        boolean anew = elsewhere;
        elsewhere = false;
        share.run(
                () -> exchange(anew),
                done -> {
                    state.set(done.status());
                    rest(done.next());
                },
                failure -> {
                    LOG.log(Level.WARNING, "the outbox is tried again later", failure);
                    rest(AFTER_A_FAULT);
                });
    }

    /// On the share's thread: what waits leaves, then what the centre published comes.
    private RunOutbox.Round exchange(boolean anew) throws StorageException {
        if (anew) {
            outbox.folderChanged();
        }
        RunOutbox.Round done = outbox.round(false, status -> share.onScreen(() -> state.set(status)));
        if (done.status().connection() == OutboxStatus.Connection.CONNECTED) {
            PickedUp found = pickUp.round();
            share.onScreen(() -> pickedUp.set(found));
        }
        return done;
    }

    private void rest(Duration time) {
        running = false;
        if (wiring.shareThread().isShutdown()) {
            return;
        }
        next = wiring.shareThread()
                .schedule(() -> share.onScreen(this::round), again ? 0 : time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
