package se.medlyss.ui.wrapup;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.Given;
import se.medlyss.call.Stamp;
import se.medlyss.process.CriterionKey;
import se.medlyss.texts.Formats;

/// Something about a criterion that is written rather than pressed.
record Writing(CriterionKey key, What what) {

    /// What is written.
    enum What {
        /// A comment beside the answer.
        COMMENT,
        /// The exact time of a timed answer.
        SECONDS,
        /// The answer to a text criterion.
        ANSWER
    }

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,5}");
    private static final int MINUTE = 60;

    /// What stands there now; empty for nothing.
    String before(CallState state) {
        Optional<Answer> answer =
                Optional.ofNullable(state.answers().given().get(key)).map(Given::answer);
        return switch (what) {
            case COMMENT -> state.answers().comments().getOrDefault(key, "");
            case SECONDS ->
                answer.filter(Answer.Seconds.class::isInstance)
                        .map(given ->
                                Formats.clock(((Answer.Seconds) given).value().longValue()))
                        .orElse("");
            case ANSWER ->
                answer.filter(Answer.Written.class::isInstance)
                        .map(given -> ((Answer.Written) given).text())
                        .orElse("");
        };
    }

    /// What comes of it; empty when it cannot be read as a time. An emptied comment or answer is taken away.
    Optional<Function<Stamp, CallEvent>> event(String written) {
        String words = written.strip();
        return switch (what) {
            case COMMENT -> Optional.of(at -> new CallEvent.Commented(at, key, words));
            case ANSWER ->
                Optional.of(at -> words.isEmpty()
                        ? new CallEvent.AnswerCleared(at, key)
                        : new CallEvent.Answered(at, key, new Answer.Written(words)));
            case SECONDS ->
                seconds(words)
                        .map(seconds ->
                                at -> new CallEvent.Answered(at, key, new Answer.Seconds(BigDecimal.valueOf(seconds))));
        };
    }

    /// *125* or *2:05*.
    private static Optional<Integer> seconds(String words) {
        Matcher clock = CLOCK.matcher(words);
        if (clock.matches()) {
            return Optional.of(Integer.parseInt(clock.group(1)) * MINUTE + Integer.parseInt(clock.group(2)));
        }
        return SECONDS.matcher(words).matches() ? Optional.of(Integer.parseInt(words)) : Optional.empty();
    }
}
