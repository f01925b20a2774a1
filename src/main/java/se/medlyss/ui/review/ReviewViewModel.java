package se.medlyss.ui.review;

import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.OpenCall;
import se.medlyss.application.SaveState;
import se.medlyss.application.review.ReviewCase;
import se.medlyss.application.review.ReviewKind;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.Given;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.scoring.RecordingViewModel;
import se.medlyss.ui.scoring.TypedAnswer;

/// Looking at a call again, criterion by criterion.
public final class ReviewViewModel {

    private final ReviewServices services;
    private final ReadOnlyObjectWrapper<@Nullable ReviewState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<RecordingViewModel>> recording =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<@Nullable SaveState> saving = new ReadOnlyObjectWrapper<>();
    private final ReviewTimes times;
    private @Nullable OpenCall call;
    private @Nullable UUID wanted;

    public ReviewViewModel(ReviewServices services) {
        this.services = services;
        times = new ReviewTimes(services.wall());
    }

    /// What to show; null until it has been read.
    ReadOnlyObjectProperty<@Nullable ReviewState> state() {
        return state.getReadOnlyProperty();
    }

    /// The call's recording, when it is tied to one and open.
    ReadOnlyObjectProperty<Optional<RecordingViewModel>> recording() {
        return recording.getReadOnlyProperty();
    }

    /// How saving goes; null when nothing can be changed.
    ReadOnlyObjectProperty<@Nullable SaveState> saving() {
        return saving.getReadOnlyProperty();
    }

    void open(UUID evaluation) {
        leave();
        wanted = evaluation;
        read(evaluation);
    }

    private void read(UUID evaluation) {
        services.store()
                .run(
                        () -> services.read().read(evaluation),
                        found -> found.filter(_ -> evaluation.equals(wanted))
                                .ifPresentOrElse(this::show, () -> {}),
                        services.problems()::reportStorage);
    }

    private void show(ReviewCase found) {
        if (found.open()) {
            UUID id = found.own().id();
            services.calls()
                    .open(id)
                    .ifPresentOrElse(
                            open -> hold(open, found),
                            () -> services.store()
                                    .run(
                                            () -> services.calls().read(id),
                                            events -> hold(services.calls().resume(id, events, _ -> {}), found),
                                            services.problems()::reportStorage));
        } else {
            call = null;
            saving.set(null);
            state.set(ReviewState.of(found, found.own().state()));
        }
        UUID about = found.about();
        if (about != null && found.kind() != ReviewKind.SELF) {
            lookForRecording(found, about);
        }
    }

    private void lookForRecording(ReviewCase found, UUID about) {
        services.desk()
                .of(about)
                .ifPresentOrElse(
                        open -> recording.set(Optional.of(open)),
                        () -> services.desk().reopenIfTied(about, opened -> {
                            if (found.own().id().equals(wanted)) {
                                recording.set(Optional.of(opened));
                            }
                        }));
    }

    private void hold(OpenCall opened, ReviewCase found) {
        if (!opened.id().equals(wanted)) {
            return;
        }
        call = opened;
        opened.tellSaving(news -> services.store().onScreen(() -> saving.set(news)));
        saving.set(opened.saving());
        state.set(ReviewState.of(found, opened.state()));
    }

    /// A recording was chosen for the call.
    void tie(RecordingViewModel tied) {
        recording.set(Optional.of(tied));
    }

    void leave() {
        held().ifPresent(services.calls()::release);
        about().ifPresent(services.desk()::close);
        recording.set(Optional.empty());
        state.set(null);
        call = null;
        wanted = null;
    }

    /// The evaluation that this one is about.
    Optional<UUID> about() {
        return Optional.ofNullable(state.get()).map(now -> now.about().about());
    }

    void move(int rows) {
        change(now -> now.at(now.cursor() + rows));
    }

    void select(CriterionKey key) {
        change(now -> now.order().contains(key) ? now.at(now.order().indexOf(key)) : now);
    }

    void ask(ReviewState.Asking what) {
        change(now -> now.open() || what == ReviewState.Asking.NOTHING ? now.asking(what) : now);
    }

    /// The differences first, as they are now.
    void sort() {
        change(ReviewState::sorted);
    }

    /// Answers the criterion at the cursor.
    void answer(Answer answer) {
        here((key, criterion) -> {
            if (answer.fits(criterion)) {
                times.other(now(), key)
                        .ifPresentOrElse(
                                given -> put(key, answer, given),
                                () -> take(new CallEvent.Answered(times.of(now(), recording.get()), key, answer)));
            }
        });
    }

    /// What was typed as an answer.
    ///
    /// @return whether it was one
    boolean typed(String words) {
        ReviewState now = state.get();
        CriterionKey key = now == null ? null : now.key();
        Optional<Answer> read = now == null || key == null
                ? Optional.empty()
                : now.process().criterion(key).flatMap(criterion -> TypedAnswer.read(criterion, words));
        read.ifPresent(this::answer);
        if (read.isPresent()) {
            ask(ReviewState.Asking.NOTHING);
        }
        return read.isPresent();
    }

    void clear() {
        here((key, _) -> take(new CallEvent.AnswerCleared(times.now(now()), key)));
    }

    /// The same answer as the other's, at the same time; on to the next row.
    void accept() {
        here((key, _) -> accept(key));
        move(1);
    }

    /// The same answer as the other's wherever there is none yet.
    void acceptRest() {
        change(now -> now.asking(ReviewState.Asking.NOTHING));
        ReviewState now = state.get();
        if (now != null) {
            now.order().stream().filter(key -> now.own().answer(key).isEmpty()).forEach(this::accept);
        }
    }

    private void accept(CriterionKey key) {
        now().other()
                .map(other -> other.answers().given().get(key))
                .ifPresent(given -> put(key, given.answer(), given));
    }

    /// Answered where the other saw it: the raw time and the corrected one are both kept.
    private void put(CriterionKey key, Answer answer, Given given) {
        take(new CallEvent.Answered(times.at(given.rawAtMs()), key, answer));
        long by = given.atMs() - given.rawAtMs();
        OpenCall open = call;
        if (by != 0 && open != null) {
            take(new CallEvent.EntryShifted(
                    times.at(Math.max(given.atMs(), given.rawAtMs())), open.state().seq(), by));
        }
    }

    /// Why it was answered so; empty takes the reason away.
    void reason(String words) {
        here((key, _) -> take(new CallEvent.Commented(times.now(now()), key, words.strip())));
        ask(ReviewState.Asking.NOTHING);
    }

    /// Hears again what the criterion at the cursor is about, a little before its time.
    void listenAgain() {
        ReviewState now = state.get();
        CriterionKey key = now == null ? null : now.key();
        if (now != null && key != null) {
            recording.get().ifPresent(sound -> times.heard(now, key).ifPresent(at -> sound.jumpTo(
                    at + sound.anchorMs().get())));
        }
    }

    /// What is heard right now is where the criterion at the cursor shows: its raw time stays beside the corrected one.
    void heardHere() {
        here((key, _) -> recording.get().ifPresent(sound -> {
            Given given = now().own().answers().given().get(key);
            long place = Math.round(sound.positionMs()) - sound.anchorMs().get();
            if (given != null) {
                take(new CallEvent.EntryShifted(
                        times.at(Math.max(place, given.atMs())), given.entry(), place - given.atMs()));
            }
        }));
    }

    /// The greeting is heard right now: the call is laid onto its recording from here. Its own times stay.
    void greeting() {
        ReviewState now = state.get();
        Optional<UUID> about = about();
        if (now != null && about.isPresent()) {
            recording.get()
                    .ifPresent(sound -> services.desk()
                            .anchor(about.get(), times.greeting(now), Math.round(sound.positionMs())));
        }
    }

    void undo() {
        held().ifPresent(open -> open.undo(times.now(now())));
        refresh();
    }

    void redo() {
        held().ifPresent(open -> open.redo(times.now(now())));
        refresh();
    }

    /// Asks the one who scored the call to look again, and finishes.
    ///
    /// @param comment what to look at; blank does nothing
    void sendBack(String comment) {
        if (!comment.isBlank() && state.get() != null) {
            String by = now().own().header().coach();
            take(new CallEvent.SentBack(times.now(now()), by, comment.strip()));
            finish();
        }
    }

    /// The answers stand. What they are laid beside is shown from then on.
    void finish() {
        OpenCall open = call;
        ReviewState now = state.get();
        if (open == null || now == null || !now.open()) {
            return;
        }
        ask(ReviewState.Asking.NOTHING);
        open.tellSaving(news -> services.store().onScreen(() -> finished(open, news)));
        open.take(new CallEvent.Finalised(times.now(now)));
        saving.set(open.saving());
        finished(open, open.saving());
    }

    private void finished(OpenCall open, SaveState news) {
        saving.set(news);
        if (open == call && news.saved()) {
            call = null;
            services.calls().release(open);
            UUID about = now().about().about();
            boolean self = now().about().kind() == ReviewKind.SELF;
            services.store()
                    .run(
                            () -> self && about != null && services.word().selfAssessed(about, open.id()),
                            _ -> read(open.id()),
                            services.problems()::reportStorage);
        }
    }

    /// Takes a finished review over into the evaluation it is about, and shows that.
    ///
    /// @param reason what the new revision gives as its reason
    void adopt(String reason) {
        ReviewState now = state.get();
        if (now != null && now.about().kind() == ReviewKind.REVIEW && !now.open()) {
            services.store()
                    .run(
                            () -> services.adopt().adopt(now.about().own().id(), reason),
                            _ -> back(),
                            services.problems()::reportStorage);
        }
    }

    /// To the evaluation that this one is about.
    void back() {
        about().map(UUID::toString)
                .ifPresentOrElse(
                        about -> services.navigator().go(Place.EVALUATIONS, about),
                        () -> services.navigator().go(Place.EVALUATIONS));
    }

    private interface Row {
        void at(CriterionKey key, Criterion criterion);
    }

    private void here(Row action) {
        ReviewState now = state.get();
        CriterionKey key = now == null ? null : now.key();
        if (now != null && key != null && now.open()) {
            now.process().criterion(key).ifPresent(criterion -> action.at(key, criterion));
        }
    }

    private ReviewState now() {
        ReviewState now = state.get();
        if (now == null) {
            throw new IllegalStateException("nothing is open");
        }
        return now;
    }

    private Optional<OpenCall> held() {
        return Optional.ofNullable(call);
    }

    private void take(CallEvent event) {
        held().ifPresent(open -> open.take(event));
        refresh();
    }

    private void refresh() {
        held().ifPresent(open -> {
            saving.set(open.saving());
            CallState own = open.state();
            change(now -> now.with(own));
        });
    }

    private void change(UnaryOperator<ReviewState> change) {
        ReviewState now = state.get();
        if (now != null) {
            state.set(change.apply(now));
        }
    }
}
