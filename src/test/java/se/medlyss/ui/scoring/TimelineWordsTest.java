package se.medlyss.ui.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medlyss.process.Phase.CALL;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.medlyss.application.OpenCall;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.TimelineEntry;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.ProcessDocument;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OneCall;
import se.medlyss.support.Samples;
import se.medlyss.support.ScoringSurface;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.TimelineEntry.Line;
import se.medlyss.ui.control.Waveform.Mark;

class TimelineWordsTest {

    private final ManualTime time = new ManualTime();
    private final ProcessDocument process = Samples.process("service");
    private final ProcessDocument other = Samples.everyKind();
    private final OpenCall call = OneCall.by(process, time);
    private final TimelineNames names =
            TimelineNames.of(Map.of(process.ref(), process, other.ref(), other), Map.of("agent-2", "Sara Exempel"));

    private String newest() {
        return words(call.state().content().timeline().newest().orElseThrow(), names)
                .words();
    }

    private Line words(TimelineEntry entry, TimelineNames known) {
        return new TimelineWords(new Texts(Locale.of("sv")), known).of(entry, call.state(), call.process(), false);
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
    void namesWhatTheProcessBeforeAskedThoughTheCallGoesByAnotherOneNow() {
        call.take(new CallEvent.Answered(call.stamp(), CriterionKey.parse("open.first"), Answer.NOT_HEARD));
        TimelineEntry before = call.state().content().timeline().newest().orElseThrow();
        CallState switched = call.state().apply(new CallEvent.ProcessSwitched(call.stamp(), other.ref(), "ask", CALL));
        assertThat(new TimelineWords(new Texts(Locale.of("sv")), names)
                        .of(before, switched, other.process(), false)
                        .words())
                .startsWith(criterionText())
                .endsWith("Hördes ej");
    }

    private String criterionText() {
        return new ProcessWords(new Texts(Locale.of("sv")))
                .criterion(process.process(), CriterionKey.parse("open.first"));
    }

    @Test
    void namesTheProcessThatTheCallGoesByAndWhoIsOnTheLineFromThenOn() {
        CallState switched = call.state().apply(new CallEvent.ProcessSwitched(call.stamp(), other.ref(), "ask", CALL));
        assertThat(new TimelineWords(new Texts(Locale.of("sv")), names)
                        .of(switched.content().timeline().newest().orElseThrow(), switched, other.process(), false)
                        .words())
                .startsWith("Annan process: every-kind");
        call.take(new CallEvent.AgentChanged(call.stamp(), "agent-2", "team"));
        assertThat(newest()).isEqualTo("Annan medarbetare: Sara Exempel");
        assertThat(words(call.state().content().timeline().newest().orElseThrow(), TimelineNames.NONE)
                        .words())
                .isEqualTo("Annan medarbetare");
    }

    @Test
    void marksEveryTimeOfACallThatTheListenerCameLateTo() {
        call.take(new CallEvent.JoinedLate(call.stamp(), Set.of()));
        time.pass(Duration.ofSeconds(20));
        call.take(new CallEvent.NoteWritten(call.stamp(), "lugn"));
        Line note = words(call.state().content().timeline().newest().orElseThrow(), names);
        assertThat(note.about()).isEqualTo("≥");
        assertThat(note.spoken()).startsWith("minst 0:20");
    }

    @Test
    void givesWhatWasAnsweredOnceTheCallWasOverNoTimeInIt() {
        CriterionKey key = CriterionKey.parse("open.first");
        time.pass(Duration.ofSeconds(110));
        call.take(new CallEvent.CallEnded(call.stamp(), null));
        assertThat(words(call.state().content().timeline().newest().orElseThrow(), names)
                        .time())
                .isEqualTo("1:50");
        time.pass(Duration.ofSeconds(49));
        call.take(new CallEvent.Answered(call.stamp(), key, Answer.NOT_HEARD));
        Line late = words(call.state().content().timeline().newest().orElseThrow(), names);
        assertThat(late.time()).isEmpty();
        assertThat(late.spoken()).isEqualTo(late.words());

        var live = new LiveTexts(new Texts(Locale.of("sv")));
        var tools = ScoringSurface.tools(live);
        assertThat(new RecordingMarks(tools, call.process(), names, 0).moments(call.state(), false))
                .as("the end of the call alone")
                .extracting(Mark::atMs)
                .containsExactly(110_000L);
    }

    @Test
    void saysThatAnAnswerBelongsToTheProcessBeforeAndShowsNoIdOfIt() {
        call.take(new CallEvent.Answered(call.stamp(), CriterionKey.parse("gone.criterion"), Answer.NOT_HEARD));
        assertThat(newest()).isEqualTo("Ett kriterium i den förra processen: Hördes ej");
    }
}
