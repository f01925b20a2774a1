package se.medlyss.application.insight;

import java.util.ArrayList;
import java.util.List;
import se.medlyss.application.insight.EvaluationFacts.Outcome;
import se.medlyss.process.OutcomeQuestion;
import se.medlyss.stats.Proportion;

/// How matters ended, as the listener heard it. A call with several matters counts once for each.
public record OutcomeFigures(List<Question> questions) {

    /// The question and the option that every process uses for a matter that was solved in the call.
    public static final String RESOLUTION = "resolution";

    private static final String SOLVED = "solved";
    private static final String UNKNOWN = "unknown";

    /// A question.
    ///
    /// @param answered how many matters have an answer to it
    public record Question(OutcomeQuestion question, int answered, List<Option> options) {
        public Question {
            options = List.copyOf(options);
        }
    }

    /// An option.
    ///
    /// @param share of the matters with an answer to the question
    public record Option(OutcomeQuestion.Option option, Told share) {}

    public OutcomeFigures {
        questions = List.copyOf(questions);
    }

    /// The outcomes of a slice.
    public static OutcomeFigures of(Slice slice) {
        List<OutcomeQuestion> asked =
                slice.form().map(form -> form.process().outcome()).orElse(List.of());
        List<Question> questions = new ArrayList<>();
        for (OutcomeQuestion question : asked) {
            List<Outcome> given = given(slice.counted(), question.id());
            questions.add(new Question(
                    question,
                    given.size(),
                    question.options().stream()
                            .map(option -> new Option(option, share(given, option.id())))
                            .toList()));
        }
        return new OutcomeFigures(questions);
    }

    /// Of the matters whose end the listener knows, those that were solved in the call.
    public static Told resolved(List<EvaluationFacts> evaluations) {
        return share(
                given(evaluations, RESOLUTION).stream()
                        .filter(outcome -> !outcome.option().equals(UNKNOWN))
                        .toList(),
                SOLVED);
    }

    private static List<Outcome> given(List<EvaluationFacts> evaluations, String question) {
        return evaluations.stream()
                .flatMap(each -> each.outcomes().stream())
                .filter(outcome -> outcome.question().equals(question))
                .toList();
    }

    private static Told share(List<Outcome> given, String option) {
        long chosen = given.stream()
                .filter(outcome -> outcome.option().equals(option))
                .count();
        return Told.share(new Proportion(chosen, given.size())).enough();
    }
}
