package se.medlyss.application.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Answer;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;

/// What everybody answered to one criterion, in the order of the participants.
///
/// @param answers  null is unanswered
/// @param atMs     null for what was answered after the call, or not at all
/// @param comments empty without one
/// @param codes    what counts as the same: the share, 0..1, of the points, or [#NOT_APPLICABLE]; null for what is
///                 no judgement (not heard, unanswered)
public record CriterionRow(
        CriterionKey key,
        Criterion criterion,
        List<@Nullable Answer> answers,
        List<@Nullable Long> atMs,
        List<String> comments,
        List<@Nullable Double> codes) {

    /// The code of *not applicable*.
    static final double NOT_APPLICABLE = -1;

    static List<CriterionRow> of(CallProcess process, List<Judgement> judgements) {
        return process.keys()
                .flatMap(key -> process.criterion(key).filter(Criterion::scored).stream()
                        .map(criterion -> of(key, criterion, judgements)))
                .toList();
    }

    private static CriterionRow of(CriterionKey key, Criterion criterion, List<Judgement> judgements) {
        List<@Nullable Answer> answers = new ArrayList<>();
        List<@Nullable Long> times = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        List<@Nullable Double> codes = new ArrayList<>();
        for (Judgement judgement : judgements) {
            answers.add(judgement.answers().get(key));
            times.add(judgement.atMs().get(key));
            comments.add(judgement.comments().getOrDefault(key, ""));
            codes.add(code(judgement, key));
        }
        return new CriterionRow(key, criterion, answers, times, comments, codes);
    }

    private static @Nullable Double code(Judgement judgement, CriterionKey key) {
        return judgement.answers().get(key) instanceof Answer.NotApplicable
                ? Double.valueOf(NOT_APPLICABLE)
                : judgement.share(key).orElse(null);
    }

    /// Whether somebody found it to apply. What nobody did says nothing about agreement, and is in no figure of it: an
    /// optional stage that nobody entered answers itself.
    public boolean applied() {
        return given().anyMatch(code -> code != NOT_APPLICABLE);
    }

    /// Whether two or more judged it, and not all the same.
    public boolean differs() {
        return given().distinct().count() > 1;
    }

    /// Whether two or more judged it, somebody found it to apply, and all who judged it say the same.
    public boolean alike() {
        return applied() && !differs() && given().count() > 1;
    }

    /// How far apart: 0 when all say the same, else the range of the shares, and 1 when some say that it did not
    /// apply.
    public double spread() {
        if (!differs()) {
            return 0;
        }
        double least = given().min(Double::compare).orElse(0.0);
        return least == NOT_APPLICABLE ? 1 : given().max(Double::compare).orElse(0.0) - least;
    }

    /// When the first of them answered; empty without a time.
    public Optional<Long> firstMs() {
        return atMs.stream().filter(Objects::nonNull).map(Long.class::cast).min(Long::compare);
    }

    private Stream<Double> given() {
        return codes.stream().filter(Objects::nonNull).map(Double.class::cast);
    }
}
