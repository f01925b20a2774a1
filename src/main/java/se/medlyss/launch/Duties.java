package se.medlyss.launch;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.DiskReserve;
import se.medlyss.application.StorageException;
import se.medlyss.application.Upkeep;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.base.Problems;

/// What goes on beside the screens while the window is open: upkeep of the store, a look at the disk's reserve, and
/// coming forward when the app is started once more.
final class Duties {

    private static final Logger LOG = System.getLogger(Duties.class.getName());
    private static final int FIRST_UPKEEP_SECONDS = 10;
    private static final int UPKEEP_SECONDS = 300;
    private static final int RESERVE_SECONDS = 10;

    private final Wiring wiring;
    private final Upkeep upkeep;
    private final DiskReserve reserve;
    private final Problems problems;
    private final Navigator navigator;
    private final Background screen;
    private @Nullable ShowRequests requests;
    private boolean checking;
    private DiskReserve.State told = DiskReserve.State.KEPT;

    Duties(Wiring wiring, Services services, Problems problems, Navigator navigator) {
        this.wiring = wiring;
        this.upkeep = services.store().upkeep();
        this.reserve = services.store().reserve();
        this.problems = problems;
        this.navigator = navigator;
        this.screen = Background.on(wiring.storeThread());
    }

    void begin(Stage window) {
        var store = wiring.storeThread();
        // A call may begin before the first upkeep, and upkeep waits for its end.
        store.execute(this::layReserve);
        navigator.current().subscribe(visit -> {
            if (visit.place() == Place.LISTEN) {
                upkeep.callBegan();
            } else {
                upkeep.callEnded();
                checkNextCall();
            }
        });
        store.scheduleWithFixedDelay(this::upkeep, FIRST_UPKEEP_SECONDS, UPKEEP_SECONDS, TimeUnit.SECONDS);
        store.scheduleWithFixedDelay(this::lookAtReserve, RESERVE_SECONDS, RESERVE_SECONDS, TimeUnit.SECONDS);
        watch(window);
    }

    void end() {
        var watched = requests;
        if (watched == null) {
            return;
        }
        try {
            watched.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the watch on the home was not closed", e);
        }
    }

    /// One a task, so that something else is saved in between; none while a call runs.
    private void checkNextCall() {
        if (checking) {
            return;
        }
        checking = true;
        screen.run(upkeep::checkNextCall, this::callChecked, later -> {
            checking = false;
            LOG.log(Level.WARNING, "the open calls are checked later", later);
        });
    }

    private void callChecked(Upkeep.Outcome outcome) {
        checking = false;
        switch (outcome) {
            case Upkeep.Done(var work) -> {
                if (!work.isEmpty()) {
                    checkNextCall();
                }
            }
            case Upkeep.Postponed _ -> {
                // The call may have ended while this was on its way here.
                if (navigator.current().get().place() != Place.LISTEN) {
                    checkNextCall();
                }
            }
            case Upkeep.Damaged(var finding) -> tellDamage(finding);
        }
    }

    private void upkeep() {
        try {
            if (upkeep.run() instanceof Upkeep.Damaged(var finding)) {
                screen.onScreen(() -> tellDamage(finding));
            }
        } catch (StorageException later) {
            LOG.log(Level.WARNING, "upkeep is tried again later", later);
        }
    }

    private void tellDamage(String finding) {
        LOG.log(Level.ERROR, "the store is damaged: {0}", finding);
        problems.report(Problem.Severity.ERROR, StorageException.Reason.DAMAGED);
    }

    private void layReserve() {
        try {
            reserve.lay();
        } catch (StorageException noRoom) {
            LOG.log(Level.WARNING, "there is no reserve for a full disk", noRoom);
        }
    }

    private void lookAtReserve() {
        var state = reserve.state();
        screen.onScreen(() -> tell(state));
    }

    /// Once: what was read and taken away does not come back by itself.
    private void tell(DiskReserve.State state) {
        if (state != told) {
            problems.solved(told);
            told = state;
            if (state != DiskReserve.State.KEPT) {
                problems.report(Problem.Severity.WARNING, state);
            }
        }
    }

    private void watch(Stage window) {
        try {
            requests = ShowRequests.watch(
                    wiring.home().folders().home(),
                    Wiring.watchers(),
                    () -> screen.onScreen(() -> comeForward(window)));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a second start cannot show this window", e);
        }
    }

    private static void comeForward(Stage window) {
        window.setIconified(false);
        window.toFront();
        window.requestFocus();
    }
}
