package se.medlyss.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.OpenCall;
import se.medlyss.application.SaveState;
import se.medlyss.application.review.ReviewCase;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.Given;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;

/// Looking at a call again, criterion by criterion.
public final class ReviewViewModel {

    private final ReviewServices services;
    private final ReadOnlyObjectWrapper<@Nullable ReviewState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable SaveState> saving = new ReadOnlyObjectWrapper<>();
    private final ReviewTimes times;
    private final ReviewSound sound;
    private final ColleaguesAnswers colleagues;
    private @Nullable OpenCall call;
    private @Nullable UUID wanted;

    public ReviewViewModel(ReviewServices services) {
        this.services = services;
        times = new ReviewTimes(services.wall());
        sound = new ReviewSound(services.desk(), this::state);
        colleagues = new ColleaguesAnswers(services);
    }

    /// What to show; null until it has been read.
    ReadOnlyObjectProperty<@Nullable ReviewState> state() {
        return state.getReadOnlyProperty();
    }

    /// Where to go from here.
    ReviewWays ways() {
        return new ReviewWays(services, state.get());
    }

    /// The call's recording.
    ReviewSound sound() {
        return sound;
    }

    /// How saving goes; null when nothing can be changed.
    ReadOnlyObjectProperty<@Nullable SaveState> saving() {
        return saving.getReadOnlyProperty();
    }

    void open(UUID evaluation) {
        leave();
        wanted = evaluation;
        read(evaluation, this::show);
    }

    private void read(UUID evaluation, Consumer<ReviewCase> then) {
        services.store()
                .run(
                        () -> services.read().read(evaluation),
                        found -> found.filter(_ -> evaluation.equals(wanted)).ifPresent(then),
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
        sound.open(found);
        // Once the colleague's evaluation has come it is laid beside; what was answered here stays.
        colleagues.fetchIfMissing(
                found, () -> read(found.own().id(), again -> change(shown -> ReviewState.of(again, shown.own()))));
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

    void leave() {
        Optional.ofNullable(call).ifPresent(services.calls()::release);
        sound.close();
        state.set(null);
        call = null;
        wanted = null;
    }

    void move(int rows) {
        change(now -> now.at(now.cursor() + rows));
    }

    void select(CriterionKey key) {
        change(now -> now.order().contains(key) ? now.at(now.order().indexOf(key)) : now);
    }

    void ask(ReviewState.Asking what) {
        change(now -> now.mayAsk(what) ? now.asking(what) : now);
    }

    /// Answers the criterion at the cursor.
    void answer(Answer answer) {
        here((key, criterion) -> {
            if (answer.fits(criterion)) {
                times.other(now(), key)
                        .ifPresentOrElse(
                                given -> put(key, answer, given),
                                () -> take(new CallEvent.Answered(
                                        times.of(now(), sound.recording().get()), key, answer)));
            }
        });
    }

    /// What was typed as an answer.
    ///
    /// @return whether it was one
    boolean typed(String words) {
        Optional<Answer> read = now().typed(words);
        read.ifPresent(this::answer);
        read.ifPresent(_ -> ask(ReviewState.Asking.NOTHING));
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
        List<CriterionKey> left = now().order().stream()
                .filter(key -> now().own().answer(key).isEmpty())
                .toList();
        left.forEach(this::accept);
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
                    times.at(Math.max(given.atMs(), given.rawAtMs())),
                    open.state().seq(),
                    by));
        }
    }

    /// Why it was answered so; empty takes the reason away. Whoever is finishing is led on to the next.
    void reason(String words) {
        boolean finishing = now().asking() == ReviewState.Asking.LACKING && !words.isBlank();
        here((key, _) -> take(new CallEvent.Commented(times.now(now()), key, words.strip())));
        ask(ReviewState.Asking.NOTHING);
        if (finishing) {
            change(ReviewState::askingWhy);
        }
    }

    /// What is heard right now is where the criterion at the cursor shows: its raw time stays beside the corrected
    /// one.
    void heardHere() {
        here((key, _) -> sound.recording().get().ifPresent(open -> {
            Given given = now().own().answers().given().get(key);
            long place = Math.round(open.positionMs()) - open.anchorMs().get();
            if (given != null) {
                take(new CallEvent.EntryShifted(
                        times.at(Math.max(place, given.atMs())), given.entry(), place - given.atMs()));
            }
        }));
    }

    void undo() {
        withCall(open -> open.undo(times.now(now())));
    }

    void redo() {
        withCall(open -> open.redo(times.now(now())));
    }

    /// Asks the one who scored the call to look again, and finishes.
    ///
    /// @param comment what to look at; blank does nothing
    void sendBack(String comment) {
        if (!comment.isBlank()) {
            take(new CallEvent.SentBack(times.now(now()), now().own().header().coach(), comment.strip(), null, null));
            end();
        }
    }

    /// The answers stand. What they are laid beside is shown from then on. What is in the way is asked first, see
    /// [ReviewState#finishing].
    void finish() {
        change(ReviewState::finishing);
        if (state.get() != null && now().asking() == ReviewState.Asking.NOTHING) {
            end();
        }
    }

    private void end() {
        OpenCall open = call;
        ReviewState now = state.get();
        if (open == null || now == null || !now.open()) {
            return;
        }
        ask(ReviewState.Asking.NOTHING);
        open.tellSaving(news -> services.store().onScreen(() -> finished(open, news)));
        open.take(new CallEvent.Finalised(times.now(now)));
        finished(open, open.saving());
    }

    private void finished(OpenCall open, SaveState news) {
        saving.set(news);
        if (open == call && news.saved()) {
            call = null;
            services.calls().release(open);
            new ReviewEnd(services).tell(now().about(), open.state(), () -> read(open.id(), this::show));
        }
    }

    private void here(BiConsumer<CriterionKey, Criterion> action) {
        ReviewState now = state.get();
        CriterionKey key = now == null ? null : now.key();
        if (now != null && key != null && now.open()) {
            now.process().criterion(key).ifPresent(criterion -> action.accept(key, criterion));
        }
    }

    private ReviewState now() {
        ReviewState now = state.get();
        if (now == null) {
            throw new IllegalStateException("nothing is open");
        }
        return now;
    }

    /// The differences first, as they are now.
    void sort() {
        change(ReviewState::sorted);
    }

    private void take(CallEvent event) {
        withCall(open -> open.take(event));
    }

    private void withCall(Consumer<OpenCall> action) {
        Optional.ofNullable(call).ifPresent(open -> {
            action.accept(open);
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
