package se.medlyss.application.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medlyss.application.publishing.ProcessChange.Kind;
import se.medlyss.exchange.ShippedProcesses;
import se.medlyss.process.CallProcess;

class ProcessDifferenceTest {

    private final String json = new ShippedProcesses(PublishingWorld.READER, List.of())
            .offered()
            .getFirst()
            .json();
    private final CallProcess before = PublishingWorld.read(json).process();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"passPercent\":80 | \"passPercent\":85 | PASS_PERCENT | 80 | 85",
                "\"method\":\"points\" | \"method\":\"weighted-criteria\" | METHOD | points | weighted-criteria",
                "\"criticalMiss\":\"not-approved\" | \"criticalMiss\":\"zero\" | SCORING_RULE | '' | ''",
                "\"points\":2 | \"points\":2.5 | POINTS | 2 | 2.5",
                "\"target\":20 | \"target\":21 | TARGET | – / 20 s / 40 s | – / 21 s / 40 s",
                "\"critical\":\"compliance\" | \"critical\":\"customer\" | CRITICAL | compliance / call | customer / call",
                "\"channel\":\"phone\" | \"channel\":\"chat\" | CHANNEL | '' | ''",
                "Service call | Serving call | TITLE | '' | ''",
                "Ordinary questions | Usual questions | GUIDANCE | '' | ''"
            })
    void namesEachKindOfChange(String part, String changed, Kind kind, String from, String to) {
        assertThat(json).contains(part);
        CallProcess after = PublishingWorld.read(json.replaceFirst(Pattern.quote(part), changed))
                .process();
        assertThat(ProcessDifference.between(before, after)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(kind);
            assertThat(change.before()).isEqualTo(from);
            assertThat(change.after()).isEqualTo(to);
        });
    }

    @Test
    void findsNothingBetweenAVersionAndItself() {
        assertThat(ProcessDifference.between(before, before)).isEmpty();
    }

    @Test
    void namesStagesAndCriteriaThatCameWentAndMoved() {
        CallProcess without = PublishingWorld.read(
                        json.replaceFirst("\\{\"criteria\":\\[(\\{(?:[^{}]|\\{[^{}]*\\})*\\},)", "{\"criteria\":["))
                .process();
        assertThat(ProcessDifference.between(before, without))
                .extracting(ProcessChange::kind)
                .containsExactly(Kind.CRITERION_REMOVED);
        assertThat(ProcessDifference.between(without, before))
                .extracting(ProcessChange::kind)
                .containsExactly(Kind.CRITERION_ADDED);
        CallProcess renamed = PublishingWorld.read(json.replace("\"id\":\"open\"", "\"id\":\"opened\"")
                        .replace("\"id\":\"opening\"", "\"id\":\"opened\""))
                .process();
        assertThat(ProcessDifference.between(before, renamed))
                .extracting(ProcessChange::kind)
                .containsExactly(Kind.STAGE_ADDED, Kind.STAGE_REMOVED);
    }
}
