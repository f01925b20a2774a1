package se.medlyss.application.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationDetail;
import se.medlyss.call.Life;

/// An evaluation that was made beside another one, and what it may be laid beside.
///
/// @param own   the review, the second opinion or the agent's own assessment
/// @param about the evaluation that was made of the call first; null when it is not here
/// @param other that evaluation; null as long as it is not to be seen
public record ReviewCase(
        ReviewKind kind,
        EvaluationDetail own,
        @Nullable UUID about,
        @Nullable EvaluationDetail other) {

    /// Whether answers can still be given.
    public boolean open() {
        return own.state().life() != Life.FINAL
                && own.state().life() != Life.WITHDRAWN
                && own.state().life() != Life.DISCARDED;
    }
}
