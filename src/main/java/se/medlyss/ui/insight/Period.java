package se.medlyss.ui.insight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How far back the figures reach.
public enum Period {
    WEEKS_4,
    WEEKS_13,
    WEEKS_26,
    WEEKS_52,
    ALL;

    /// The first day; null without one.
    @Nullable
    LocalDate from(LocalDate today) {
        return switch (this) {
            case WEEKS_4 -> today.minusWeeks(4);
            case WEEKS_13 -> today.minusWeeks(13);
            case WEEKS_26 -> today.minusWeeks(26);
            case WEEKS_52 -> today.minusWeeks(52);
            case ALL -> null;
        };
    }
}
