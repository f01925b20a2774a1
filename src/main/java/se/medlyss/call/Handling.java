package se.medlyss.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What became of an evaluation among others than the one who made it: reviews, locks, the agent's word on it.
///
/// @param frame           when the call was, when the evaluation was made afterwards; null for what was made in the
///                        call
/// @param reached         how far the standing revision has come; [ReviewState#DRAFT] and [ReviewState#FINAL] follow
///                        from its life and are not told apart here
/// @param steps           who did what, the oldest first; those of earlier revisions too
/// @param selfAssessment  the agent's own assessment of the call; null without one
/// @param acknowledgement the agent has read it; null while not
/// @param disputes        the oldest first
public record Handling(
        @Nullable CallFrame frame,
        ReviewState reached,
        List<Step> steps,
        @Nullable UUID selfAssessment,
        @Nullable Acknowledgement acknowledgement,
        List<Dispute> disputes) {

    /// Something that was done with it.
    ///
    /// @param revision which revision it was done with
    /// @param by       the id of who did it
    /// @param words    a comment or a reason; may be empty
    /// @param review   the review that was adopted or dismissed, or sent it back; null for everything else
    public record Step(
            Kind kind,
            int revision,
            String by,
            Instant at,
            String words,
            @Nullable UUID review) {

        /// What it was.
        public enum Kind {
            /// A review was adopted.
            REVIEWED,
            /// A review asks the one who made the evaluation to look again.
            SENT_BACK,
            /// The owner read a review and left everything as it is.
            DISMISSED,
            LOCKED,
            UNLOCKED
        }
    }

    /// The agent has read the evaluation.
    ///
    /// @param comment may be empty
    public record Acknowledgement(Instant at, String comment) {}

    static final Handling NONE = new Handling(null, ReviewState.FINAL, List.of(), null, null, List.of());

    public Handling {
        steps = List.copyOf(steps);
        disputes = List.copyOf(disputes);
    }

    /// The latest of that kind.
    public Optional<Step> latest(Step.Kind kind) {
        return steps.reversed().stream().filter(step -> step.kind() == kind).findFirst();
    }

    /// Who did what, the oldest first, each adoption of a review once: a later revision with the same answers
    /// repeats it.
    public List<Step> told() {
        Set<UUID> adopted = new HashSet<>();
        List<Step> told = new ArrayList<>();
        for (Step step : steps) {
            UUID review = step.review();
            if (step.kind() != Step.Kind.REVIEWED || review == null || adopted.add(review)) {
                told.add(step);
            }
        }
        return told;
    }

    /// The adoption of the review that was adopted last, as it was first said.
    public Optional<Step> reviewed() {
        return told().reversed().stream()
                .filter(step -> step.kind() == Step.Kind.REVIEWED)
                .findFirst();
    }

    /// What a next revision with the same answers repeats: the review that the standing one has been through. Empty
    /// when it has been through none, or was sent back since.
    ///
    /// @param revision the standing one
    /// @param at       when the next one was made
    public Optional<CallEvent> reviewedAgain(int revision, Stamp at) {
        return latest(Step.Kind.REVIEWED)
                .filter(step -> step.revision() == revision && reached != ReviewState.FINAL)
                .flatMap(step -> Optional.ofNullable(step.review())
                        .map(review -> new CallEvent.Reviewed(at, step.by(), review)));
    }

    /// That the standing revision was sent back, while nobody has adopted a review of it since, or dismissed that one.
    ///
    /// @param revision the standing one
    public Optional<Step> sentBack(int revision) {
        return steps.isEmpty() || reached != ReviewState.FINAL
                ? Optional.empty()
                : steps.reversed().stream()
                        .filter(step -> step.kind() == Step.Kind.SENT_BACK && step.revision() == revision)
                        .filter(step -> !dismissed(step.review()))
                        .findFirst();
    }

    /// Whether the owner left everything as it is after reading that review.
    public boolean dismissed(@Nullable UUID review) {
        return review != null
                && steps.stream().anyMatch(step -> step.kind() == Step.Kind.DISMISSED && review.equals(step.review()));
    }

    /// What the owner last did with that review: adopted it, or dismissed it.
    public Optional<Step> answerTo(UUID review) {
        return steps.reversed().stream()
                .filter(step -> review.equals(step.review()) && step.kind() != Step.Kind.SENT_BACK)
                .findFirst();
    }

    /// Whether a review was adopted or dismissed, or has sent it back.
    public boolean knows(UUID review) {
        return steps.stream().anyMatch(step -> review.equals(step.review()));
    }

    /// Disputes that nobody has answered.
    public List<Dispute> open() {
        return disputes.stream().filter(Dispute::open).toList();
    }

    /// The day by which the next dispute is to be answered.
    public Optional<LocalDate> nextDeadline() {
        return open().stream().map(Dispute::deadline).min(LocalDate::compareTo);
    }

    Handling framed(@Nullable CallFrame newFrame) {
        return new Handling(newFrame, reached, steps, selfAssessment, acknowledgement, disputes);
    }

    /// A new revision has been gone through by nobody yet.
    Handling revised() {
        return reached == ReviewState.FINAL
                ? this
                : new Handling(frame, ReviewState.FINAL, steps, selfAssessment, acknowledgement, disputes);
    }

    Handling after(Step step, ReviewState newReached) {
        List<Step> all = new ArrayList<>(steps);
        all.add(step);
        return new Handling(frame, newReached, all, selfAssessment, acknowledgement, disputes);
    }

    Handling unlocked(Step step) {
        boolean reviewed =
                steps.stream().anyMatch(one -> one.kind() == Step.Kind.REVIEWED && one.revision() == step.revision());
        return after(step, reviewed ? ReviewState.REVIEWED : ReviewState.FINAL);
    }

    Handling withSelfAssessment(UUID evaluation) {
        return new Handling(frame, reached, steps, evaluation, acknowledgement, disputes);
    }

    Handling acknowledged(Acknowledgement newAcknowledgement) {
        return new Handling(frame, reached, steps, selfAssessment, newAcknowledgement, disputes);
    }

    Handling disputed(Dispute dispute) {
        List<Dispute> all = new ArrayList<>(disputes);
        all.add(dispute);
        return new Handling(frame, reached, steps, selfAssessment, acknowledgement, all);
    }

    Handling answered(int entry, UnaryOperator<Dispute> answer) {
        List<Dispute> all = disputes.stream()
                .map(dispute -> dispute.entry() == entry && dispute.open() ? answer.apply(dispute) : dispute)
                .toList();
        return new Handling(frame, reached, steps, selfAssessment, acknowledgement, all);
    }
}
