package se.medlyss.application.simulation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// When made-up calls took place: on working days, between eight and half past four.
final class WorkingHours {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalTime FIRST = LocalTime.of(8, 0);
    private static final int MINUTES = 8 * 60 + 30;

    private WorkingHours() {}

    /// So many starts on the working days before today, oldest first.
    static List<Instant> before(Instant now, ZoneId zone, int count, int perDay, RandomGenerator random) {
        var starts = new ArrayList<Instant>();
        LocalDate day = now.atZone(zone).toLocalDate().minusDays(1);
        while (starts.size() < count) {
            if (!WEEKEND.contains(day.getDayOfWeek())) {
                for (int i = 0; i < perDay && starts.size() < count; i++) {
                    var time = FIRST.plusMinutes(random.nextInt(MINUTES)).plusSeconds(random.nextInt(60));
                    starts.add(day.atTime(time).atZone(zone).toInstant());
                }
            }
            day = day.minusDays(1);
        }
        starts.sort(null);
        return starts;
    }
}
