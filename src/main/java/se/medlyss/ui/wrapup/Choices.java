package se.medlyss.ui.wrapup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.HoldKind;
import se.medlyss.call.PersonalData;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.CriterionKind;
import se.medlyss.score.Finding;
import se.medlyss.score.TextPlace;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.control.Tone;

/// The ways to settle each kind of line.
final class Choices {

    private final CallState state;
    private final CallProcess process;

    Choices(CallState state, CallProcess process) {
        this.state = state;
        this.process = process;
    }

    List<Choice> of(Row row) {
        return switch (row) {
            case Row.Outcome outcome -> outcome(outcome);
            case Row.Settled(CriterionKey key) -> new AnswerChoices(state, process, key).all();
            case Row.ToSettle(Finding.MissToConfirm(CriterionKey key)) -> miss(key);
            case Row.ToSettle(Finding.PersonalText text) -> personal(text);
            case Row.ToSettle(Finding.PauseToClassify pause) -> pause(pause);
            case Row.ToSettle(Finding.StageNotEntered stage) -> stage(stage);
            case Row.ToSettle(Finding.OutOfOrder order) -> order(order);
            case Row.ToSettle(Finding.Unanswered(CriterionKey key)) -> new AnswerChoices(state, process, key).all();
            case Row.ToSettle(Finding.OutcomeOpen(String question, int matter)) ->
                outcome(new Row.Outcome(question, matter, null));
        };
    }

    /// By digits: the letter that said "not met" a moment ago must neither confirm the miss unread nor take it back.
    private List<Choice> miss(CriterionKey key) {
        boolean check = process.criterion(key)
                .filter(criterion -> criterion.kind() instanceof CriterionKind.Check)
                .isPresent();
        return List.of(
                Choice.numbered(1, "wrapup.miss.confirm", Tone.BAD, at -> new CallEvent.MissConfirmed(at, key)),
                Choice.numbered(
                        2,
                        check ? "wrapup.miss.was-met" : "wrapup.miss.answer-again",
                        Tone.GOOD,
                        at -> check
                                ? new CallEvent.Answered(at, key, Answer.MET)
                                : new CallEvent.AnswerCleared(at, key)),
                AnswerChoices.notApplicable(key),
                AnswerChoices.notHeard(key),
                AnswerChoices.comment(key));
    }

    private static List<Choice> personal(Finding.PersonalText finding) {
        String masked = PersonalData.masked(finding.text());
        return List.of(
                Choice.of(Command.CLEAR, "wrapup.personal.mask", Tone.WARN, at -> switch (finding.where()) {
                    case TextPlace.Entry(int entry, long _) -> new CallEvent.EntryWorded(at, entry, masked);
                    case TextPlace.Comment(CriterionKey key) -> new CallEvent.Commented(at, key, masked);
                    case TextPlace.WrittenAnswer(CriterionKey key) ->
                        new CallEvent.Answered(at, key, new Answer.Written(masked));
                }),
                accept(finding, Command.MET, "wrapup.personal.keep"));
    }

    private static List<Choice> pause(Finding.PauseToClassify pause) {
        List<Choice> choices = new ArrayList<>();
        for (HoldKind kind : HoldKind.values()) {
            choices.add(new Choice(
                    new Choice.Digit(kind.ordinal() + 1),
                    tools -> tools.texts().now(Texts.key("wrapup.pause.", kind)),
                    Tone.ACCENT,
                    false,
                    at -> new CallEvent.HoldClassified(at, pause.hold(), kind)));
        }
        choices.add(Choice.of(
                Command.CLEAR,
                "wrapup.pause.remove",
                Tone.NEUTRAL,
                at -> new CallEvent.EntryDeleted(at, pause.hold())));
        return choices;
    }

    private static List<Choice> stage(Finding.StageNotEntered stage) {
        Set<CriterionKey> keys = Set.copyOf(stage.unanswered());
        return List.of(
                Choice.of(
                        Command.NOT_APPLICABLE,
                        "wrapup.stage.not-needed",
                        Tone.NEUTRAL,
                        at -> new CallEvent.RestAnswered(at, keys, Answer.NOT_APPLICABLE)),
                Choice.of(
                        Command.NOT_HEARD,
                        "wrapup.stage.not-heard",
                        Tone.NEUTRAL,
                        at -> new CallEvent.RestAnswered(at, keys, Answer.NOT_HEARD)),
                accept(stage, Command.MET, "wrapup.stage.one-by-one"));
    }

    private static List<Choice> order(Finding.OutOfOrder order) {
        return List.of(
                accept(order, Command.MET, "wrapup.order.was-so"),
                Choice.of(
                        Command.CLEAR,
                        "wrapup.order.remove",
                        Tone.NEUTRAL,
                        at -> new CallEvent.EntryDeleted(at, order.entry())));
    }

    private List<Choice> outcome(Row.Outcome row) {
        var question = process.outcome().stream()
                .filter(each -> each.id().equals(row.question()))
                .findFirst()
                .orElseThrow();
        return IntStream.range(0, question.options().size())
                .mapToObj(index -> {
                    var option = question.options().get(index);
                    return new Choice(
                            Choice.option(index),
                            tools -> tools.words().in(option.text()),
                            Tone.ACCENT,
                            option.id().equals(row.chosen()),
                            at -> new CallEvent.OutcomeGiven(at, row.question(), row.matter(), option.id()));
                })
                .toList();
    }

    private static Choice accept(Finding finding, Command command, String textKey) {
        return Choice.of(command, textKey, Tone.NEUTRAL, at -> new CallEvent.FindingAccepted(at, finding.name()));
    }
}
