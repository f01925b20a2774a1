package se.medlyss.application;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.CallHeader;
import se.medlyss.call.CallState;
import se.medlyss.call.Handling;
import se.medlyss.call.Life;
import se.medlyss.call.Stamp;
import se.medlyss.call.Talk;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.score.Score;
import se.medlyss.score.Scoring;

/// What lists and searches need to know of a call's state.
public final class Summaries {

    private Summaries() {}

    public static EvaluationSummary of(UUID evaluation, CallState state, CallProcess process) {
        CallHeader header = state.header();
        Stamp last = required(state.last());
        boolean standing = state.life() == Life.FINAL || state.life() == Life.WITHDRAWN;
        @Nullable
        Score score = standing
                ? Scoring.score(
                        process,
                        state.answers().fitting(process),
                        state.circumstances().notReached())
                : null;
        return new EvaluationSummary(
                evaluation,
                header.callId(),
                state.life(),
                state.revision(),
                header.agent(),
                header.agentTeam(),
                header.coach(),
                state.process(),
                header.channel(),
                header.mode(),
                header.context(),
                header.practice(),
                required(state.began()),
                state.durationMs(last.offsetMs()),
                (int) process.keys()
                        .filter(key -> counts(process, key) && state.answer(key).isPresent())
                        .count(),
                (int) process.keys().filter(key -> counts(process, key)).count(),
                score == null ? null : percent(score),
                score == null ? null : approved(score),
                state.talk().talkedThrough(),
                state.postponedUntil(),
                state.seq(),
                last.wall(),
                review(state));
    }

    private static EvaluationSummary.Review review(CallState state) {
        Handling handling = state.handling();
        Optional<Handling.Step> latest = switch (state.reviewState()) {
            case DRAFT -> Optional.empty();
            case FINAL -> handling.sentBack(state.revision());
            case REVIEWED -> handling.latest(Handling.Step.Kind.REVIEWED);
            case LOCKED -> handling.latest(Handling.Step.Kind.LOCKED);
        };
        return new EvaluationSummary.Review(
                state.header().reviewed(),
                state.header().calibrated(),
                state.reviewState(),
                latest.map(Handling.Step::by).orElse(""),
                latest.map(Handling.Step::at).orElse(null),
                handling.nextDeadline().orElse(null),
                false);
    }

    /// Notes, comments, moments and the talk, as one text to search in.
    static String searchText(CallState state) {
        Stream<String> lines = state.content().timeline().oldestFirst().stream()
                .map(line -> line.what().written());
        Talk talk = state.talk();
        Stream<String> talked = Stream.of(talk.pleased(), talk.develop(), talk.agreed());
        Stream<String> quotes = talk.lifted().stream().map(Talk.Lifted::quote);
        Stream<String> comments = state.answers().comments().values().stream().sorted();
        return Stream.of(lines, comments, talked, quotes, handled(state.handling()))
                .flatMap(texts -> texts)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> handled(Handling handling) {
        Stream<String> steps = handling.steps().stream().map(Handling.Step::words);
        Stream<String> disputes = handling.disputes().stream()
                .flatMap(dispute -> Stream.of(
                        dispute.words(),
                        dispute.answer() == null ? "" : dispute.answer().words()));
        Stream<String> read = Stream.ofNullable(handling.acknowledgement()).map(Handling.Acknowledgement::comment);
        return Stream.of(steps, disputes, read).flatMap(texts -> texts);
    }

    private static @Nullable BigDecimal percent(Score score) {
        return score.percent() == null ? null : score.percent().rounded(4);
    }

    private static @Nullable Boolean approved(Score score) {
        return switch (score.approval()) {
            case APPROVED -> true;
            case NOT_APPROVED -> false;
            case OPEN -> null;
        };
    }

    private static boolean counts(CallProcess process, CriterionKey key) {
        return process.criterion(key).filter(Criterion::scored).isPresent();
    }

    private static <T> T required(@Nullable T told) {
        if (told == null) {
            throw new IllegalStateException("a call without events has no summary");
        }
        return told;
    }
}
