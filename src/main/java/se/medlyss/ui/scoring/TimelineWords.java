package se.medlyss.ui.scoring;

import java.time.Duration;
import java.util.Optional;
import se.medlyss.call.Answer;
import se.medlyss.call.CallState;
import se.medlyss.call.Certainty;
import se.medlyss.call.Hold;
import se.medlyss.call.TimelineEntry;
import se.medlyss.call.Visit;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.ProcessDocument;
import se.medlyss.texts.Formats;
import se.medlyss.texts.Texts;
import se.medlyss.ui.control.Sign;
import se.medlyss.ui.control.TimelineEntry.Line;

/// A timeline's lines in words and signs. In discreet mode they tell that something was marked, not what.
public final class TimelineWords {
    private final Texts texts;
    private final TimelineNames names;
    private final ProcessWords words;

    /// Words in the language of the texts.
    public TimelineWords(Texts texts, TimelineNames names) {
        this.texts = texts;
        this.names = names;
        words = new ProcessWords(texts);
    }

    /// A line. What was answered once the call was over has no time in it.
    ///
    /// @param process what the call is scored by now
    public Line of(TimelineEntry entry, CallState state, CallProcess process, boolean discreet) {
        Line line = exact(entry, state, scoredBy(entry, process), discreet);
        Certainty certainty = state.certainty(entry.atMs());
        boolean timed = !line.time().isEmpty();
        String about = timed ? Elapsed.sign(texts, certainty) : "";
        String spoken = timed ? Elapsed.spoken(texts, certainty, line.time()) + " " + line.words() : line.words();
        return new Line(about, line.time(), line.sign(), line.words(), line.heading(), spoken);
    }

    private Line exact(TimelineEntry entry, CallState state, CallProcess process, boolean discreet) {
        String time = state.heard(entry.atMs()) ? Elapsed.clock(state, entry.atMs()) : "";
        return switch (entry.what()) {
            case TimelineEntry.StageBegan(String stage) ->
                new Line(time, Sign.STAGE, words.stage(process, stage), true);
            case TimelineEntry.AnswerGiven(CriterionKey key, Answer answer) ->
                new Line(
                        time,
                        discreet ? Sign.ANSWERED : sign(answer),
                        discreet ? criterion(process, key) : answered(process, key, answer),
                        false);
            case TimelineEntry.RestGiven(int count, Answer answer) ->
                new Line(
                        time,
                        discreet ? Sign.ANSWERED : sign(answer),
                        texts.get(
                                "listen.action.rest",
                                count,
                                discreet ? texts.get("control.answer.answered") : answerAlone(answer)),
                        false);
            case TimelineEntry.Moment moment -> moment(time, moment, discreet);
            case TimelineEntry.Note(String text) ->
                new Line(time, Sign.NOTE, discreet ? texts.get("listen.action.note") : text, false);
            case TimelineEntry.HoldBegan _ -> new Line(time, Sign.PAUSE, hold(entry.entry(), state), false);
            case TimelineEntry.Marked marked ->
                new Line(time, sign(marked.mark()), marked(marked, process) + stageBegun(entry, state, process), false);
        };
    }

    /// The process that the line was made by, which has its criterion and stage: the call may go by another one since.
    private CallProcess scoredBy(TimelineEntry entry, CallProcess now) {
        return Optional.ofNullable(entry.process())
                .flatMap(names::process)
                .map(ProcessDocument::process)
                .orElse(now);
    }

    private String marked(TimelineEntry.Marked marked, CallProcess process) {
        String words = texts.of("listen.mark.", marked.mark());
        String name = switch (marked.mark()) {
            case AGENT_CHANGED -> names.agent(marked.agent());
            case PROCESS_SWITCHED -> this.words.in(process.title());
            case JOINED_LATE, TRANSFERRED, TRANSFERRED_AND_FOLLOWED, MATTER_BEGAN, CUT_OFF, STEP_HEARD, CALL_ENDED ->
                "";
        };
        return name.isEmpty() ? words : texts.get("listen.line.named", words, name);
    }

    /// The stage that a mark began by itself, as the end of the call does: it has no line of its own.
    private String stageBegun(TimelineEntry entry, CallState state, CallProcess process) {
        for (Visit visit : state.times().visits()) {
            if (visit.entry() == entry.entry()) {
                return " · " + this.words.stage(process, visit.stage());
            }
        }
        return "";
    }

    /// A pause, with its length once it is over.
    private String hold(int entry, CallState state) {
        for (Hold hold : state.times().holds()) {
            if (hold.entry() == entry && hold.endMs() != null) {
                return texts.get("listen.line.hold", Formats.clock(Duration.ofMillis(hold.lastedMs(hold.endMs()))));
            }
        }
        return texts.get("listen.hold");
    }

    private Line moment(String time, TimelineEntry.Moment moment, boolean discreet) {
        if (discreet) {
            return new Line(time, Sign.ANSWERED, texts.get("listen.moment.discreet"), false);
        }
        String kind = texts.of("listen.moment.", moment.kind());
        String text = moment.text().isBlank() ? kind : kind + " – " + moment.text();
        return new Line(
                time,
                switch (moment.kind()) {
                    case LIFT -> Sign.LIFT_UP;
                    case DEVELOP -> Sign.DEVELOP;
                },
                text,
                false);
    }

    /// Met and not met are told by their sign; every other answer in words after the criterion.
    private String answered(CallProcess process, CriterionKey key, Answer answer) {
        String asked = criterion(process, key);
        if (answer instanceof Answer.Met || answer instanceof Answer.NotMet) {
            return asked;
        }
        return asked + (asked.endsWith("?") ? " " : ": ") + words.answer(process, key, answer);
    }

    /// What the process of the moment does not have was asked by the one before it.
    private String criterion(CallProcess process, CriterionKey key) {
        return process.criterion(key).isPresent() ? words.criterion(process, key) : texts.get("listen.line.criterion");
    }

    private String answerAlone(Answer answer) {
        return answer instanceof Answer.NotHeard
                ? texts.get("control.answer.not-heard")
                : texts.get("control.answer.not-applicable");
    }

    private static Sign sign(Answer answer) {
        return switch (answer) {
            case Answer.Met _ -> Sign.MET;
            case Answer.NotMet _ -> Sign.NOT_MET;
            case Answer.NotHeard _ -> Sign.NOT_HEARD;
            case Answer.Seconds _ -> Sign.TIME;
            case Answer.Written _ -> Sign.NOTE;
            case Answer.Grade _, Answer.Chosen _, Answer.NotApplicable _ -> Sign.ANSWERED;
        };
    }

    private static Sign sign(TimelineEntry.Mark mark) {
        return switch (mark) {
            case TRANSFERRED, TRANSFERRED_AND_FOLLOWED -> Sign.TRANSFER;
            case STEP_HEARD -> Sign.MET;
            case JOINED_LATE, CALL_ENDED, CUT_OFF -> Sign.TIME;
            case MATTER_BEGAN, AGENT_CHANGED, PROCESS_SWITCHED -> Sign.INFO;
        };
    }
}
