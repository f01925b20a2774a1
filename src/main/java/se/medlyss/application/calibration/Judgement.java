package se.medlyss.application.calibration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Answer;
import se.medlyss.call.MomentKind;
import se.medlyss.process.CriterionKey;
import se.medlyss.score.CriterionScore;
import se.medlyss.score.Ratio;
import se.medlyss.score.Score;
import se.medlyss.stats.timing.TimeUnitKappa.Visit;

/// How one participant judged the call. Times are milliseconds from the beginning of the recording, of a live call
/// from its start as the participant stamped it.
///
/// @param at       when it became final
/// @param answers  those that fit the process; a missing one is unanswered
/// @param atMs     when each was given; missing for what was answered after the call
/// @param comments by criterion
/// @param visits   of the stages, in the order of time
/// @param score    by the session's process
public record Judgement(
        String coach,
        UUID evaluation,
        int revision,
        Instant at,
        Map<CriterionKey, Answer> answers,
        Map<CriterionKey, Long> atMs,
        Map<CriterionKey, String> comments,
        List<Visit> visits,
        List<Moment> moments,
        Score score) {

    /// A mark.
    ///
    /// @param text may be empty
    public record Moment(MomentKind kind, long atMs, String text) {}

    public Judgement {
        answers = Map.copyOf(answers);
        atMs = Map.copyOf(atMs);
        comments = Map.copyOf(comments);
        visits = List.copyOf(visits);
        moments = List.copyOf(moments);
    }

    /// The call's percent; null when nothing counted.
    public @Nullable Double percent() {
        Ratio percent = score.percent();
        return percent == null ? null : percent.toDouble();
    }

    /// The share, 0..1, of the criterion's points; empty when it was not observed.
    public Optional<Double> share(CriterionKey key) {
        return score.criterion(key).map(CriterionScore::share).map(Ratio::toDouble);
    }

    /// When a stage was first entered; empty when it never was.
    public Optional<Long> entered(String stage) {
        return visits.stream()
                .filter(visit -> visit.stage().equals(stage))
                .map(Visit::fromMs)
                .min(Long::compare);
    }

    /// The same with all times moved.
    public Judgement shifted(long byMs) {
        return new Judgement(
                coach,
                evaluation,
                revision,
                at,
                answers,
                atMs.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue() + byMs)),
                comments,
                visits.stream()
                        .map(visit -> new Visit(visit.stage(), visit.fromMs() + byMs, visit.toMs() + byMs))
                        .toList(),
                moments.stream()
                        .map(moment -> new Moment(moment.kind(), moment.atMs() + byMs, moment.text()))
                        .toList(),
                score);
    }
}
