package se.medlyss.application.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.EvaluationFacts.Outcome;
import se.medlyss.application.insight.Told.Why;
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
    /// @param answered how many matters have an answer to it; 0 when even that is not told
    /// @param closed   whether the shares are told and the evaluations behind them are not, as they would point
    ///                 out the few people whom one of the answers is of
    public record Question(OutcomeQuestion question, int answered, boolean closed, List<Option> options) {
        public Question {
            options = List.copyOf(options);
        }
    }

    /// An option.
    ///
    /// @param share   of the matters with an answer to the question
    /// @param matters with this answer; 0 when their share is not told
    /// @param behind  the evaluations with this answer; empty when they are not told
    public record Option(OutcomeQuestion.Option option, Told share, int matters, List<EvaluationFacts> behind) {
        public Option {
            behind = List.copyOf(behind);
        }
    }

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
            Why why = withheld(slice, question.id());
            Map<String, List<EvaluationFacts>> behind = why == null ? behind(slice, question) : Map.of();
            questions.add(new Question(
                    question,
                    why == null ? given.size() : 0,
                    why == null && !given.isEmpty() && behind.isEmpty(),
                    question.options().stream()
                            .map(option -> option(option, given, why, behind.getOrDefault(option.id(), List.of())))
                            .toList()));
        }
        return new OutcomeFigures(questions);
    }

    /// The evaluations by their answer. The centre gets none of them where one answer was given for few people.
    private static Map<String, List<EvaluationFacts>> behind(Slice slice, OutcomeQuestion question) {
        Map<String, List<EvaluationFacts>> behind = new HashMap<>();
        for (OutcomeQuestion.Option option : question.options()) {
            List<EvaluationFacts> with = slice.counted().stream()
                    .filter(each -> each.outcomes().stream()
                            .anyMatch(outcome -> outcome.question().equals(question.id())
                                    && outcome.option().equals(option.id())))
                    .toList();
            if (!with.isEmpty()) {
                behind.put(option.id(), with);
            }
        }
        boolean few = slice.origin() == Facts.Origin.CENTRE
                && (slice.withheld() != null
                        || behind.values().stream().anyMatch(each -> Disclosure.ofTotal(Slice.size(each)) != null));
        return few ? Map.of() : behind;
    }

    /// The centre does not hear of a question that was answered for few people only.
    private static @Nullable Why withheld(Slice slice, String question) {
        List<EvaluationFacts> answered = slice.counted().stream()
                .filter(each -> each.outcomes().stream()
                        .anyMatch(outcome -> outcome.question().equals(question)))
                .toList();
        return slice.origin() == Facts.Origin.CENTRE && !answered.isEmpty()
                ? Disclosure.ofTotal(Slice.size(answered))
                : null;
    }

    /// Of the matters whose end the listener knows, those that were solved in the call.
    public static Told resolved(List<EvaluationFacts> evaluations) {
        return share(
                given(evaluations, RESOLUTION).stream()
                        .filter(outcome -> !outcome.option().equals(UNKNOWN))
                        .toList(),
                SOLVED);
    }

    /// The evaluations behind [#resolved] of the slice; none at the centre where the others are few people's.
    static List<EvaluationFacts> behindResolved(Slice slice) {
        Map<Boolean, List<EvaluationFacts>> known = slice.counted().stream()
                .collect(Collectors.partitioningBy(each -> each.outcomes().stream()
                        .anyMatch(outcome -> outcome.question().equals(RESOLUTION)
                                && !outcome.option().equals(UNKNOWN))));
        List<EvaluationFacts> others = known.getOrDefault(false, List.of());
        boolean few = slice.origin() == Facts.Origin.CENTRE
                && (slice.withheld() != null || !others.isEmpty() && Disclosure.ofTotal(Slice.size(others)) != null);
        return few ? List.of() : known.getOrDefault(true, List.of());
    }

    private static List<Outcome> given(List<EvaluationFacts> evaluations, String question) {
        return evaluations.stream()
                .flatMap(each -> each.outcomes().stream())
                .filter(outcome -> outcome.question().equals(question))
                .toList();
    }

    private static Option option(
            OutcomeQuestion.Option option, List<Outcome> given, @Nullable Why why, List<EvaluationFacts> behind) {
        Told share = share(given, option.id()).unless(why);
        return new Option(option, share, share instanceof Told.Shown ? matters(given, option.id()) : 0, behind);
    }

    private static Told share(List<Outcome> given, String option) {
        return Told.share(new Proportion(matters(given, option), given.size())).enough();
    }

    private static int matters(List<Outcome> given, String option) {
        return (int) given.stream()
                .filter(outcome -> outcome.option().equals(option))
                .count();
    }
}
