package se.medlyss.ui.evaluations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.Calls;
import se.medlyss.application.EvaluationDetail;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.OpenCall;
import se.medlyss.application.ReadEvaluation;
import se.medlyss.application.RecordException;
import se.medlyss.application.StorageException;
import se.medlyss.application.recording.RecordingLink;
import se.medlyss.application.recording.RecordingLinks;
import se.medlyss.application.sharing.EraseEvaluation;
import se.medlyss.application.sharing.WithdrawEvaluation;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Revision;
import se.medlyss.call.Stamp;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.scoring.AgentCopies;
import se.medlyss.ui.scoring.CopySubject;
import se.medlyss.ui.scoring.FollowUps;
import se.medlyss.ui.scoring.HalfWords;

/// One evaluation: looking at all of it, and what can be done with it. Whatever changes it says so first.
public final class DetailViewModel {

    private final UseCases useCases;
    private final Background store;
    private final Problems problems;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<@Nullable DetailState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<EvaluationSummary>> others = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<RecordingLink>> recording =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final DurableChange durably;
    private final Runnable changed;
    private @Nullable UUID wanted;

    /// What was confirmed and waits until the evaluation has been saved.
    private final Map<UUID, Runnable> confirmed = new HashMap<>();

    /// What can be done.
    public record UseCases(
            ReadEvaluation read,
            Calls calls,
            WithdrawEvaluation withdraw,
            EraseEvaluation erase,
            FollowUps followUps,
            AgentCopies copies,
            ReviewActions reviews,
            RecordingLinks recordings) {}

    /// @param store   the store's worker
    /// @param changed told when the evaluation came to count otherwise: withdrawn, erased, or taken back
    public DetailViewModel(
            UseCases useCases, Background store, Problems problems, Navigator navigator, Runnable changed) {
        this.changed = changed;
        durably = new DurableChange(useCases.calls(), store);
        this.useCases = useCases;
        this.store = store;
        this.problems = problems;
        this.navigator = navigator;
    }

    /// What to show; null until the evaluation has been read.
    ReadOnlyObjectProperty<@Nullable DetailState> state() {
        return state.getReadOnlyProperty();
    }

    /// What else was made of the same call.
    ReadOnlyObjectProperty<List<EvaluationSummary>> others() {
        return others.getReadOnlyProperty();
    }

    /// The recording of the call, as far as this computer knows it.
    ReadOnlyObjectProperty<Optional<RecordingLink>> recording() {
        return recording.getReadOnlyProperty();
    }

    /// What others do with it.
    ReviewActions reviews() {
        return useCases.reviews();
    }

    /// Does something with the evaluation once it has been saved, and reads it again.
    void withReviews(BiConsumer<ReviewActions, UUID> action) {
        onceSaved(evaluation -> action.accept(useCases.reviews(), evaluation));
    }

    /// Reads it again, for something was done with it.
    void again(UUID evaluation) {
        if (evaluation.equals(wanted)) {
            read(evaluation);
        }
    }

    /// Hands the agent a readable copy.
    AgentCopies copies() {
        return useCases.copies();
    }

    /// What a copy of what is on show is made of; empty until it has been read.
    Optional<CopySubject> copySubject() {
        return Optional.ofNullable(state.get())
                .map(now -> new CopySubject(
                        now.shown(),
                        now.detail().process().process(),
                        now.detail().agent(),
                        now.detail().coach()));
    }

    /// Keeps what is half written about it.
    HalfWords half() {
        return useCases.followUps().half();
    }

    /// Closes agreed steps.
    FollowUps followUps() {
        return useCases.followUps();
    }

    /// Reads the evaluation.
    void open(UUID evaluation) {
        leave();
        wanted = evaluation;
        read(evaluation);
    }

    /// What was confirmed is still done. That an evaluation is not to be seen yet is no longer said.
    void leave() {
        wanted = null;
        state.set(null);
        problems.solved(StorageException.Reason.BLIND);
    }

    private void read(UUID evaluation) {
        store.run(() -> useCases.read().read(evaluation), this::show, failure -> {
            if (evaluation.equals(wanted) && state.get() == null) {
                navigator.go(Place.EVALUATIONS);
            }
            problems.reportStorage(failure);
        });
    }

    private void show(EvaluationDetail detail) {
        if (detail.id().equals(wanted)) {
            state.set(DetailState.of(detail, detail.state(), Asking.NOTHING));
            others.set(List.of());
            recording.set(Optional.empty());
            store.run(
                    () -> useCases.recordings().of(detail.id()),
                    link -> recording.set(link.filter(tied -> tied.evaluation().equals(wanted))),
                    problems::reportStorage);
            useCases.reviews().others(detail.id(), detail.state().header().callId(), found -> {
                if (detail.id().equals(wanted)) {
                    others.set(found);
                }
            });
        }
    }

    /// Shows a revision as it was.
    void look(Revision revision) {
        with(now -> state.set(DetailState.of(now.detail(), revision.state(), Asking.NOTHING)));
    }

    /// Shows what stands.
    void lookAtStanding() {
        with(now -> state.set(DetailState.of(now.detail(), now.detail().state(), Asking.NOTHING)));
    }

    /// Asks in place before something is done. What was confirmed and still waits is not done.
    void ask(Asking what) {
        with(now -> {
            confirmed.remove(now.detail().id());
            state.set(now.asking(what));
        });
    }

    void toList() {
        navigator.go(Place.EVALUATIONS);
    }

    void talk() {
        go(Place.TALK);
    }

    /// Goes on where it was left.
    void goOn() {
        with(now -> go(now.kind().isPresent() ? Place.REVIEW : Place.WRAP_UP));
    }

    private void go(Place place) {
        with(now -> navigator.go(place, now.detail().id().toString()));
    }

    /// Opens a new revision; the one before stays as it is.
    ///
    /// @param reason why; blank does nothing
    void revise(String reason) {
        if (!reason.isBlank()) {
            change(at -> new CallEvent.RevisionOpened(at, reason.strip()), call -> go(Place.WRAP_UP));
        }
    }

    /// Takes back that it, or a later version of it, was thrown away.
    void takeBack() {
        change(CallEvent.DiscardTakenBack::new, call -> counts(call.id()));
    }

    /// Lets it no longer count, here and at the centre; its id stays.
    ///
    /// @param reason why; blank does nothing
    void withdraw(String reason) {
        if (!reason.isBlank()) {
            onceSaved(evaluation -> store.run(
                    () -> useCases.withdraw().withdraw(evaluation, reason.strip()),
                    _ -> counts(evaluation),
                    problems::reportStorage));
        }
    }

    /// Erases it for good, here and in the shared folder.
    void erase() {
        onceSaved(evaluation ->
                store.run(() -> useCases.erase().erase(evaluation), () -> gone(evaluation), this::report));
    }

    private void counts(UUID evaluation) {
        changed.run();
        read(evaluation);
    }

    private void gone(UUID evaluation) {
        changed.run();
        if (evaluation.equals(wanted)) {
            toList();
        }
    }

    /// Does it when nothing of the evaluation is in memory only. Until then the page says that it waits.
    private void onceSaved(Consumer<UUID> action) {
        with(now -> {
            UUID evaluation = now.detail().id();
            Runnable mine = () -> action.accept(evaluation);
            confirmed.put(evaluation, mine);
            useCases.calls().open(evaluation).ifPresent(call -> {
                state.set(now.nowWaiting());
                call.tellSaving(_ -> store.onScreen(() -> doOnceSaved(evaluation, mine)));
            });
            doOnceSaved(evaluation, mine);
        });
    }

    private void doOnceSaved(UUID evaluation, Runnable mine) {
        useCases.calls().open(evaluation).ifPresent(useCases.calls()::release);
        if (useCases.calls().open(evaluation).isEmpty() && confirmed.remove(evaluation, mine)) {
            mine.run();
        }
    }

    private void report(Exception failure) {
        if (failure instanceof RecordException record) {
            problems.report(record.reason(), record);
        } else {
            problems.reportStorage(failure);
        }
    }

    /// Takes an event into the evaluation and waits until it is durable.
    private void change(Function<Stamp, CallEvent> event, Consumer<OpenCall> onDurable) {
        onceSaved(evaluation -> store.run(
                () -> useCases.calls().read(evaluation),
                events -> durably.take(evaluation, events, event, onDurable),
                problems::reportStorage));
    }

    private void with(Consumer<DetailState> action) {
        DetailState now = state.get();
        if (now != null) {
            action.accept(now);
        }
    }
}
