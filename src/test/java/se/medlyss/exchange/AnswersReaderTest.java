package se.medlyss.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;
import se.medlyss.application.GivenAnswers;
import se.medlyss.call.Answer;
import se.medlyss.process.CriterionKey;

class AnswersReaderTest {

    private final AnswersReader reader;

    AnswersReaderTest() throws FileRefusedException {
        byte[] process = BrokenProcess.WHOLE.getBytes(StandardCharsets.UTF_8);
        reader = new AnswersReader(new ProcessReader().read(process).process());
    }

    @Test
    void readsEveryKindOfAnswer() throws FileRefusedException {
        GivenAnswers given = read(answers("""
                "open.greet": "met", "open.tone": 2, "open.wait": 30.5, "open.way": "b" """));
        assertThat(given.notReached()).isFalse();
        assertThat(given.answers())
                .isEqualTo(Map.of(
                        key("open.greet"), Answer.MET,
                        key("open.tone"), new Answer.Grade(BigDecimal.TWO),
                        key("open.wait"), new Answer.Seconds(new BigDecimal("30.5")),
                        key("open.way"), new Answer.Chosen("b")));
        assertThat(read(answers("\"open.tone\": \"not-heard\", \"open.way\": \"not-applicable\""))
                        .answers())
                .containsValues(Answer.NOT_HEARD, Answer.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"open.greet\": \"yes\"'      | ANSWER            | open.greet",
                "'\"open.greet\": true'         | ANSWER            | open.greet",
                "'\"open.greet\": 1'            | ANSWER            | open.greet",
                "'\"open.greet\": null'         | ANSWER            | open.greet",
                "'\"open.tone\": 3'             | ANSWER            | open.tone",
                "'\"open.tone\": \"2\"'         | ANSWER            | open.tone",
                "'\"open.wait\": -1'            | ANSWER            | open.wait",
                "'\"open.way\": \"c\"'          | ANSWER            | open.way",
                "'\"open.nothing\": \"met\"'    | UNKNOWN_CRITERION | answers",
                "'\"greet\": \"met\"'           | UNKNOWN_CRITERION | answers",
                "'\"open.greet\": \"met\", \"open.greet\": \"met\"' | DUPLICATE_KEY | 1:",
            })
    void refusesAnAnswerThatDoesNotFit(String answers, Reason reason, String place) {
        assertRefused(answers(answers), reason, place);
    }

    @Test
    void refusesAnswersToAnotherProcessAndOtherDocuments() {
        String good = answers("");
        assertRefused(good.replace("small", "large"), Reason.VALUE, "process");
        assertRefused(good.replace("\"process\"", "\"proces\""), Reason.MISSING, "medlyss.answers");
        assertRefused(good.replace("{\"format\"", "{\"x\":1,\"format\""), Reason.UNKNOWN_FIELD, "medlyss.answers");
        assertRefused(good.replace("Version\":1", "Version\":2"), Reason.TOO_NEW, "");
        assertRefused(good.replace("Version\":1", "Version\":\"1\""), Reason.VALUE, "formatVersion");
        assertRefused(good.replace("{}", "[]"), Reason.TYPE, "answers");
        assertRefused(good.replace("\"answers\":", "\"notReached\":1,\"answers\":"), Reason.VALUE, "notReached");
        assertRefused(BrokenProcess.WHOLE, Reason.FORMAT, "");
    }

    private void assertRefused(String document, Reason reason, String place) {
        assertThatExceptionOfType(FileRefusedException.class)
                .isThrownBy(() -> read(document))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused.place()).contains(place);
                });
    }

    private GivenAnswers read(String document) throws FileRefusedException {
        return reader.read(document.getBytes(StandardCharsets.UTF_8));
    }

    private static String answers(String answers) {
        return "{\"format\":\"medlyss.answers\",\"formatVersion\":1,\"process\":\"small\",\"answers\":{" + answers
                + "}}";
    }

    private static CriterionKey key(String key) {
        return CriterionKey.parse(key);
    }
}
