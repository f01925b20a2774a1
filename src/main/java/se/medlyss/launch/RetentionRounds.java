package se.medlyss.launch;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Iterator;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import se.medlyss.application.RecordException;
import se.medlyss.application.sharing.Retention;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.LiveSettings;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.today.RetentionBoard;

/// Lets go of what the retention period erases: once after the start and once a day, and only while Today is shown,
/// where nobody has a call or an evaluation open. On the JavaFX thread; the erasing itself is not.
final class RetentionRounds {

    private static final Logger LOG = System.getLogger(RetentionRounds.class.getName());
    private static final long DAY_MS = TimeUnit.DAYS.toMillis(1);

    private final Retention retention;
    private final Navigator navigator;
    private final LiveSettings settings;
    private final Runnable afterwards;
    private final Background store;
    private boolean owed;
    private boolean running;

    /// @param store      the store's thread
    /// @param afterwards reads Today anew
    RetentionRounds(
            Retention retention, Navigator navigator, LiveSettings settings, Background store, Runnable afterwards) {
        this.retention = retention;
        this.navigator = navigator;
        this.settings = settings;
        this.afterwards = afterwards;
        this.store = store;
    }

    /// @param settled how long after the start the first run is due
    void begin(ScheduledExecutorService timer, Duration settled) {
        navigator.current().subscribe(this::round);
        timer.scheduleWithFixedDelay(
                () -> store.onScreen(this::owe), settled.toMillis(), DAY_MS, TimeUnit.MILLISECONDS);
    }

    /// A run is due: it begins now, or as soon as Today is shown.
    void owe() {
        owed = true;
        round();
    }

    private void round() {
        if (!owed || running || !mayErase()) {
            return;
        }
        running = true;
        var rule = RetentionBoard.rule(settings.now());
        store.run(() -> retention.ripe(rule), ripe -> next(rule, ripe.iterator(), 0), this::stop);
    }

    /// One a task, so that whatever else the store has to do, such as saving a call that just began, goes in between.
    private void next(Retention.Rule rule, Iterator<UUID> ripe, int erased) {
        if (!ripe.hasNext()) {
            owed = false;
            rest(erased);
        } else if (!mayErase() || !rule.equals(RetentionBoard.rule(settings.now()))) {
            rest(erased);
        } else {
            UUID evaluation = ripe.next();
            store.run(
                    () -> retention.erase(evaluation),
                    done -> {
                        if (done) {
                            next(rule, ripe, erased + 1);
                        } else {
                            rest(erased);
                        }
                    },
                    failure -> failed(failure, rule, ripe, erased));
        }
    }

    private void failed(Exception failure, Retention.Rule rule, Iterator<UUID> ripe, int erased) {
        if (failure instanceof RecordException) {
            LOG.log(Level.WARNING, "an evaluation past its retention period stays until tomorrow", failure);
            next(rule, ripe, erased);
        } else {
            stop(failure);
        }
    }

    private void stop(Exception failure) {
        running = false;
        LOG.log(Level.WARNING, "what is past its retention period is erased later", failure);
    }

    private void rest(int erased) {
        running = false;
        if (erased > 0) {
            LOG.log(Level.INFO, "erased {0} evaluations past their retention period", erased);
            if (mayErase()) {
                afterwards.run();
            }
        }
    }

    private boolean mayErase() {
        return navigator.current().get().place() == Place.TODAY;
    }
}
