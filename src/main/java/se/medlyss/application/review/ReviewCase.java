package se.medlyss.application.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationDetail;
import se.medlyss.call.Handling;
import se.medlyss.call.Life;
import se.medlyss.call.ReviewState;

/// An evaluation that was made beside another one, and what it may be laid beside.
///
/// @param own   the review, the second opinion or the agent's own assessment
/// @param about the evaluation that was made of the call first; null when it is not here
/// @param other that evaluation; null as long as it is not to be seen
/// @param self  beside a review, how the agent assessed the call; null where they did not, or it is not here
/// @param where which of them are on this computer
public record ReviewCase(
        ReviewKind kind,
        EvaluationDetail own,
        @Nullable UUID about,
        @Nullable EvaluationDetail other,
        @Nullable EvaluationDetail self,
        Where where) {

    /// Which of the two are on this computer.
    public enum Where {
        /// Both.
        HERE,
        /// What it is about is a colleague's, in the shared folder.
        COLLEAGUES,
        /// It came through the shared folder, and is about an evaluation of this computer's.
        ARRIVED
    }

    /// Whether it can be taken over: by the owner, once.
    public boolean adoptable() {
        return kind == ReviewKind.REVIEW
                && !open()
                && where != Where.COLLEAGUES
                && other != null
                && other.state().reviewState() != ReviewState.LOCKED
                && other.state().handling().steps().stream()
                        .noneMatch(step -> step.kind() == Handling.Step.Kind.REVIEWED
                                && own.id().equals(step.review()));
    }

    /// Whether its owner may still leave everything as it is.
    public boolean dismissable() {
        return adoptable() && other != null && !other.state().handling().dismissed(own.id());
    }

    /// The evaluation that a recording of the call is kept with.
    public @Nullable UUID heardWith() {
        return where == Where.COLLEAGUES ? own.id() : about;
    }

    /// Whether answers can still be given.
    public boolean open() {
        return own.state().life() != Life.FINAL
                && own.state().life() != Life.WITHDRAWN
                && own.state().life() != Life.DISCARDED;
    }
}
