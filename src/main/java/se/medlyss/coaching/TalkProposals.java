package se.medlyss.coaching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medlyss.call.CallState;
import se.medlyss.call.Given;
import se.medlyss.call.MomentKind;
import se.medlyss.call.TimelineEntry;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;
import se.medlyss.score.CriterionLine;
import se.medlyss.score.CriticalMiss;
import se.medlyss.score.Explanation;
import se.medlyss.score.Standing;

/// What a talk could begin from. Proposals only: coach and agent choose, and change them freely.
///
/// @param strengths what to lift: marked moments first, then quoted notes, then what was met and weighs most
/// @param areas     what to develop: marked moments first, then critical misses, then what cost most
public record TalkProposals(List<Strength> strengths, List<DevelopmentArea> areas) {

    private static final int MOST = 5;

    /// A note written this close to a marked moment, in the same stage, is taken as what was said then.
    private static final long BELONGS_WITHIN_MS = 20_000;

    public TalkProposals {
        strengths = List.copyOf(strengths);
        areas = List.copyOf(areas);
    }

    /// The proposals for a call.
    public static TalkProposals of(CallState state, CallProcess process) {
        Explanation explanation = Explanation.of(
                process, state.answers().fitting(process), state.circumstances().notReached());
        List<CriterionLine> lines = explanation.criteria();
        Set<CriterionKey> critical = explanation.score().criticalMisses().stream()
                .map(CriticalMiss::key)
                .collect(Collectors.toSet());
        return new TalkProposals(strengths(state, lines), areas(state, lines, critical));
    }

    private static List<Strength> strengths(CallState state, List<CriterionLine> lines) {
        List<TimelineEntry> timeline = state.content().timeline().oldestFirst();
        Map<Integer, TimelineEntry> notes = notesOfMoments(timeline);
        List<Strength> found = new ArrayList<>();
        for (TimelineEntry line : moments(timeline, MomentKind.LIFT)) {
            found.add(new Strength(line.entry(), line.stage(), line.atMs(), said(line, notes), null));
        }
        timeline.stream()
                .filter(line -> !notes.containsValue(line) && isQuote(line))
                .map(line -> new Strength(line.entry(), line.stage(), line.atMs(), words(line), null))
                .forEach(found::add);
        lines.stream()
                .filter(line -> line.standing() == Standing.MET)
                .sorted(Comparator.comparing(CriterionLine::worth).reversed())
                .limit(MOST)
                .flatMap(line -> metAt(state, line.key()))
                .forEach(found::add);
        return found.stream().limit(MOST).toList();
    }

    private static Stream<Strength> metAt(CallState state, CriterionKey key) {
        Given given = state.answers().given().get(key);
        return given == null
                ? Stream.empty()
                : Stream.of(new Strength(given.entry(), key.stage(), given.atMs(), "", key));
    }

    private static List<DevelopmentArea> areas(CallState state, List<CriterionLine> lines, Set<CriterionKey> critical) {
        List<TimelineEntry> timeline = state.content().timeline().oldestFirst();
        Map<Integer, TimelineEntry> notes = notesOfMoments(timeline);
        Stream<DevelopmentArea> marked = moments(timeline, MomentKind.DEVELOP).stream()
                .map(line -> new DevelopmentArea.Moment(line.entry(), line.stage(), line.atMs(), said(line, notes)));
        Stream<DevelopmentArea> missed = lines.stream()
                .filter(line -> line.standing().observed() && line.lost().signum() > 0)
                .sorted(Comparator.comparing((CriterionLine line) -> !critical.contains(line.key()))
                        .thenComparing(Comparator.comparing(CriterionLine::lost).reversed()))
                .map(line -> new DevelopmentArea.Miss(line.key(), critical.contains(line.key())));
        return Stream.concat(marked, missed).limit(MOST).toList();
    }

    private static List<TimelineEntry> moments(List<TimelineEntry> timeline, MomentKind kind) {
        return timeline.stream()
                .filter(line -> line.what() instanceof TimelineEntry.Moment moment && moment.kind() == kind)
                .toList();
    }

    private static String said(TimelineEntry moment, Map<Integer, TimelineEntry> notes) {
        TimelineEntry note = notes.get(moment.entry());
        return note == null ? words(moment) : words(note);
    }

    /// The note that goes with each moment, by the moment's entry. A note goes with the nearest moment alone: what was
    /// written about something to develop must not be lifted.
    private static Map<Integer, TimelineEntry> notesOfMoments(List<TimelineEntry> timeline) {
        Map<Integer, TimelineEntry> notes = new HashMap<>();
        timeline.stream()
                .filter(line -> line.what() instanceof TimelineEntry.Note)
                .forEach(note -> nearestMoment(timeline, note)
                        .ifPresent(moment -> notes.merge(
                                moment.entry(),
                                note,
                                (one, other) -> apart(other, moment) < apart(one, moment) ? other : one)));
        return notes;
    }

    private static Optional<TimelineEntry> nearestMoment(List<TimelineEntry> timeline, TimelineEntry note) {
        return timeline.stream()
                .filter(line -> line.what() instanceof TimelineEntry.Moment
                        && words(line).isEmpty())
                .filter(line -> Objects.equals(line.stage(), note.stage()))
                .filter(line -> apart(line, note) <= BELONGS_WITHIN_MS)
                .min(Comparator.comparingLong(line -> apart(line, note)));
    }

    private static long apart(TimelineEntry one, TimelineEntry other) {
        return Math.abs(one.atMs() - other.atMs());
    }

    private static boolean isQuote(TimelineEntry line) {
        return line.what() instanceof TimelineEntry.Note && words(line).matches("(?s).*[”“\"«»].*");
    }

    private static String words(TimelineEntry line) {
        return switch (line.what()) {
            case TimelineEntry.Moment moment -> moment.text().strip();
            case TimelineEntry.Note note -> note.text().strip();
            case TimelineEntry.StageBegan _,
                    TimelineEntry.AnswerGiven _,
                    TimelineEntry.RestGiven _,
                    TimelineEntry.HoldBegan _,
                    TimelineEntry.Marked _ -> "";
        };
    }
}
