package se.medlyss.ui.review;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.StorageException;
import se.medlyss.application.review.BeginReview;
import se.medlyss.application.review.OfferedReviews;
import se.medlyss.application.review.OfferedReviews.Offered;
import se.medlyss.application.review.ShareReviews;
import se.medlyss.people.Coach;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.base.Problems;

/// The colleagues' evaluations in the shared folder, and what can be made of them here. Used on the JavaFX thread.
public final class ColleaguesViewModel {

    private final UseCases useCases;
    private final Workers workers;
    private final Supplier<Coach> coach;
    private final Problems problems;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<ColleaguesState> state = new ReadOnlyObjectWrapper<>(ColleaguesState.BLANK);
    private boolean shown;
    private boolean looking;

    /// What can be done.
    public record UseCases(OfferedReviews offered, ShareReviews folder, BeginReview begin) {}

    /// Where work is done.
    public record Workers(Background store, Background share) {}

    /// Why an evaluation could not be opened.
    public enum Gone {
        /// It is not in the folder any more, or the folder is away.
        NOT_THERE
    }

    /// @param coach who is at this computer
    public ColleaguesViewModel(
            UseCases useCases, Workers workers, Supplier<Coach> coach, Problems problems, Navigator navigator) {
        this.useCases = useCases;
        this.workers = workers;
        this.coach = coach;
        this.problems = problems;
        this.navigator = navigator;
    }

    ReadOnlyObjectProperty<ColleaguesState> state() {
        return state.getReadOnlyProperty();
    }

    /// Shows what is known at once, and then what the folder has.
    void show() {
        shown = true;
        problems.solved(Gone.NOT_THERE);
        change(now -> now.looked(true, now.trouble()));
        list();
        look();
    }

    void leave() {
        shown = false;
    }

    private void list() {
        String me = coach.get().id();
        workers.store()
                .run(
                        () -> useCases.offered().of(me),
                        offered -> change(now -> now.with(offered)),
                        problems::reportStorage);
    }

    private void look() {
        if (looking) {
            return;
        }
        looking = true;
        workers.share().run(useCases.folder()::lookForAll, this::looked, failure -> {
            looking = false;
            change(now -> now.looked(false, ShareFolder.Reason.FAILED));
            problems.reportStorage(failure);
        });
    }

    private void looked(ShareReviews.Look look) {
        looking = false;
        boolean on = look.more() && shown;
        change(now -> now.looked(on, look.trouble()));
        list();
        if (on) {
            look();
        }
    }

    void search(String words) {
        change(now -> now.searching(words));
    }

    /// Goes on with a review, or begins one.
    void review(Offered offered) {
        begin(offered, record -> useCases.begin().review(record, coach.get()));
    }

    /// Scores the call once more, blind.
    void secondOpinion(Offered offered) {
        begin(offered, record -> useCases.begin().secondOpinion(record, coach.get()));
    }

    private interface Beginning {
        BeginReview.Begun of(ExportedRecord.Evaluation record) throws StorageException;
    }

    private void begin(Offered offered, Beginning beginning) {
        problems.solved(Gone.NOT_THERE);
        workers.share()
                .run(
                        () -> useCases.folder()
                                .fetch(
                                        offered.about().evaluation(),
                                        offered.about().month()),
                        record -> record.ifPresentOrElse(
                                found -> run(() -> beginning.of(found)),
                                () -> problems.report(Problem.Severity.WARNING, Gone.NOT_THERE)),
                        problems::reportStorage);
    }

    private void run(Callable<BeginReview.Begun> work) {
        workers.store()
                .run(
                        work,
                        begun -> {
                            switch (begun) {
                                case BeginReview.Opened(var evaluation) ->
                                    navigator.go(Place.REVIEW, evaluation.toString());
                                case BeginReview.Refused(var reason) ->
                                    problems.report(Problem.Severity.WARNING, reason);
                            }
                        },
                        problems::reportStorage);
    }

    void back() {
        navigator.go(Place.EVALUATIONS);
    }

    private void change(UnaryOperator<ColleaguesState> change) {
        state.set(change.apply(state.get()));
    }

    /// What is stood on in the list.
    Optional<Offered> at(int row) {
        var rows = state.get().shown();
        return row >= 0 && row < rows.size() ? Optional.of(rows.get(row)) : Optional.empty();
    }
}
