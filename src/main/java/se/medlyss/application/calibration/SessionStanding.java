package se.medlyss.application.calibration;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Answer;
import se.medlyss.process.CriterionKey;

/// How far a session has come: the fold of its papers, in whatever order they came. Only the facilitator's count.
///
/// @param plan      as it was changed last
/// @param changes   how often it was changed
/// @param cancelled null unless it will not be
/// @param opened    null while it is blind
/// @param agreed    the latest; null before the group agreed
public record SessionStanding(
        CalibrationSession plan,
        int changes,
        SessionPaper.@Nullable Cancelled cancelled,
        SessionPaper.@Nullable Opened opened,
        SessionPaper.@Nullable Agreed agreed) {

    private static final Comparator<SessionPaper> OLDEST_FIRST =
            Comparator.comparing(SessionPaper::at).thenComparing(SessionPaper::toString);

    /// All sessions that there is a plan of, the latest first.
    public static List<SessionStanding> of(Collection<SessionPaper> papers) {
        Map<UUID, CalibrationSession> plans = new HashMap<>();
        ordered(papers, SessionPaper.Planned.class)
                .forEach(planned -> plans.putIfAbsent(planned.session(), planned.plan()));
        return plans.values().stream()
                .map(plan -> of(plan, papers))
                .sorted(Comparator.comparing(
                                (SessionStanding standing) -> standing.plan().plannedAt())
                        .reversed()
                        .thenComparing(standing -> standing.plan().id()))
                .toList();
    }

    private static SessionStanding of(CalibrationSession plan, Collection<SessionPaper> papers) {
        Optional<SessionPaper.Opened> opened = ordered(papers, SessionPaper.Opened.class)
                .filter(paper -> isOf(plan, paper))
                .findFirst();
        Optional<SessionPaper.Agreed> agreed = ordered(papers, SessionPaper.Agreed.class)
                .filter(paper -> isOf(plan, paper))
                .max(Comparator.comparingInt(SessionPaper.Agreed::number));
        Optional<SessionPaper.Changed> changed = ordered(papers, SessionPaper.Changed.class)
                .filter(paper -> isOf(plan, paper) && plan.kind() == CalibrationSession.Kind.CALIBRATION)
                .filter(paper ->
                        opened.isEmpty() || !paper.at().isAfter(opened.get().at()))
                .max(Comparator.comparingInt(SessionPaper.Changed::number));
        Optional<SessionPaper.Cancelled> cancelled = ordered(papers, SessionPaper.Cancelled.class)
                .filter(paper -> isOf(plan, paper) && opened.isEmpty())
                .findFirst();
        return new SessionStanding(
                changed.map(plan::changed).orElse(plan),
                changed.map(SessionPaper.Changed::number).orElse(0),
                cancelled.orElse(null),
                opened.orElse(null),
                agreed.orElse(null));
    }

    private static boolean isOf(CalibrationSession plan, SessionPaper paper) {
        return paper.session().equals(plan.id()) && paper.by().equals(plan.facilitator());
    }

    private static <P extends SessionPaper> Stream<P> ordered(Collection<SessionPaper> papers, Class<P> kind) {
        return papers.stream().filter(kind::isInstance).map(kind::cast).sorted(OLDEST_FIRST);
    }

    public UUID id() {
        return plan.id();
    }

    public boolean isOpen() {
        return opened != null;
    }

    /// Whether this is the reference call that was made of a session, with what was agreed there last.
    public boolean isReferenceOf(SessionStanding session) {
        return plan.kind() == CalibrationSession.Kind.REFERENCE
                && plan.call().equals(session.plan().call())
                && key().equals(session.key());
    }

    /// The agreed answers; none before the group agreed.
    public Map<CriterionKey, Answer> key() {
        Map<CriterionKey, Answer> key = new HashMap<>();
        if (agreed != null) {
            agreed.answers().forEach(each -> key.put(each.key(), each.answer()));
        }
        return key;
    }
}
