package se.medlyss.ui.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.medlyss.application.OpenCall;
import se.medlyss.call.Answer;
import se.medlyss.ui.control.StageRail.Segment;
import se.medlyss.ui.scoring.ProcessWords;

class RailSegmentsTest {
    private final ListenSample sample = new ListenSample();
    private final OpenCall call = sample.start();

    @Test
    void anAnswerInTheCurrentStageLeavesTheRailAsItWas() {
        List<Segment> before = rail();
        sample.answer(call, "open.greet", Answer.MET);
        assertThat(rail()).isEqualTo(before);
    }

    @Test
    void aStageThatWasLeftSaysWhatItLacksAndEachLaterAnswerCounts() {
        sample.answer(call, "open.greet", Answer.MET);
        sample.at(24).enter(call, "need");
        assertThat(rail().getFirst().unanswered()).isEqualTo(1);
        sample.answer(call, "open.invite", Answer.MET);
        assertThat(rail().getFirst().unanswered()).isZero();
    }

    private List<Segment> rail() {
        return RailSegments.of(call.state(), call.process(), new ProcessWords(sample.texts), call.nowMs());
    }
}
