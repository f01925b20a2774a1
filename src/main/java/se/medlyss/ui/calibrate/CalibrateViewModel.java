package se.medlyss.ui.calibrate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.PeopleDirectory;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.StorageException;
import se.medlyss.application.calibration.CalibrationResult;
import se.medlyss.application.calibration.CalibrationSession;
import se.medlyss.application.calibration.CalibrationSession.Kind;
import se.medlyss.application.calibration.CalibrationSession.RecordingMark;
import se.medlyss.application.calibration.CoachRecord;
import se.medlyss.application.calibration.HalfAgreements;
import se.medlyss.application.calibration.LeadSession;
import se.medlyss.application.calibration.ReadSessions;
import se.medlyss.application.calibration.ScoreBlind;
import se.medlyss.application.calibration.SessionPaper;
import se.medlyss.application.calibration.SessionView;
import se.medlyss.application.calibration.ShareSessions;
import se.medlyss.application.calibration.StandingCoaches;
import se.medlyss.people.Coach;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.base.Problems;

/// Sessions, one of them, and a new one. Used on the JavaFX thread.
public final class CalibrateViewModel {

    private final UseCases useCases;
    private final Workers workers;
    private final Surroundings around;
    private final Problems problems;
    private final Navigator navigator;
    private final BlindScoring scoring;
    private final Halves halves;
    private final ReadOnlyObjectWrapper<CalibrateState> state = new ReadOnlyObjectWrapper<>(CalibrateState.EMPTY);
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();

    /// What the app can do with sessions.
    public record UseCases(
            ReadSessions read,
            LeadSession lead,
            ScoreBlind score,
            ShareSessions share,
            HalfAgreements half,
            PeopleDirectory people,
            ProcessCatalogue catalogue) {}

    /// Where work is done.
    public record Workers(Background store, Background share) {}

    public CalibrateViewModel(
            UseCases useCases, Workers workers, Surroundings around, Problems problems, Navigator navigator) {
        this.useCases = useCases;
        this.workers = workers;
        this.around = around;
        this.problems = problems;
        this.navigator = navigator;
        this.scoring = new BlindScoring(useCases.score(), workers.store(), around, problems, navigator);
        this.halves = new Halves(useCases.half(), workers.store(), problems);
        state.subscribe(now ->
                waiting.set((int) now.sessions().stream().filter(this::isMyTurn).count()));
    }

    ReadOnlyObjectProperty<CalibrateState> state() {
        return state.getReadOnlyProperty();
    }

    /// How many sessions wait for whoever sits here to score, or to open the result.
    public ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    Surroundings around() {
        return around;
    }

    Coach me() {
        return around.coach().get();
    }

    /// The standing id of whoever sits here: what they make carries the id that they go by, and is theirs all the same.
    String myId() {
        String read = state.get().me();
        return read.isEmpty() ? me().id() : read;
    }

    ProcessCatalogue catalogue() {
        return useCases.catalogue();
    }

    LocalDate today() {
        return LocalDate.ofInstant(around.clock().instant(), around.zone());
    }

    /// Whether whoever sits here has it still to score.
    boolean waitsForMe(SessionView view) {
        return view instanceof SessionView.Blind blind
                && blind.standing().plan().kind() == Kind.CALIBRATION
                && blind.standing().plan().invites(myId())
                && !blind.done(myId());
    }

    /// Whether whoever sits here leads it and can open the result now.
    boolean opensNow(SessionView view) {
        return view instanceof SessionView.Blind blind && blind.opening() == SessionView.Opening.NOW;
    }

    /// Whether whoever sits here has something to do with it.
    boolean isMyTurn(SessionView view) {
        return waitsForMe(view) || opensNow(view);
    }

    /// Shows all sessions, or one.
    void show(Optional<String> subject) {
        scoring.forget();
        change(now -> now.showing(subject.map(UUID::fromString).orElse(null)));
        refresh();
    }

    /// Reads what is here at once, and then what has come into the shared folder.
    public void refresh() {
        read(this::look);
    }

    private void read(Runnable then) {
        String me = me().id();
        long tolerance = state.get().toleranceMs();
        workers.store()
                .run(
                        () -> read(me, tolerance),
                        known -> {
                            halves.known(known.half());
                            change(now -> now.with(known));
                            then.run();
                        },
                        problems::reportStorage);
    }

    private CalibrateState.Known read(String coach, long tolerance) throws StorageException {
        StandingCoaches coaches = useCases.read().coaches();
        String me = coaches.id(coach);
        List<SessionView> sessions = useCases.read().all(me, tolerance);
        List<CalibrationResult> results = new ArrayList<>();
        for (SessionView view : sessions) {
            if (view instanceof SessionView.Open open && open.standing().isOpen()) {
                results.add(open.result());
            }
        }
        return new CalibrateState.Known(
                me,
                sessions,
                coaches.of(useCases.people().coaches()),
                CoachRecord.seenBy(me, results),
                useCases.half().all());
    }

    private void look() {
        workers.share()
                .run(
                        useCases.share()::look,
                        look -> {
                            ShareFolder.Reason trouble =
                                    look.trouble() == ShareFolder.Reason.NOT_SET ? null : look.trouble();
                            change(now -> now.looked(trouble, look.refused()));
                            read(() -> {});
                        },
                        problems::reportStorage);
    }

    void open(SessionView view) {
        navigator.go(Place.CALIBRATION, view.standing().id().toString());
    }

    void toList() {
        scoring.forget();
        around.recording().leave();
        if (state.get().planning()) {
            change(now -> now.changing(false));
        } else {
            navigator.go(Place.CALIBRATION);
        }
    }

    /// Begins to make a session.
    void startPlanning() {
        change(now -> now.planning(true));
    }

    /// Begins to change the session that is shown.
    void startChanging() {
        change(now -> now.changing(true));
    }

    /// Changes a session whose result is not open.
    void change(UUID session, Draft draft) {
        change(now -> now.changing(false));
        led((lead, me) ->
                lead.change(session, me, draft.title().strip(), draft.until(around.zone()), draft.participants()));
    }

    /// Calls a session off.
    void cancel(UUID session, String reason) {
        led((lead, me) -> lead.cancel(session, me, reason.strip()));
    }

    /// Makes the session. A recording that is open becomes what its copies are recognised by, and stays open for
    /// whoever sits here.
    void plan(Draft draft) {
        if (!draft.along()) {
            around.recording().clear();
        }
        around.mark(mark -> publish(draft.plan(around.zone(), mark)));
    }

    private void publish(LeadSession.Plan plan) {
        String me = me().id();
        workers.store()
                .run(
                        () -> useCases.lead().plan(plan, me),
                        session -> navigator.go(Place.CALIBRATION, session.toString()),
                        problems::reportStorage);
    }

    BlindScoring scoring() {
        return scoring;
    }

    /// Opens the result.
    void openResult(UUID session) {
        led((lead, me) -> lead.open(session, me));
    }

    Halves halves() {
        return halves;
    }

    /// Saves what the group agreed on.
    void agree(UUID session, List<SessionPaper.AgreedAnswer> answers, String summary) {
        led((lead, me) -> lead.agree(session, me, answers, summary));
    }

    /// Makes a reference call of it, to train on. One that was scored while the call was heard becomes one along the
    /// recording that is open.
    void refer(CalibrationSession plan) {
        if (plan.along()) {
            refer(plan, null);
        } else {
            around.mark(mark -> refer(plan, mark));
        }
    }

    private void refer(CalibrationSession plan, @Nullable RecordingMark heard) {
        led((lead, me) -> lead.refer(plan.id(), me, plan.title(), heard));
    }

    private interface Wish {
        LeadSession.Outcome grant(LeadSession lead, String me) throws StorageException;
    }

    private void led(Wish wish) {
        String me = me().id();
        workers.store()
                .run(
                        () -> wish.grant(useCases.lead(), me),
                        outcome -> {
                            switch (outcome) {
                                case LeadSession.Done _ -> refresh();
                                case LeadSession.Refused(var reason) ->
                                    problems.report(Problem.Severity.WARNING, reason);
                            }
                        },
                        problems::reportStorage);
    }

    /// Stamps of the same event may be so far apart.
    void within(long toleranceMs) {
        change(now -> now.within(toleranceMs));
        read(() -> {});
    }

    private void change(UnaryOperator<CalibrateState> change) {
        state.set(change.apply(state.get()));
    }
}
