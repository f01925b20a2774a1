package se.medlyss.ui.calibrate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.calibration.CoachRecord;
import se.medlyss.application.calibration.HalfAgreed;
import se.medlyss.application.calibration.SessionView;
import se.medlyss.people.Coach;
import se.medlyss.stats.timing.EventMatching;

/// What the pages of calibration show.
///
/// @param loaded   sessions were read
/// @param subject  the session that is shown; null for all of them
/// @param planning a new session is being made; with a subject, that one is being changed
/// @param sessions those that concern whoever sits here, the latest first
/// @param me       the standing id of whoever sits here; empty before anything was read
/// @param coaches  those that this computer knows, by their standing ids
/// @param records  of coaches over time
/// @param trouble  why the shared folder could not be looked at; null when it could, or none is chosen
/// @param refused  papers in the shared folder that cannot be read
/// @param toleranceMs how far apart two stamps of the same event may be
record CalibrateState(
        boolean loaded,
        @Nullable UUID subject,
        boolean planning,
        String me,
        List<SessionView> sessions,
        List<Coach> coaches,
        List<CoachRecord> records,
        ShareFolder.@Nullable Reason trouble,
        int refused,
        long toleranceMs) {

    static final CalibrateState EMPTY = new CalibrateState(
            false, null, false, "", List.of(), List.of(), List.of(), null, 0, EventMatching.TOLERANCE_MS);

    /// What is read at once.
    ///
    /// @param half what groups have half agreed on
    record Known(
            String me,
            List<SessionView> sessions,
            List<Coach> coaches,
            List<CoachRecord> records,
            List<HalfAgreed> half) {}

    CalibrateState {
        sessions = List.copyOf(sessions);
        coaches = List.copyOf(coaches);
        records = List.copyOf(records);
    }

    /// The session that is shown, once it was read.
    Optional<SessionView> shown() {
        return sessions.stream()
                .filter(view -> view.standing().id().equals(subject))
                .findFirst();
    }

    /// Whether a reference call was made of the session that is shown.
    boolean isReferred() {
        return shown().filter(view ->
                        sessions.stream().anyMatch(each -> each.standing().isReferenceOf(view.standing())))
                .isPresent();
    }

    /// A coach's name; the id when nobody here has it.
    String name(String coach) {
        return coaches.stream()
                .filter(each -> each.id().equals(coach) && !each.name().isBlank())
                .map(Coach::name)
                .findFirst()
                .orElse(coach);
    }

    CalibrateState showing(@Nullable UUID session) {
        return new CalibrateState(
                loaded, session, false, me, sessions, coaches, records, trouble, refused, toleranceMs);
    }

    CalibrateState planning(boolean now) {
        return new CalibrateState(loaded, null, now, me, sessions, coaches, records, trouble, refused, toleranceMs);
    }

    /// The session that is shown is being changed, or not any more.
    CalibrateState changing(boolean now) {
        return new CalibrateState(loaded, subject, now, me, sessions, coaches, records, trouble, refused, toleranceMs);
    }

    CalibrateState with(Known known) {
        return new CalibrateState(
                true,
                subject,
                planning,
                known.me(),
                known.sessions(),
                known.coaches(),
                known.records(),
                trouble,
                refused,
                toleranceMs);
    }

    CalibrateState looked(ShareFolder.@Nullable Reason newTrouble, int newRefused) {
        return new CalibrateState(
                loaded, subject, planning, me, sessions, coaches, records, newTrouble, newRefused, toleranceMs);
    }

    CalibrateState within(long tolerance) {
        return new CalibrateState(
                loaded, subject, planning, me, sessions, coaches, records, trouble, refused, tolerance);
    }
}
