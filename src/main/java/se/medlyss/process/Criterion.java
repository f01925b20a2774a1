package se.medlyss.process;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One observable behaviour.
///
/// @param id            `[a-z0-9-]+`, unique in its stage
/// @param points        0 or more; read as a weight by the weighted methods
/// @param critical      which accuracy a miss falls under; null when not critical
/// @param criticalScope whether a miss concerns the whole call or only the stage
/// @param live          false when it is usually decided after the call: then it is never a leftover
/// @param bonus         adds to earned and never to possible
/// @param shortText     at most 22 characters a language, for the compact window; null falls back to the text
/// @param good          what it sounds like
/// @param miss          what a miss sounds like
public record Criterion(
        String id,
        CriterionKind kind,
        BigDecimal points,
        @Nullable CriticalClass critical,
        CriticalScope criticalScope,
        boolean live,
        boolean bonus,
        LocalText text,
        @Nullable LocalText shortText,
        @Nullable LocalText good,
        @Nullable LocalText miss) {

    /// The label for narrow places.
    public LocalText label() {
        return shortText == null ? text : shortText;
    }

    /// Text criteria are never scored and never "unanswered".
    public boolean scored() {
        return !(kind instanceof CriterionKind.FreeText);
    }
}
