package se.medlyss.application.calibration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Answer;
import se.medlyss.process.CriterionKey;

/// What a group has chosen and written of what it agrees on, and has not saved yet.
///
/// @param call    the session's
/// @param summary what the group takes with it; may be empty
public record HalfAgreed(UUID session, UUID call, List<Line> lines, String summary) {

    /// @param answer null while none is chosen
    /// @param reason may be empty
    public record Line(CriterionKey key, @Nullable Answer answer, String reason) {}

    public HalfAgreed {
        lines = List.copyOf(lines);
    }

    /// What there is of a criterion.
    public Optional<Line> line(CriterionKey key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst();
    }
}
