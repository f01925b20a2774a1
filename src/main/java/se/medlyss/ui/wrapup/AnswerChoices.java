package se.medlyss.ui.wrapup;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.Certainty;
import se.medlyss.call.Stamp;
import se.medlyss.process.CallProcess;
import se.medlyss.process.ChoiceOption;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.CriterionKind;
import se.medlyss.process.GradeScale;
import se.medlyss.texts.Formats;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.control.Tone;
import se.medlyss.ui.scoring.Elapsed;
import se.medlyss.ui.scoring.ProcessWords;
import se.medlyss.ui.scoring.ScoringTools;

/// The answers that a criterion can be given, each by one key, and what can be written about it.
final class AnswerChoices {
    private static final Chord TIME = Chord.of("T");

    /// When it would happen does not matter for whether it would change anything.
    private static final Stamp ANY_TIME = new Stamp(0, Instant.EPOCH);

    private final CallState state;
    private final CallProcess process;
    private final CriterionKey key;

    AnswerChoices(CallState state, CallProcess process, CriterionKey key) {
        this.state = state;
        this.process = process;
        this.key = key;
    }

    List<Choice> all() {
        List<Choice> choices = new ArrayList<>();
        Optional<CriterionKind> kind = process.criterion(key).map(Criterion::kind);
        kind.map(this::observed).ifPresent(choices::addAll);
        if (kind.filter(CriterionKind.FreeText.class::isInstance).isPresent()) {
            return choices;
        }
        choices.add(notApplicable(key));
        choices.add(notHeard(key));
        choices.add(comment(key));
        return choices.stream().map(this::marked).toList();
    }

    static Choice comment(CriterionKey key) {
        return Choice.writes(
                new Choice.Of(Command.NOTE), "wrapup.write.comment", new Writing(key, Writing.What.COMMENT));
    }

    /// Marks the answer that stands.
    private Choice marked(Choice choice) {
        Optional<Answer> standing = state.answer(key);
        boolean stands = choice.does() instanceof Choice.Settle(var event)
                && event.apply(ANY_TIME) instanceof CallEvent.Answered answered
                && standing.filter(answered.answer()::equals).isPresent();
        return choice.chosenIf(stands);
    }

    static Choice notApplicable(CriterionKey key) {
        return answer(
                Command.NOT_APPLICABLE,
                "control.answer.not-applicable.short",
                Tone.NEUTRAL,
                key,
                Answer.NOT_APPLICABLE);
    }

    static Choice notHeard(CriterionKey key) {
        return answer(Command.NOT_HEARD, "control.answer.not-heard.short", Tone.NEUTRAL, key, Answer.NOT_HEARD);
    }

    private List<Choice> observed(CriterionKind kind) {
        return switch (kind) {
            case CriterionKind.Check _ ->
                List.of(
                        answer(Command.MET, "control.answer.yes", Tone.GOOD, key, Answer.MET),
                        answer(Command.NOT_MET, "control.answer.no", Tone.BAD, key, Answer.NOT_MET));
            case CriterionKind.Graded(GradeScale scale, boolean _) when !scale.singleDigits() -> written();
            case CriterionKind.Graded(GradeScale scale, boolean _) -> grades(scale);
            case CriterionKind.Choice(List<ChoiceOption> options) -> options(options);
            case CriterionKind.Timed _ -> timed();
            case CriterionKind.FreeText _ ->
                List.of(Choice.writes(
                        new Choice.Of(Command.NOTE), "wrapup.write.answer", new Writing(key, Writing.What.ANSWER)));
        };
    }

    /// The digit says the grade, as in the call.
    private List<Choice> grades(GradeScale scale) {
        return scale.values().stream()
                .map(grade -> new Choice(
                        new Choice.Digit(grade.intValueExact()),
                        _ -> ProcessWords.grade(grade),
                        Tone.ACCENT,
                        false,
                        at -> new CallEvent.Answered(at, key, new Answer.Grade(grade))))
                .toList();
    }

    /// A scale with grades that no single digit says, such as 10.
    private List<Choice> written() {
        return process
                .criterion(key)
                .map(criterion -> Choice.writes(
                        new Choice.Of(Command.MET), "scoring.option.grade", Writing.grade(key, criterion)))
                .stream()
                .toList();
    }

    private List<Choice> options(List<ChoiceOption> options) {
        return IntStream.range(0, options.size())
                .mapToObj(index -> {
                    ChoiceOption option = options.get(index);
                    return new Choice(
                            Choice.option(index),
                            tools -> tools.words().in(option.text()),
                            Tone.ACCENT,
                            false,
                            at -> new CallEvent.Answered(at, key, new Answer.Chosen(option.id())));
                })
                .toList();
    }

    private List<Choice> timed() {
        List<Choice> choices = new ArrayList<>(stageTime());
        choices.add(
                Choice.writes(new Choice.Own(TIME), "wrapup.write.seconds", new Writing(key, Writing.What.SECONDS)));
        return choices;
    }

    /// The stage's own time is what a timed criterion measures.
    private List<Choice> stageTime() {
        if (!state.times().entered(key.stage())) {
            return List.of();
        }
        long seconds = state.times().stageMs(key.stage(), 0) / 1_000;
        Answer answer = new Answer.Seconds(BigDecimal.valueOf(seconds));
        return List.of(new Choice(
                new Choice.Of(Command.MET),
                tools -> tools.texts().now("wrapup.unanswered.stage-time", clock(tools, seconds)),
                Tone.ACCENT,
                false,
                at -> new CallEvent.Answered(at, key, answer)));
    }

    /// With the sign that the stage's time has in the call.
    private String clock(ScoringTools tools, long seconds) {
        boolean fromLater = state.timedFromLater().contains(key.stage());
        return Elapsed.marked(
                tools.texts().texts(), fromLater ? Certainty.AT_LEAST : Certainty.EXACT, Formats.clock(seconds));
    }

    private static Choice answer(Command command, String textKey, Tone tone, CriterionKey key, Answer answer) {
        return Choice.of(command, textKey, tone, at -> new CallEvent.Answered(at, key, answer));
    }
}
