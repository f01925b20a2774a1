package se.medlyss.application.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medlyss.support.MadeUpRecords;

/// Facts of many records, with what they have in common kept once.
class CollectorTest {

    private static final int RECORDS = 12;

    @Test
    void keepsOneFormOfEachProcess() {
        assertThat(forms(new MadeUpRecords().alsoBy("annan")).distinct()).hasSize(2);
    }

    /// Nothing checks that rules are those of the document whose hash stands beside them.
    @Test
    void readsEachRecordByItsOwnRulesWhateverHashTheyClaim() {
        MadeUpRecords records = new MadeUpRecords().alsoClaimedBy("annan");
        List<String> scoredBy = IntStream.range(0, RECORDS)
                .mapToObj(number -> records.record(number, RECORDS)
                        .content()
                        .process()
                        .rules()
                        .id())
                .toList();
        assertThat(scoredBy).contains("annan");
        assertThat(forms(records).map(ProcessForm::id)).containsExactlyElementsOf(scoredBy);
    }

    private static Stream<ProcessForm> forms(MadeUpRecords records) {
        Collector collector = new Collector();
        IntStream.range(0, RECORDS).forEach(number -> collector.counted(records.record(number, RECORDS)));
        return collector.facts().stream().map(EvaluationFacts::form);
    }
}
