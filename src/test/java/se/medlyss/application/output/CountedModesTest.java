package se.medlyss.application.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.medlyss.application.insight.EvaluationFacts;
import se.medlyss.call.Context;
import se.medlyss.call.Mode;
import se.medlyss.process.Channel;
import se.medlyss.support.MadeUpFacts;

class CountedModesTest {

    @Test
    void reportsNoFiguresOfCalibrationsAndSelfAssessments() {
        List<EvaluationFacts> all = new ArrayList<>();
        for (int number = 0; number < 30; number++) {
            all.add(in(Mode.LIVE));
            all.add(in(Mode.CALIBRATION));
            all.add(in(Mode.SELF));
            all.add(in(Mode.SECOND_OPINION));
        }
        List<ProcessFigures> figures = ProcessFigures.all(MadeUpFacts.centre(all), () -> {});
        assertThat(figures).extracting(ProcessFigures::mode).containsExactly(Mode.LIVE);
        assertThat(figures.getFirst().slice().counted()).hasSize(30);
    }

    private static EvaluationFacts in(Mode mode) {
        return MadeUpFacts.one().setting(mode, Channel.PHONE, Context.ORDINARY).make();
    }
}
