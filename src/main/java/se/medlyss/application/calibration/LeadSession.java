package se.medlyss.application.calibration;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.StorageException;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.application.calibration.CalibrationSession.Kind;
import se.medlyss.application.calibration.CalibrationSession.RecordingMark;
import se.medlyss.process.Channel;
import se.medlyss.process.ProcessRef;

/// What the facilitator of a session does: makes it, opens the result, and writes down what the group agreed on.
/// Called on the store thread only.
public final class LeadSession {

    private static final int FEWEST = 2;

    private final SessionBook book;
    private final ReadSessions read;
    private final HalfAgreements half;
    private final TimeOrderedIds ids;
    private final InstantSource clock;

    public LeadSession(
            SessionBook book, ReadSessions read, HalfAgreements half, TimeOrderedIds ids, InstantSource clock) {
        this.book = book;
        this.read = read;
        this.half = half;
        this.ids = ids;
        this.clock = clock;
    }

    /// What is chosen for a session.
    ///
    /// @param call      a call that was scored before; null for another
    /// @param recording null when it is not at hand, or the call is live
    public record Plan(
            String title,
            Instant deadline,
            @Nullable UUID call,
            ProcessRef process,
            Channel channel,
            boolean along,
            @Nullable RecordingMark recording,
            List<String> participants) {
        public Plan {
            participants = participants.stream().distinct().toList();
        }
    }

    /// What became of a wish.
    public sealed interface Outcome {}

    /// It was done.
    public record Done(UUID session) implements Outcome {}

    /// It was not.
    public record Refused(Reason reason) implements Outcome {}

    /// Why a wish was not granted.
    public enum Reason {
        UNKNOWN,
        NOT_YET,
        TOO_FEW,
        FACILITATOR_ONLY,
        /// It is open already.
        ALREADY_OPEN,
        /// It will not be.
        CANCELLED,
        /// It is not open yet.
        BLIND,
        /// Nothing was agreed on yet.
        NOTHING_AGREED,
        /// It was scored while the call was heard, and nobody said in which recording it can be heard again.
        UNHEARD
    }

    /// Makes a session.
    public UUID plan(Plan plan, String facilitator) throws StorageException {
        UUID session = ids.next();
        book.publish(new SessionPaper.Planned(new CalibrationSession(
                session,
                Kind.CALIBRATION,
                plan.title(),
                facilitator,
                clock.instant(),
                plan.deadline(),
                plan.call() == null ? ids.next() : plan.call(),
                plan.process(),
                plan.channel(),
                plan.along(),
                plan.recording(),
                plan.participants())));
        return session;
    }

    /// Gives a session another title, last day or group, as long as its result is not open. Whoever is in stays in.
    ///
    /// @param participants two at least
    public Outcome change(UUID session, String by, String title, Instant deadline, List<String> participants)
            throws StorageException {
        return switch (read.find(session, by, 0).orElse(null)) {
            case null -> new Refused(Reason.UNKNOWN);
            case SessionView.Cancelled _ -> new Refused(Reason.CANCELLED);
            case SessionView.Open _ -> new Refused(Reason.ALREADY_OPEN);
            case SessionView.WithoutProcess _ -> new Refused(Reason.UNKNOWN);
            case SessionView.Blind blind -> change(blind, by, title, deadline, participants);
        };
    }

    private Outcome change(
            SessionView.Blind blind, String by, String title, Instant deadline, List<String> participants)
            throws StorageException {
        SessionStanding standing = blind.standing();
        Set<String> group = new LinkedHashSet<>();
        blind.in().forEach(each -> group.add(each.coach()));
        group.addAll(book.coaches().ids(participants));
        if (!leads(standing, by)) {
            return new Refused(Reason.FACILITATOR_ONLY);
        }
        if (group.size() < FEWEST) {
            return new Refused(Reason.TOO_FEW);
        }
        int number = standing.changes() + 1;
        book.publish(new SessionPaper.Changed(
                standing.id(), by, clock.instant(), number, title, deadline, List.copyOf(group)));
        return new Done(standing.id());
    }

    /// Calls a session off, as long as its result is not open.
    ///
    /// @param reason for everybody who was to take part; may be empty
    public Outcome cancel(UUID session, String by, String reason) throws StorageException {
        SessionStanding standing = book.find(session).orElse(null);
        if (standing == null) {
            return new Refused(Reason.UNKNOWN);
        }
        if (!leads(standing, by)) {
            return new Refused(Reason.FACILITATOR_ONLY);
        }
        if (standing.isOpen()) {
            return new Refused(Reason.ALREADY_OPEN);
        }
        if (standing.cancelled() == null) {
            book.publish(new SessionPaper.Cancelled(session, by, clock.instant(), reason));
        }
        return new Done(session);
    }

    private boolean leads(SessionStanding standing, String coach) throws StorageException {
        return made(standing, coach) && standing.plan().kind() == CalibrationSession.Kind.CALIBRATION;
    }

    private boolean made(SessionStanding standing, String coach) throws StorageException {
        return standing.plan().facilitator().equals(book.coaches().id(coach));
    }

    /// Opens the result, when all are in or the deadline has passed. What it is made of stays so.
    public Outcome open(UUID session, String by) throws StorageException {
        return switch (read.find(session, by, 0).orElse(null)) {
            case null -> new Refused(Reason.UNKNOWN);
            case SessionView.WithoutProcess _ -> new Refused(Reason.UNKNOWN);
            case SessionView.Cancelled _ -> new Refused(Reason.CANCELLED);
            case SessionView.Open _ -> new Refused(Reason.ALREADY_OPEN);
            case SessionView.Blind blind -> open(blind, by);
        };
    }

    private Outcome open(SessionView.Blind blind, String by) throws StorageException {
        return switch (blind.opening()) {
            case NOT_YET -> new Refused(Reason.NOT_YET);
            case TOO_FEW -> new Refused(Reason.TOO_FEW);
            case FACILITATOR_ONLY, NEVER -> new Refused(Reason.FACILITATOR_ONLY);
            case NOW -> {
                UUID session = blind.standing().id();
                book.publish(new SessionPaper.Opened(session, by, clock.instant(), read.counted(blind.standing())));
                yield new Done(session);
            }
        };
    }

    /// Writes down what the group agreed on. What each had answered before stays as it was.
    ///
    /// @param answers whole, not only what changed
    public Outcome agree(UUID session, String by, List<SessionPaper.AgreedAnswer> answers, String summary)
            throws StorageException {
        SessionStanding standing = book.find(session).orElse(null);
        if (standing == null) {
            return new Refused(Reason.UNKNOWN);
        }
        if (!made(standing, by)) {
            return new Refused(Reason.FACILITATOR_ONLY);
        }
        if (!standing.isOpen()) {
            return new Refused(Reason.BLIND);
        }
        int number = standing.agreed() == null ? 1 : standing.agreed().number() + 1;
        book.publish(new SessionPaper.Agreed(session, by, clock.instant(), number, answers, summary));
        half.forget(session);
        return new Done(session);
    }

    /// Makes a reference call of a session with agreed answers: everybody may score it, and is compared with them.
    /// Asked again, it is the one that was made. Whoever trains scores along with a recording, whichever way the
    /// group heard the call.
    ///
    /// @param heard the recording that it can be heard in, where the session is not along one; else null
    public Outcome refer(UUID session, String by, String title, @Nullable RecordingMark heard) throws StorageException {
        SessionStanding standing = book.find(session).orElse(null);
        if (standing == null || standing.agreed() == null) {
            return new Refused(standing == null ? Reason.UNKNOWN : Reason.NOTHING_AGREED);
        }
        CalibrationSession plan = standing.plan();
        if (!made(standing, by)) {
            return new Refused(Reason.FACILITATOR_ONLY);
        }
        for (SessionStanding each : book.all()) {
            if (each.isReferenceOf(standing)) {
                return new Done(each.id());
            }
        }
        if (!plan.along() && heard == null) {
            return new Refused(Reason.UNHEARD);
        }
        return new Done(reference(standing, standing.agreed(), by, title, heard));
    }

    private UUID reference(
            SessionStanding standing,
            SessionPaper.Agreed agreed,
            String by,
            String title,
            @Nullable RecordingMark heard)
            throws StorageException {
        CalibrationSession plan = standing.plan();
        UUID reference = ids.next();
        Instant now = clock.instant();
        book.publish(
                new SessionPaper.Planned(new CalibrationSession(
                        reference,
                        Kind.REFERENCE,
                        title,
                        by,
                        now,
                        now,
                        plan.call(),
                        plan.process(),
                        plan.channel(),
                        true,
                        plan.along() ? plan.recording() : heard,
                        List.of())),
                new SessionPaper.Agreed(reference, by, now, 1, agreed.answers(), agreed.summary()));
        return reference;
    }
}
