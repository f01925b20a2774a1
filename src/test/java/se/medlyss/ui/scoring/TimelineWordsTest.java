package se.medlyss.ui.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.medlyss.application.OpenCall;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.ProcessDocument;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OneCall;
import se.medlyss.support.Samples;
import se.medlyss.texts.Texts;

class TimelineWordsTest {

    private final ManualTime time = new ManualTime();
    private final ProcessDocument process = Samples.process("service");
    private final OpenCall call = OneCall.by(process, time);

    private String newest() {
        var entry = call.state().content().timeline().newest().orElseThrow();
        return new TimelineWords(new Texts(Locale.of("sv")))
                .of(entry, call.state(), call.process(), false)
                .words();
    }

    @Test
    void tellsHowLongAHoldTookOnceItIsOver() {
        call.take(new CallEvent.HoldStarted(call.stamp()));
        assertThat(newest()).isEqualTo("Väntläge");
        time.pass(Duration.ofSeconds(94));
        call.take(new CallEvent.HoldEnded(call.stamp()));
        assertThat(newest()).isEqualTo("Väntläge, 1:34");
    }

    @Test
    void namesTheStageThatBeginsByItselfAsTheCallEnds() {
        call.take(new CallEvent.CallEnded(call.stamp(), "after"));
        assertThat(newest()).startsWith("Samtalet är slut · ");
    }

    @Test
    void namesNoStageWhereNoneFollowsTheCall() {
        call.take(new CallEvent.CallEnded(call.stamp(), null));
        assertThat(newest()).isEqualTo("Samtalet är slut");
    }

    @Test
    void saysThatAnAnswerBelongsToTheProcessBeforeAndShowsNoIdOfIt() {
        call.take(new CallEvent.Answered(call.stamp(), CriterionKey.parse("gone.criterion"), Answer.NOT_HEARD));
        assertThat(newest()).isEqualTo("Ett kriterium i den förra processen: Hördes ej");
    }
}
