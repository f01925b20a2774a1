package se.medlyss.application.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medlyss.call.Mode;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.support.MadeUpFacts;

/// Which evaluations lie behind an answer of how calls ended.
class OutcomesBehindTest {

    private static final int OTHERS = 12;

    private final List<EvaluationFacts> all = new ArrayList<>();
    private ProcessForm form;

    @BeforeEach
    void read() throws Exception {
        form = new ProcessForm(new ProcessReader()
                .read(Path.of("src/main/resources/se/medlyss/processes/service-call.json"))
                .process());
        for (int agent = 0; agent < OTHERS; agent++) {
            all.add(ended("agent-" + agent, "solved"));
        }
    }

    @Test
    void areTheCallsThatEndedSo() {
        unsolvedBy(2);
        assertThat(behind(MadeUpFacts.own(all), "not-solved")).hasSize(2);
        assertThat(behind(MadeUpFacts.own(all), "solved")).hasSize(OTHERS);
    }

    @Test
    void areNoneAtTheCentreWhereOneAnswerWasGivenForFewPeople() {
        unsolvedBy(2);
        assertThat(behind(MadeUpFacts.centre(all), "not-solved")).isEmpty();
        assertThat(behind(MadeUpFacts.centre(all), "solved"))
                .as("the others are what is left")
                .isEmpty();
        assertThat(resolution(MadeUpFacts.centre(all)).closed()).isTrue();
        assertThat(resolution(MadeUpFacts.own(all)).closed()).isFalse();
        unsolvedBy(6);
        assertThat(behind(MadeUpFacts.centre(all), "not-solved")).hasSize(8);
        assertThat(resolution(MadeUpFacts.centre(all)).closed()).isFalse();
    }

    @Test
    void areTheKnownOnesBehindTheHeadlineWhereTheOthersAreNotFewPeoples() {
        endedBy(2, "unknown");
        assertThat(headline(MadeUpFacts.own(all))).hasSize(OTHERS);
        assertThat(headline(MadeUpFacts.centre(all))).isEmpty();
        endedBy(6, "unknown");
        assertThat(headline(MadeUpFacts.centre(all))).hasSize(OTHERS);
    }

    private List<EvaluationFacts> headline(Facts facts) {
        InsightFilter filter = new InsightFilter(form.id(), Mode.LIVE, null, null, null, null, null);
        Slice slice = Slice.of(facts, filter);
        StageTable teams = StageTable.of(slice, StageTable.Grouping.TEAM);
        return Headlines.of(slice, teams, Agreement.of(facts, filter, null))
                .behind()
                .resolved();
    }

    private void unsolvedBy(int agents) {
        endedBy(agents, "not-solved");
    }

    private void endedBy(int agents, String option) {
        for (int agent = 0; agent < agents; agent++) {
            all.add(ended("agent-" + agent, option));
        }
    }

    private EvaluationFacts ended(String agent, String option) {
        return new MadeUpFacts(form)
                .of("east", agent)
                .outcome(OutcomeFigures.RESOLUTION, option)
                .make();
    }

    private OutcomeFigures.Question resolution(Facts facts) {
        Slice slice = Slice.of(facts, new InsightFilter(form.id(), Mode.LIVE, null, null, null, null, null));
        return OutcomeFigures.of(slice).questions().stream()
                .filter(question -> question.question().id().equals(OutcomeFigures.RESOLUTION))
                .findFirst()
                .orElseThrow();
    }

    private List<EvaluationFacts> behind(Facts facts, String option) {
        return resolution(facts).options().stream()
                .filter(each -> each.option().id().equals(option))
                .findFirst()
                .orElseThrow()
                .behind();
    }
}
