package se.medlyss.application.calibration;

import java.util.Optional;
import java.util.UUID;
import se.medlyss.application.Calls;
import se.medlyss.application.OpenCall;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.SaveState;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallHeader;
import se.medlyss.call.Context;
import se.medlyss.call.Mode;
import se.medlyss.call.Occasion;
import se.medlyss.call.Selection;
import se.medlyss.call.Ticker;
import se.medlyss.people.Coach;
import se.medlyss.process.ProcessDocument;

/// Lets a participant score a session's call, for themselves.
public final class ScoreBlind {

    private final ReadSessions read;
    private final ProcessCatalogue catalogue;
    private final Calls calls;

    public ScoreBlind(ReadSessions read, ProcessCatalogue catalogue, Calls calls) {
        this.read = read;
        this.catalogue = catalogue;
        this.calls = calls;
    }

    /// Whether somebody may score it.
    public sealed interface Outcome {}

    /// They may.
    public record Ready(CalibrationSession plan, ProcessDocument process, Coach coach) implements Outcome {}

    /// They began earlier, and go on there.
    public record GoOn(UUID evaluation) implements Outcome {}

    /// They may not.
    public record Refused(Reason reason) implements Outcome {}

    /// Why somebody may not score a session.
    public enum Reason {
        UNKNOWN,
        NOT_INVITED,
        /// Theirs is in already: the first counts. Who trains may do it again.
        ALREADY_IN,
        /// The result is open: whoever has seen it is not blind any more.
        OPENED,
        /// It will not be.
        CANCELLED,
        /// The version of the process is not on this computer.
        NO_PROCESS
    }

    /// Looks whether this coach may score it. Called on the store thread.
    public Outcome check(UUID session, Coach coach) throws StorageException {
        Optional<SessionView> view = read.find(session, coach.id(), 0);
        if (view.isEmpty()) {
            return new Refused(Reason.UNKNOWN);
        }
        return switch (view.get()) {
            case SessionView.WithoutProcess _ -> new Refused(Reason.NO_PROCESS);
            case SessionView.Cancelled _ -> new Refused(Reason.CANCELLED);
            case SessionView.Open open when open.standing().isOpen() -> new Refused(Reason.OPENED);
            case SessionView.Open open -> ready(open.standing().plan(), coach);
            case SessionView.Blind blind -> check(blind, coach, read.coaches().id(coach.id()));
        };
    }

    private Outcome check(SessionView.Blind blind, Coach coach, String id) {
        CalibrationSession plan = blind.standing().plan();
        if (!plan.invites(id)) {
            return new Refused(Reason.NOT_INVITED);
        }
        if (blind.done(id)) {
            return new Refused(Reason.ALREADY_IN);
        }
        Optional<SessionView.Begun> begun =
                blind.begun().stream().filter(each -> each.coach().equals(id)).findFirst();
        return begun.isPresent() ? new GoOn(begun.get().evaluation()) : ready(plan, coach);
    }

    private Ready ready(CalibrationSession plan, Coach coach) {
        return new Ready(plan, catalogue.find(plan.process()).orElseThrow(), coach);
    }

    /// Starts scoring while the call is heard.
    public OpenCall begin(Ready ready) {
        return calls.start(header(ready), ready.process(), ScoreBlind::nobodyListens);
    }

    /// Starts scoring along with the recording.
    ///
    /// @param place what is heard now, in nanoseconds from the recording's beginning, where it has to stand
    public OpenCall along(Ready ready, Ticker place) {
        return calls.startAlong(header(ready), ready.process(), place, Optional.empty(), ScoreBlind::nobodyListens);
    }

    // The screen that shows the call asks for the news itself, and first looks at how far saving has come.
    private static void nobodyListens(SaveState news) {}

    private static CallHeader header(Ready ready) {
        CalibrationSession plan = ready.plan();
        return new CallHeader(
                plan.call(),
                CalibrationSession.NOBODY,
                "",
                ready.coach().id(),
                ready.coach().team(),
                Mode.CALIBRATION,
                plan.channel(),
                ready.process().process().direction(),
                Selection.COACH_CHOSEN,
                Context.ORDINARY,
                true,
                true,
                false,
                false,
                null,
                Occasion.session(plan.id(), plan.along()));
    }
}
