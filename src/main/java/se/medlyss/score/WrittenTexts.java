package se.medlyss.score;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.medlyss.call.Answer;
import se.medlyss.call.CallState;
import se.medlyss.call.PersonalData;

/// Everything that the listener wrote about a call.
final class WrittenTexts {

    private WrittenTexts() {}

    /// The texts that look as if they carried a customer's personal data.
    static Stream<Finding> personal(CallState state) {
        return Stream.of(entries(state), comments(state), answers(state))
                .flatMap(findings -> findings)
                .filter(finding -> !finding.places().isEmpty())
                .map(finding -> finding);
    }

    private static Stream<Finding.PersonalText> entries(CallState state) {
        return state.content().timeline().oldestFirst().stream()
                .map(line -> finding(
                        new TextPlace.Entry(line.entry(), line.atMs()),
                        line.what().written()));
    }

    private static Stream<Finding.PersonalText> comments(CallState state) {
        return state.answers().comments().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(comment -> finding(new TextPlace.Comment(comment.getKey()), comment.getValue()));
    }

    private static Stream<Finding.PersonalText> answers(CallState state) {
        return state.answers().given().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(given -> given.getValue().answer() instanceof Answer.Written(String text)
                        ? Stream.of(finding(new TextPlace.WrittenAnswer(given.getKey()), text))
                        : Stream.empty());
    }

    private static Finding.PersonalText finding(TextPlace where, String text) {
        List<PersonalData> places = PersonalData.in(text);
        return new Finding.PersonalText(where, text, places);
    }
}
