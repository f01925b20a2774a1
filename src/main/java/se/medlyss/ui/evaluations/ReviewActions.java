package se.medlyss.ui.evaluations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.StorageException;
import se.medlyss.application.review.AgentsWord;
import se.medlyss.application.review.ArrivedReviews;
import se.medlyss.application.review.BeginReview;
import se.medlyss.application.review.LockEvaluation;
import se.medlyss.people.Coach;
import se.medlyss.process.CriterionKey;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.base.Problems;

/// What others do with an evaluation, from its page.
public final class ReviewActions {

    private final UseCases useCases;
    private final Supplier<Coach> coach;
    private final Named named;
    private final Background store;
    private final Runnable sending;
    private final Problems problems;
    private final Navigator navigator;

    /// What can be done.
    ///
    /// @param arrived what came through the shared folder
    public record UseCases(
            BeginReview begin,
            LockEvaluation lock,
            AgentsWord word,
            EvaluationArchive archive,
            ArrivedReviews arrived) {}

    /// Finds a coach by name, or adds one. Asked on the store's thread.
    @FunctionalInterface
    public interface Named {
        Coach coach(String name) throws StorageException;
    }

    /// @param coach   who is at this computer
    /// @param store   the store's worker
    /// @param sending lets what is finished leave for the shared folder now
    public ReviewActions(
            UseCases useCases,
            Supplier<Coach> coach,
            Named named,
            Background store,
            Runnable sending,
            Problems problems,
            Navigator navigator) {
        this.useCases = useCases;
        this.coach = coach;
        this.named = named;
        this.store = store;
        this.sending = sending;
        this.problems = problems;
        this.navigator = navigator;
    }

    /// What else was made of the same call.
    void others(UUID evaluation, UUID call, Consumer<List<EvaluationSummary>> then) {
        store.run(() -> others(evaluation, call), then, problems::reportStorage);
    }

    private List<EvaluationSummary> others(UUID evaluation, UUID call) throws StorageException {
        List<EvaluationSummary> others = new ArrayList<>(useCases.archive().ofCall(call));
        others.removeIf(other -> other.id().equals(evaluation));
        if (!useCases.archive().blindCalls().contains(call)) {
            others.addAll(useCases.arrived().ofCall(call));
        }
        return others;
    }

    /// A review by whoever is at this computer.
    void review(UUID original) {
        Coach by = coach.get();
        begin(() -> useCases.begin().review(original, by));
    }

    /// A second opinion, blind.
    ///
    /// @param name whose; blank does nothing
    void secondOpinion(UUID original, String name) {
        if (!name.isBlank()) {
            begin(() -> useCases.begin().secondOpinion(original, named.coach(name)));
        }
    }

    /// The agent's own assessment, on the same form.
    void selfAssessment(UUID original) {
        begin(() -> useCases.begin().selfAssessment(original));
    }

    private void begin(Callable<BeginReview.Begun> work) {
        store.run(work, this::begun, problems::reportStorage);
    }

    private void begun(BeginReview.Begun begun) {
        switch (begun) {
            case BeginReview.Opened(UUID evaluation) -> navigator.go(Place.REVIEW, evaluation.toString());
            case BeginReview.Refused(BeginReview.Reason reason) -> problems.report(Problem.Severity.WARNING, reason);
        }
    }

    /// Opens what was made beside another evaluation.
    void open(UUID evaluation) {
        navigator.go(Place.REVIEW, evaluation.toString());
    }

    void lock(UUID evaluation, String reason, Runnable then) {
        run(() -> useCases.lock().lock(evaluation, coach.get().id(), reason), then);
    }

    void unlock(UUID evaluation, String reason, Runnable then) {
        run(() -> useCases.lock().unlock(evaluation, coach.get().id(), reason), then);
    }

    void acknowledge(UUID evaluation, String comment, String reason, Runnable then) {
        run(() -> useCases.word().acknowledge(evaluation, comment, reason), then);
    }

    /// The last day for an answer to a dispute that is raised now.
    LocalDate usualDeadline() {
        return useCases.word().usualDeadline();
    }

    void dispute(UUID evaluation, CriterionKey key, String words, LocalDate deadline, String reason, Runnable then) {
        run(() -> useCases.word().dispute(evaluation, key, words, deadline, reason), then);
    }

    /// @param by is filled in here: whoever is at this computer
    void decide(UUID evaluation, int dispute, AgentsWord.Decision decision, String reason, Runnable then) {
        var mine = new AgentsWord.Decision(
                decision.outcome(), decision.answer(), coach.get().id(), decision.words());
        run(() -> useCases.word().decide(evaluation, dispute, mine, reason), then);
    }

    private void run(Callable<Boolean> work, Runnable then) {
        store.run(
                work,
                happened -> {
                    if (happened) {
                        sending.run();
                    }
                    then.run();
                },
                problems::reportStorage);
    }
}
