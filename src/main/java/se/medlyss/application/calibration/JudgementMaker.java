package se.medlyss.application.calibration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import se.medlyss.application.ExportedEvaluation;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.RecordTimes;
import se.medlyss.call.Answer;
import se.medlyss.call.CallState;
import se.medlyss.call.TimelineEntry;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;
import se.medlyss.score.CriterionScore;
import se.medlyss.score.Score;
import se.medlyss.score.Scoring;
import se.medlyss.score.Standing;
import se.medlyss.stats.timing.TimeUnitKappa.Visit;

/// Reads judgements from evaluations of this computer and from records of others: the same evaluation gives the same
/// judgement either way. A calibration along a recording begins at the recording's beginning, so that its first
/// stamp is the place 0, also in a record, which counts from the start of the call.
final class JudgementMaker {

    private final CallProcess process;
    private final boolean along;
    private final StandingCoaches coaches;

    JudgementMaker(CallProcess process, boolean along, StandingCoaches coaches) {
        this.process = process;
        this.along = along;
        this.coaches = coaches;
    }

    Judgement of(UUID evaluation, CallState state, int revision, Instant at) {
        List<se.medlyss.call.Visit> visits = state.times().visits().oldestFirst();
        long origin = along
                ? first(visits.stream().mapToLong(se.medlyss.call.Visit::rawEnteredMs))
                : RecordTimes.originMs(state);
        long last = state.last() == null ? 0 : state.last().offsetMs();
        Map<CriterionKey, Long> times = new HashMap<>();
        state.answers().given().forEach((key, given) -> {
            if (state.times().heard(given.atMs())) {
                times.put(key, given.atMs() - origin);
            }
        });
        return judgement(
                new Source(state.header().coach(), evaluation, revision, at),
                state.answers().fitting(process),
                times,
                state.answers().comments(),
                visits.stream()
                        .map(visit -> new Visit(
                                visit.stage(),
                                visit.enteredMs() - origin,
                                (visit.leftMs() == null ? last : visit.leftMs()) - origin))
                        .toList(),
                moments(state, origin),
                state.circumstances().notReached());
    }

    Judgement of(ExportedRecord.Evaluation record) {
        ExportedEvaluation content = record.content();
        long origin = along
                ? first(content.stages().stream()
                        .flatMap(stage -> stage.visits().stream())
                        .mapToLong(ExportedEvaluation.Visit::rawEnteredMs))
                : 0;
        Map<CriterionKey, Long> times = new HashMap<>();
        Map<CriterionKey, Answer> answers = answers(content, times, origin);
        Map<CriterionKey, String> comments = comments(content);
        List<Visit> visits = new ArrayList<>();
        content.stages()
                .forEach(stage -> stage.visits()
                        .forEach(visit -> visits.add(
                                new Visit(stage.id(), visit.enteredMs() - origin, visit.leftMs() - origin))));
        ExportedRecord.Head head = record.head();
        return judgement(
                new Source(
                        content.coach().id(),
                        head.evaluation(),
                        head.revision(),
                        head.writtenAt().toInstant()),
                answers,
                times,
                comments,
                visits,
                content.moments().stream()
                        .map(moment -> new Judgement.Moment(moment.kind(), moment.atMs() - origin, moment.text()))
                        .toList(),
                content.score().notReached());
    }

    private Map<CriterionKey, Answer> answers(ExportedEvaluation content, Map<CriterionKey, Long> times, long origin) {
        Map<CriterionKey, Answer> answers = new HashMap<>();
        for (ExportedEvaluation.Line line : content.answers()) {
            Answer answer = line.answer();
            if (answer != null
                    && process.criterion(line.key()).filter(answer::fits).isPresent()) {
                answers.put(line.key(), answer);
                if (line.atMs() != null) {
                    times.put(line.key(), line.atMs() - origin);
                }
            }
        }
        return answers;
    }

    private static Map<CriterionKey, String> comments(ExportedEvaluation content) {
        Map<CriterionKey, String> comments = new HashMap<>();
        content.answers().stream()
                .filter(line -> !line.comment().isBlank())
                .forEach(line -> comments.put(line.key(), line.comment()));
        return comments;
    }

    private record Source(String coach, UUID evaluation, int revision, Instant at) {}

    private Judgement judgement(
            Source source,
            Map<CriterionKey, Answer> answers,
            Map<CriterionKey, Long> times,
            Map<CriterionKey, String> comments,
            List<Visit> visits,
            List<Judgement.Moment> moments,
            boolean notReached) {
        Score score = Scoring.score(process, answers, notReached);
        return new Judgement(
                coaches.id(source.coach()),
                source.evaluation(),
                source.revision(),
                source.at(),
                withUntouched(answers, score),
                times,
                comments,
                visits.stream().sorted(Comparator.comparingLong(Visit::fromMs)).toList(),
                moments,
                score);
    }

    /// A criterion of an optional stage that nobody touched does not apply, which a record says of it too.
    private static Map<CriterionKey, Answer> withUntouched(Map<CriterionKey, Answer> answers, Score score) {
        Map<CriterionKey, Answer> all = new HashMap<>(answers);
        for (CriterionScore criterion : score.criteria()) {
            if (criterion.standing() == Standing.NOT_APPLICABLE) {
                all.putIfAbsent(criterion.key(), Answer.NOT_APPLICABLE);
            }
        }
        return all;
    }

    private static List<Judgement.Moment> moments(CallState state, long origin) {
        List<Judgement.Moment> moments = new ArrayList<>();
        for (TimelineEntry line : state.content().timeline().oldestFirst()) {
            if (line.what() instanceof TimelineEntry.Moment moment) {
                moments.add(new Judgement.Moment(moment.kind(), line.atMs() - origin, moment.text()));
            }
        }
        return moments;
    }

    private static long first(LongStream rawEntered) {
        return rawEntered.min().orElse(0);
    }
}
