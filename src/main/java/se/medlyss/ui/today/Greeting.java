package se.medlyss.ui.today;

import java.time.LocalTime;

/// What one says at this time of the day.
enum Greeting {
    MORNING,
    BEFORE_NOON,
    AFTERNOON,
    EVENING;

    /// The greeting of an hour: morning from five, afternoon from noon, evening from six.
    static Greeting at(LocalTime time) {
        int hour = time.getHour();
        if (hour >= 18 || hour < 5) {
            return EVENING;
        }
        if (hour >= 12) {
            return AFTERNOON;
        }
        return hour < 10 ? MORNING : BEFORE_NOON;
    }
}
