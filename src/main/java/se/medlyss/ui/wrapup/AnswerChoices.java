package se.medlyss.ui.wrapup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.process.CallProcess;
import se.medlyss.process.ChoiceOption;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.CriterionKind;
import se.medlyss.process.GradeScale;
import se.medlyss.texts.Formats;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.control.Tone;

/// The answers that an unanswered criterion can be given, each by one key.
final class AnswerChoices {

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
        process.criterion(key).ifPresent(criterion -> choices.addAll(observed(criterion.kind())));
        choices.add(notApplicable(key));
        choices.add(notHeard(key));
        return choices;
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
            case CriterionKind.Graded(GradeScale scale, boolean _) -> grades(scale);
            case CriterionKind.Choice(List<ChoiceOption> options) -> options(options);
            case CriterionKind.Timed _ -> stageTime();
            case CriterionKind.FreeText _ -> List.of();
        };
    }

    private List<Choice> grades(GradeScale scale) {
        return IntStream.range(0, scale.values().size())
                .mapToObj(index -> {
                    BigDecimal grade = scale.values().get(index);
                    int digit = scale.singleDigits() ? grade.intValueExact() : index + 1;
                    return numbered(digit, grade.toPlainString(), new Answer.Grade(grade));
                })
                .toList();
    }

    private List<Choice> options(List<ChoiceOption> options) {
        return IntStream.range(0, options.size())
                .mapToObj(index -> {
                    ChoiceOption option = options.get(index);
                    return new Choice(
                            new Choice.Digit(index + 1),
                            tools -> tools.words().in(option.text()),
                            Tone.ACCENT,
                            false,
                            at -> new CallEvent.Answered(at, key, new Answer.Chosen(option.id())));
                })
                .toList();
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
                tools -> tools.texts().now("wrapup.unanswered.stage-time", Formats.clock(seconds)),
                Tone.ACCENT,
                false,
                at -> new CallEvent.Answered(at, key, answer)));
    }

    private Choice numbered(int digit, String words, Answer answer) {
        return new Choice(
                new Choice.Digit(digit), _ -> words, Tone.ACCENT, false, at -> new CallEvent.Answered(at, key, answer));
    }

    private static Choice answer(Command command, String textKey, Tone tone, CriterionKey key, Answer answer) {
        return Choice.of(command, textKey, tone, at -> new CallEvent.Answered(at, key, answer));
    }
}
