package se.medlyss.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationDetail;
import se.medlyss.application.review.Differences;
import se.medlyss.application.review.ReviewCase;
import se.medlyss.application.review.ReviewKind;
import se.medlyss.call.Answer;
import se.medlyss.call.CallState;
import se.medlyss.call.Handling;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;
import se.medlyss.score.Score;
import se.medlyss.score.Scoring;
import se.medlyss.ui.scoring.TypedAnswer;

/// What the page shows.
///
/// @param own    the answers of whoever looks again
/// @param order  the criteria, the differences first as they were when the page was opened or sorted
/// @param first  how many of them differed then
/// @param cursor the place in the order that the keys are about
/// @param asking what is being written
record ReviewState(ReviewCase about, CallState own, List<CriterionKey> order, int first, int cursor, Asking asking) {

    /// What is being written.
    enum Asking {
        NOTHING,
        /// Why a criterion was answered in another way.
        REASON,
        /// The same, one after another, before a review is finished.
        LACKING,
        /// Whether answers given blind stand though some are missing: the end shows the other's, for good.
        UNANSWERED,
        /// The answer itself.
        ANSWER,
        /// What the one who scored the call should look at again.
        SEND_BACK,
        /// Why the owner leaves the evaluation as it is.
        DISMISS,
        /// Whether the agent hands the screen back before the end.
        HAND_BACK,
        /// Nothing; it is said why there is no place to listen to again.
        NO_PLACE
    }

    static ReviewState of(ReviewCase about, CallState own) {
        return new ReviewState(about, own, List.of(), 0, 0, Asking.NOTHING).sorted();
    }

    CallProcess process() {
        return about.own().process().process();
    }

    Optional<CallState> other() {
        return Optional.ofNullable(about.other()).map(EvaluationDetail::state);
    }

    /// Whether answers can still be given.
    boolean open() {
        return about.open();
    }

    /// Whether the screen is turned to the agent, who is not to see what the coach answered.
    boolean turned() {
        return about.kind() == ReviewKind.SELF && open();
    }

    boolean mayAsk(Asking what) {
        return switch (what) {
            case NOTHING, NO_PLACE -> true;
            case LACKING -> !lacking().isEmpty();
            case DISMISS -> about.dismissable();
            case REASON, UNANSWERED, ANSWER, SEND_BACK, HAND_BACK -> open();
        };
    }

    boolean differs(CriterionKey key) {
        return other().filter(state -> Differences.differ(own, state, key)).isPresent();
    }

    /// Where a review differs and does not say why, in the order of the page. An answer that is changed has its reason;
    /// who answers blind, or for themselves, owes none.
    List<CriterionKey> lacking() {
        return about.kind() != ReviewKind.REVIEW || !open()
                ? List.of()
                : order.stream()
                        .filter(this::differs)
                        .filter(key ->
                                own.answers().comments().getOrDefault(key, "").isBlank())
                        .toList();
    }

    /// Asks why the first of them was answered so; nothing when none is lacking.
    ReviewState askingWhy() {
        List<CriterionKey> lacking = lacking();
        return lacking.isEmpty() ? this : at(order.indexOf(lacking.getFirst())).asking(Asking.LACKING);
    }

    /// Before the end: asks why a review differs without a reason, and once whether answers given blind stand
    /// though some are missing. Asks nothing when nothing is in the way.
    ReviewState finishing() {
        if (!lacking().isEmpty()) {
            return askingWhy();
        }
        Optional<CriterionKey> missing =
                order.stream().filter(key -> own.answer(key).isEmpty()).findFirst();
        boolean sure = asking == Asking.UNANSWERED || about.kind() == ReviewKind.REVIEW || unanswered() == 0;
        return sure || !open() || missing.isEmpty()
                ? asking(Asking.NOTHING)
                : at(order.indexOf(missing.get())).asking(Asking.UNANSWERED);
    }

    int differences() {
        return (int) order.stream().filter(this::differs).count();
    }

    /// What the owner of the other did with this review.
    Optional<Handling.Step> answer() {
        return other().flatMap(state -> state.handling().answerTo(about.own().id()));
    }

    /// Criteria that count and have no answer.
    int unanswered() {
        return score().counts().unanswered();
    }

    /// Whether the result would only tell what happened to be answered first.
    boolean underWay() {
        return open() && unanswered() > 0;
    }

    @Nullable
    CriterionKey key() {
        return order.isEmpty() ? null : order.get(cursor);
    }

    /// What was typed, as an answer to the criterion at the cursor; empty when it is none.
    Optional<Answer> typed(String words) {
        CriterionKey at = key();
        return at == null
                ? Optional.empty()
                : process().criterion(at).flatMap(criterion -> TypedAnswer.read(criterion, words));
    }

    Score score() {
        return Scoring.score(
                process(), own.answers().fitting(process()), own.circumstances().notReached());
    }

    /// The differences first, each part in the order of the form; the cursor is at the first.
    ReviewState sorted() {
        List<CriterionKey> different = new ArrayList<>();
        List<CriterionKey> rest = new ArrayList<>();
        process().keys().forEach(key -> (differs(key) ? different : rest).add(key));
        int first = different.size();
        different.addAll(rest);
        return new ReviewState(about, own, different, first, 0, Asking.NOTHING);
    }

    ReviewState with(CallState newOwn) {
        boolean over = asking == Asking.UNANSWERED || asking == Asking.NO_PLACE;
        Asking still = over ? Asking.NOTHING : asking;
        return new ReviewState(about, newOwn, order, first, cursor, still);
    }

    ReviewState at(int place) {
        int held = Math.clamp(place, 0, Math.max(0, order.size() - 1));
        return new ReviewState(about, own, order, first, held, Asking.NOTHING);
    }

    ReviewState asking(Asking what) {
        return new ReviewState(about, own, order, first, cursor, what);
    }
}
