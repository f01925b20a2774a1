package se.medlyss.application.calibration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.EventLog;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.call.LoggedEvent;
import se.medlyss.call.Revision;

/// What was scored in sessions: on this computer, by however many coaches, and by others as far as the shared folder
/// was read. Called on the store thread only.
final class Deliveries {

    private final EvaluationArchive archive;
    private final EventLog log;
    private final Supplier<SharedResults> shared;
    private final Map<UUID, Known> known = new HashMap<>();

    Deliveries(EvaluationArchive archive, EventLog log, Supplier<SharedResults> shared) {
        this.archive = archive;
        this.log = log;
        this.shared = shared;
    }

    private record Known(int seq, CallState state, List<Revision> revisions) {}

    /// An evaluation of a session on this computer.
    ///
    /// @param state as it stands now
    record Own(UUID evaluation, CallState state, List<Revision> revisions) {
        String coach() {
            return state.header().coach();
        }
    }

    /// This computer's evaluations of a session, in the order in which they were begun, wherever its clock was set to
    /// meanwhile; discarded ones left out.
    List<Own> own(UUID session) throws StorageException {
        List<Own> own = new ArrayList<>();
        for (EvaluationSummary summary : archive.calibrations()) {
            Known each = read(summary);
            if (session.equals(each.state().header().calibrated())
                    && each.state().life() != Life.DISCARDED) {
                own.add(new Own(summary.id(), each.state(), each.revisions()));
            }
        }
        return own;
    }

    /// The finished judgements of a session as they stand, in the order in which they were begun. One of this
    /// computer's counts as it is here, whatever has reached the shared folder.
    List<Judgement> all(UUID session, JudgementMaker maker) throws StorageException {
        List<Judgement> all = new ArrayList<>();
        Set<UUID> here = new HashSet<>();
        for (Own own : own(session)) {
            here.add(own.evaluation());
            if (own.state().life() != Life.WITHDRAWN && !own.revisions().isEmpty()) {
                Revision last = own.revisions().getLast();
                all.add(maker.of(own.evaluation(), last.state(), last.number(), last.at()));
            }
        }
        for (ExportedRecord.Evaluation record : shared.get().of(session)) {
            if (!here.contains(record.head().evaluation())) {
                all.add(maker.of(record));
            }
        }
        all.sort(Comparator.comparing(each -> each.evaluation().toString()));
        return all;
    }

    /// A try at a reference call, as it was when the key was first shown for it.
    ///
    /// @param at      when that was
    /// @param changed it was revised or withdrawn since
    record Try(Judgement judgement, Instant at, boolean changed) {}

    /// All tries at a reference call, the first first. Those that a computer made stand in the order in which it made
    /// them, whatever its clock said; those of several computers are put together by the clock.
    List<Try> tries(UUID session, JudgementMaker maker) throws StorageException {
        List<Try> own = new ArrayList<>();
        Set<UUID> here = new HashSet<>();
        for (Own each : own(session)) {
            here.add(each.evaluation());
            if (!each.revisions().isEmpty()) {
                Revision first = each.revisions().getFirst();
                own.add(new Try(
                        maker.of(each.evaluation(), first.state(), first.number(), first.at()),
                        first.at(),
                        each.revisions().size() > 1));
            }
        }
        List<Try> all = new ArrayList<>(inOrder(own));
        shared.get()
                .firsts(session)
                .forEach(records -> all.addAll(inOrder(records.stream()
                        .filter(first -> !here.contains(first.record().head().evaluation()))
                        .map(first -> new Try(
                                maker.of(first.record()),
                                first.record().head().writtenAt().toInstant(),
                                first.changed()))
                        .toList())));
        all.sort(Comparator.comparing(Try::at));
        return all;
    }

    /// None is earlier than the one before it.
    private static List<Try> inOrder(List<Try> tries) {
        List<Try> ordered = new ArrayList<>();
        Instant last = Instant.MIN;
        for (Try each : tries) {
            last = each.at().isBefore(last) ? last : each.at();
            ordered.add(new Try(each.judgement(), last, each.changed()));
        }
        return ordered;
    }

    /// A judgement as it stood when the result was opened; empty when it cannot be read, or was erased.
    Optional<Judgement> counted(UUID session, SessionPaper.Counted counted, JudgementMaker maker)
            throws StorageException {
        for (Own own : own(session)) {
            if (own.evaluation().equals(counted.evaluation())) {
                return own.revisions().stream()
                        .filter(revision -> revision.number() == counted.revision() && !revision.withdrawn())
                        .findFirst()
                        .map(revision ->
                                maker.of(own.evaluation(), revision.state(), revision.number(), revision.at()));
            }
        }
        return shared.get()
                .revision(session, counted.evaluation(), counted.revision())
                .map(maker::of);
    }

    private Known read(EvaluationSummary summary) throws StorageException {
        Known before = known.get(summary.id());
        if (before != null && before.seq() == summary.lastSeq()) {
            return before;
        }
        List<LoggedEvent> events = log.read(summary.id());
        CallState state = CallState.ofLogged(events);
        Known now = new Known(summary.lastSeq(), state, Revision.of(events));
        known.put(summary.id(), now);
        return now;
    }
}
