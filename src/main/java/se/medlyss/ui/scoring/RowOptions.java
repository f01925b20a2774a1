package se.medlyss.ui.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import se.medlyss.call.Answer;
import se.medlyss.call.Armed;
import se.medlyss.process.ChoiceOption;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKind;
import se.medlyss.process.GradeScale;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.AnswerOption;
import se.medlyss.ui.control.AnswerOptions;
import se.medlyss.ui.control.Tone;

/// Which buttons a criterion has, and which answer each of them stands for.
public final class RowOptions {
    /// The button that does what the criterion's key does: stamps the time, or asks for a number or a text.
    public static final String KEY = "key";

    private final LiveTexts texts;
    private final ProcessWords words;
    private final AnswerOptions options;

    /// Buttons in the language of the moment.
    public RowOptions(LiveTexts texts) {
        this.texts = texts;
        words = new ProcessWords(texts.texts());
        options = new AnswerOptions(texts);
    }

    /// The buttons of a criterion.
    public List<AnswerOption> of(Criterion criterion) {
        return switch (criterion.kind()) {
            case CriterionKind.Check _ -> options.check();
            case CriterionKind.Graded(GradeScale scale, boolean _) ->
                scale.singleDigits() ? grades(scale) : withOthers("scoring.option.grade");
            case CriterionKind.Choice(List<ChoiceOption> choices) -> numbered(choices);
            case CriterionKind.Timed _ -> withOthers("scoring.option.time");
            case CriterionKind.FreeText _ -> List.of(keyed("scoring.option.text"));
        };
    }

    /// The answer that a button stands for; empty for [#KEY].
    public static Optional<Answer> answer(Criterion criterion, String id) {
        return switch (id) {
            case AnswerOptions.MET -> Optional.of(Answer.MET);
            case AnswerOptions.NOT_MET -> Optional.of(Answer.NOT_MET);
            case AnswerOptions.NOT_APPLICABLE -> Optional.of(Answer.NOT_APPLICABLE);
            case AnswerOptions.NOT_HEARD -> Optional.of(Answer.NOT_HEARD);
            case KEY -> Optional.empty();
            default -> valued(criterion, id);
        };
    }

    /// The button that stands for an answer; empty when it has no button of its own.
    public static Optional<String> id(Criterion criterion, Answer answer) {
        return switch (answer) {
            case Answer.Met _ -> Optional.of(AnswerOptions.MET);
            case Answer.NotMet _ -> Optional.of(AnswerOptions.NOT_MET);
            case Answer.NotApplicable _ -> Optional.of(AnswerOptions.NOT_APPLICABLE);
            case Answer.NotHeard _ -> Optional.of(AnswerOptions.NOT_HEARD);
            case Answer.Grade(BigDecimal value) -> Optional.of(asksNumber(criterion) ? KEY : ProcessWords.grade(value));
            case Answer.Chosen(String option) -> number(criterion, option);
            case Answer.Seconds _, Answer.Written _ -> Optional.of(KEY);
        };
    }

    /// What an option's button reads: the digit that chooses it, or its place where no digit does.
    ///
    /// @param index 0 for the first
    static String number(int index) {
        return String.valueOf(Armed.digitOf(index).orElse(index + 1));
    }

    private static boolean asksNumber(Criterion criterion) {
        return criterion.kind() instanceof CriterionKind.Graded graded
                && !graded.scale().singleDigits();
    }

    private static Optional<Answer> valued(Criterion criterion, String id) {
        return switch (criterion.kind()) {
            case CriterionKind.Graded _ -> Optional.of(new Answer.Grade(new BigDecimal(id)));
            case CriterionKind.Choice(List<ChoiceOption> choices) ->
                IntStream.range(0, choices.size())
                        .filter(index -> number(index).equals(id))
                        .mapToObj(choices::get)
                        .<Answer>map(option -> new Answer.Chosen(option.id()))
                        .findFirst();
            case CriterionKind.Check _, CriterionKind.Timed _, CriterionKind.FreeText _ -> Optional.empty();
        };
    }

    private static Optional<String> number(Criterion criterion, String option) {
        if (criterion.kind() instanceof CriterionKind.Choice(List<ChoiceOption> choices)) {
            for (int index = 0; index < choices.size(); index++) {
                if (choices.get(index).id().equals(option)) {
                    return Optional.of(number(index));
                }
            }
        }
        return Optional.empty();
    }

    private List<AnswerOption> grades(GradeScale scale) {
        List<String> labels = scale.values().stream().map(ProcessWords::grade).toList();
        List<ObservableValue<String>> spoken = new ArrayList<>();
        for (int index = 0; index < labels.size(); index++) {
            int at = index;
            spoken.add(texts.following(() -> words.grade(scale, at)));
        }
        return options.values(labels, spoken);
    }

    private List<AnswerOption> numbered(List<ChoiceOption> choices) {
        List<String> labels = new ArrayList<>();
        List<ObservableValue<String>> spoken = new ArrayList<>();
        for (ChoiceOption choice : choices) {
            labels.add(number(labels.size()));
            spoken.add(texts.following(() -> words.in(choice.text())));
        }
        return options.values(labels, spoken);
    }

    private List<AnswerOption> withOthers(String textKey) {
        return options.withOthers(List.of(keyed(textKey)));
    }

    private AnswerOption keyed(String textKey) {
        return new AnswerOption(KEY, texts.text(textKey), texts.text(textKey), texts.text(textKey), Tone.ACCENT);
    }
}
