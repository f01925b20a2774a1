package se.medlyss.ui.wrapup;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.Drafts;
import se.medlyss.call.Given;
import se.medlyss.call.Stamp;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.texts.Formats;
import se.medlyss.ui.scoring.ProcessWords;
import se.medlyss.ui.scoring.TypedAnswer;

/// Something about a criterion that is written rather than pressed.
///
/// @param graded the criterion whose grade is written; null for everything else
record Writing(CriterionKey key, What what, @Nullable Criterion graded) {

    Writing(CriterionKey key, What what) {
        this(key, what, null);
    }

    /// A grade of a scale that digits cannot give.
    static Writing grade(CriterionKey key, Criterion criterion) {
        return new Writing(key, What.GRADE, criterion);
    }

    /// What is written.
    enum What {
        /// A comment beside the answer.
        COMMENT,
        /// The exact time of a timed answer.
        SECONDS,
        /// A grade that no single digit can say.
        GRADE,
        /// The answer to a text criterion.
        ANSWER;

        /// Whether anything that is written will do.
        boolean words() {
            return this == COMMENT || this == ANSWER;
        }
    }

    /// What is written of it and not kept yet; empty for nothing.
    String draft(Drafts drafts) {
        return what == What.COMMENT
                ? drafts.of(Drafts.comment(key))
                : drafts.of(key).map(CallEvent.AnswerDrafted::text).orElse("");
    }

    /// Makes what is written durable as it stands now; empty when that is no news.
    ///
    /// @param written as the field has it; empty when it was given up
    /// @param kept    what stands there without it
    Optional<CallEvent> drafted(Drafts drafts, Stamp at, String written, String kept) {
        if (what == What.COMMENT) {
            return drafts.change(at, Drafts.comment(key), written, kept);
        }
        String text = written.isBlank() || written.strip().equals(kept) ? "" : written;
        return text.equals(draft(drafts)) ? Optional.empty() : Optional.of(new CallEvent.AnswerDrafted(at, key, text));
    }

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,5}");
    private static final int MINUTE = 60;

    /// What stands there now; empty for nothing.
    String before(CallState state, ProcessWords words) {
        Optional<Answer> answer =
                Optional.ofNullable(state.answers().given().get(key)).map(Given::answer);
        return switch (what) {
            case COMMENT -> state.answers().comments().getOrDefault(key, "");
            case SECONDS ->
                answer.filter(Answer.Seconds.class::isInstance)
                        .map(given ->
                                Formats.clock(((Answer.Seconds) given).value().longValue()))
                        .orElse("");
            case GRADE ->
                answer.filter(Answer.Grade.class::isInstance)
                        .map(given -> words.written(((Answer.Grade) given).value()))
                        .orElse("");
            case ANSWER ->
                answer.filter(Answer.Written.class::isInstance)
                        .map(given -> ((Answer.Written) given).text())
                        .orElse("");
        };
    }

    /// What comes of it; empty when it cannot be read as a time, or is not on the scale. An emptied comment or answer
    /// is taken away.
    Optional<Function<Stamp, CallEvent>> event(String written) {
        String words = written.strip();
        return switch (what) {
            case COMMENT -> Optional.of(at -> new CallEvent.Commented(at, key, words));
            case ANSWER ->
                Optional.of(at -> words.isEmpty()
                        ? new CallEvent.AnswerCleared(at, key)
                        : new CallEvent.Answered(at, key, new Answer.Written(words)));
            case GRADE -> graded(words).map(answer -> at -> new CallEvent.Answered(at, key, answer));
            case SECONDS ->
                seconds(words)
                        .map(seconds ->
                                at -> new CallEvent.Answered(at, key, new Answer.Seconds(BigDecimal.valueOf(seconds))));
        };
    }

    private Optional<Answer> graded(String words) {
        return graded == null ? Optional.empty() : TypedAnswer.read(graded, words);
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
