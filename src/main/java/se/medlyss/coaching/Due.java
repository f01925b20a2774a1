package se.medlyss.coaching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When an agreed step is to be followed up.
public enum Due {
    /// It should have been.
    OVERDUE,
    TODAY,
    COMING,
    /// No day was agreed on.
    UNDATED;

    private static final int PUT_OFF_DAYS = 7;

    /// @param by the agreed day; null without one
    public static Due of(@Nullable LocalDate by, LocalDate today) {
        if (by == null) {
            return UNDATED;
        }
        if (by.isAfter(today)) {
            return COMING;
        }
        return by.equals(today) ? TODAY : OVERDUE;
    }

    /// Whether it is time.
    public boolean now() {
        return this == OVERDUE || this == TODAY;
    }

    /// The day a week after the agreed one; a week from today when that has passed or was never agreed on.
    public static LocalDate putOff(@Nullable LocalDate by, LocalDate today) {
        LocalDate from = by == null || by.isBefore(today) ? today : by;
        return from.plusDays(PUT_OFF_DAYS);
    }
}
