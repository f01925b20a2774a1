package se.medlyss.application.calibration;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EventLog;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.StorageException;
import se.medlyss.application.calibration.SessionView.Begun;
import se.medlyss.application.calibration.SessionView.In;
import se.medlyss.application.calibration.SessionView.Opening;
import se.medlyss.call.Life;
import se.medlyss.process.CallProcess;
import se.medlyss.process.ProcessDocument;

/// Reads sessions, each for somebody: this is where it is decided what they may see. Called on the store thread only.
public final class ReadSessions {

    private static final int FEWEST = 2;

    private static final Duration CANCELLED_SHOWN = Duration.ofDays(14);

    private final SessionBook book;
    private final Deliveries deliveries;
    private final ProcessCatalogue catalogue;
    private final InstantSource clock;

    /// @param shared what of others was read from the shared folder
    public ReadSessions(
            SessionBook book,
            EvaluationArchive archive,
            EventLog log,
            Supplier<SharedResults> shared,
            ProcessCatalogue catalogue,
            InstantSource clock) {
        this.book = book;
        this.deliveries = new Deliveries(archive, log, shared);
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// Who the coaches are by now.
    public StandingCoaches coaches() throws StorageException {
        return book.coaches();
    }

    /// All sessions that concern the viewer, the latest first: those they made or take part in, and reference calls.
    public List<SessionView> all(String coach, long toleranceMs) throws StorageException {
        List<SessionView> views = new ArrayList<>();
        String viewer = coaches().id(coach);
        for (SessionStanding standing : book.all()) {
            CalibrationSession plan = standing.plan();
            if ((plan.facilitator().equals(viewer) || plan.invites(viewer)) && !isForgotten(standing)) {
                views.add(view(standing, viewer, toleranceMs));
            }
        }
        return views;
    }

    /// A cancelled session is told of for a while, so that nobody looks for it.
    private boolean isForgotten(SessionStanding standing) {
        var cancelled = standing.cancelled();
        return cancelled != null && clock.instant().isAfter(cancelled.at().plus(CANCELLED_SHOWN));
    }

    /// One session.
    ///
    /// @param toleranceMs how far apart two stamps of the same event may be
    public Optional<SessionView> find(UUID session, String viewer, long toleranceMs) throws StorageException {
        Optional<SessionStanding> standing = book.find(session);
        return standing.isEmpty()
                ? Optional.empty()
                : Optional.of(view(standing.get(), coaches().id(viewer), toleranceMs));
    }

    private SessionView view(SessionStanding standing, String viewer, long toleranceMs) throws StorageException {
        if (standing.cancelled() != null) {
            return new SessionView.Cancelled(standing);
        }
        Optional<CallProcess> process =
                catalogue.find(standing.plan().process()).map(ProcessDocument::process);
        if (process.isEmpty()) {
            return new SessionView.WithoutProcess(standing);
        }
        JudgementMaker maker = maker(standing, process.get());
        List<Judgement> all = deliveries.all(standing.id(), maker);
        if (standing.plan().kind() == CalibrationSession.Kind.REFERENCE) {
            return trained(standing, process.get(), all, viewer, toleranceMs);
        }
        return standing.opened() == null
                ? blind(standing, all, viewer, List.of())
                : open(standing, standing.opened(), maker, all, process.get(), toleranceMs);
    }

    /// Whoever trains sees how it went the last time, and is measured by the first; who has begun again is without the
    /// key until the end. Each try is what it was when the key was shown.
    private SessionView trained(
            SessionStanding standing, CallProcess process, List<Judgement> all, String viewer, long toleranceMs)
            throws StorageException {
        List<Judgement> others =
                all.stream().filter(each -> !each.coach().equals(viewer)).toList();
        List<Deliveries.Try> own = deliveries.tries(standing.id(), maker(standing, process)).stream()
                .filter(each -> each.judgement().coach().equals(viewer))
                .toList();
        List<CalibrationResult> tries = standing.agreed() == null
                ? List.of()
                : own.stream()
                        .map(each -> CalibrationResult.of(standing, process, List.of(each.judgement()), toleranceMs))
                        .toList();
        SessionView.Blind blind = blind(standing, others, viewer, tries);
        boolean begun = blind.begun().stream().anyMatch(each -> each.coach().equals(viewer));
        if (tries.isEmpty() || begun) {
            return blind;
        }
        return new SessionView.Open(
                standing,
                tries.getLast(),
                List.of(),
                List.of(),
                List.of(),
                tries.subList(0, tries.size() - 1),
                own.stream().anyMatch(Deliveries.Try::changed));
    }

    private JudgementMaker maker(SessionStanding standing, CallProcess process) throws StorageException {
        return new JudgementMaker(process, standing.plan().along(), coaches());
    }

    private SessionView.Blind blind(
            SessionStanding standing, List<Judgement> all, String viewer, List<CalibrationResult> before)
            throws StorageException {
        List<In> in = in(standing.plan(), all);
        StandingCoaches coaches = coaches();
        List<Begun> begun = deliveries.own(standing.id()).stream()
                .filter(own -> own.revisions().isEmpty() && own.state().life() != Life.WITHDRAWN)
                .map(own -> new Begun(coaches.id(own.coach()), own.evaluation()))
                .toList();
        List<String> missing = missing(standing.plan(), in);
        return new SessionView.Blind(
                standing, in, missing, begun, opening(standing.plan(), in, missing, viewer), before);
    }

    private Opening opening(CalibrationSession plan, List<In> in, List<String> missing, String viewer) {
        if (plan.kind() == CalibrationSession.Kind.REFERENCE) {
            return Opening.NEVER;
        }
        if (!plan.facilitator().equals(viewer)) {
            return Opening.FACILITATOR_ONLY;
        }
        if (!missing.isEmpty() && clock.instant().isBefore(plan.deadline())) {
            return Opening.NOT_YET;
        }
        return in.stream().filter(each -> !each.again()).count() < FEWEST ? Opening.TOO_FEW : Opening.NOW;
    }

    private SessionView open(
            SessionStanding standing,
            SessionPaper.Opened opened,
            JudgementMaker maker,
            List<Judgement> all,
            CallProcess process,
            long toleranceMs)
            throws StorageException {
        List<Judgement> counted = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        Set<UUID> evaluations = new HashSet<>();
        Set<String> coaches = new HashSet<>();
        for (SessionPaper.Counted each : opened.counted()) {
            // Two that turned out to be one coach since: the first one counts.
            if (coaches.add(each.coach())) {
                evaluations.add(each.evaluation());
                deliveries
                        .counted(standing.id(), each, maker)
                        .ifPresentOrElse(counted::add, () -> unread.add(each.coach()));
            }
        }
        List<In> late = in(standing.plan(), all).stream()
                .filter(each -> !evaluations.contains(each.evaluation()))
                .toList();
        List<String> missing = standing.plan().participants().stream()
                .filter(coach ->
                        opened.counted().stream().noneMatch(each -> each.coach().equals(coach)))
                .toList();
        return new SessionView.Open(
                standing,
                CalibrationResult.of(standing, process, counted, toleranceMs),
                late,
                missing,
                unread,
                List.of(),
                false);
    }

    /// What a coach who was not invited sent is left out.
    private static List<In> in(CalibrationSession plan, List<Judgement> all) {
        List<In> in = new ArrayList<>();
        Set<String> coaches = new HashSet<>();
        for (Judgement each : all) {
            if (plan.invites(each.coach())) {
                boolean first = coaches.add(each.coach());
                in.add(new In(each.coach(), each.evaluation(), each.at(), late(plan, each), !first));
            }
        }
        return in;
    }

    private static boolean late(CalibrationSession plan, Judgement judgement) {
        return plan.kind() == CalibrationSession.Kind.CALIBRATION
                && judgement.at().isAfter(plan.deadline());
    }

    private static List<String> missing(CalibrationSession plan, List<In> in) {
        return plan.participants().stream()
                .filter(coach -> in.stream().noneMatch(each -> each.coach().equals(coach)))
                .toList();
    }

    /// What the result of a session would be made of, were it opened now: the first of each coach, as it stands.
    List<SessionPaper.Counted> counted(SessionStanding standing) throws StorageException {
        Optional<ProcessDocument> process = catalogue.find(standing.plan().process());
        if (process.isEmpty()) {
            return List.of();
        }
        JudgementMaker maker = maker(standing, process.get().process());
        List<Judgement> all = deliveries.all(standing.id(), maker);
        return in(standing.plan(), all).stream()
                .filter(each -> !each.again())
                .map(each -> new SessionPaper.Counted(
                        each.coach(),
                        each.evaluation(),
                        all.stream()
                                .filter(judgement -> judgement.evaluation().equals(each.evaluation()))
                                .mapToInt(Judgement::revision)
                                .findFirst()
                                .orElseThrow()))
                .toList();
    }
}
