package se.medlyss.ui.wrapup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.medlyss.application.OpenCall;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.process.CriterionKey;
import se.medlyss.score.Finding;
import se.medlyss.support.Samples;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyMap;
import se.medlyss.ui.base.KeyStroke;

class WrapUpGradesTest {

    private final WrapUpStage kinds = new WrapUpStage(Samples.everyKind());

    private Optional<Choice> pressed(String key) {
        WrapUpState state = kinds.model.state().get();
        KeyStroke stroke =
                new KeyStroke(Chord.of(key), KeyMap.standard().command(Chord.of(key)), 0, KeyStroke.Focus.COMMANDS);
        return state.choices(state.current().orElseThrow()).stream()
                .filter(choice -> choice.key().pressed(stroke))
                .findFirst();
    }

    @Test
    void takesADigitAsTheGradeItSaysAndAsksForAGradeThatNoDigitSays() {
        OpenCall call = kinds.start();
        call.take(new CallEvent.CallEnded(call.stamp(), null));
        kinds.open(call);
        kinds.model.select(rowOf("ask.graded"));
        kinds.model.settle(pressed("1").orElseThrow());
        assertThat(call.state().answer(CriterionKey.parse("ask.graded"))).contains(new Answer.Grade(BigDecimal.ONE));

        CriterionKey scale = CriterionKey.parse("ask.long-scale");
        kinds.model.select(rowOf("ask.long-scale"));
        assertThat(pressed("1")).as("1 or 10").isEmpty();
        kinds.model.settle(pressed("J").orElseThrow());
        Writing grade = kinds.model.state().get().showing().writing().orElseThrow();
        assertThat(kinds.model.written(grade, "11")).isFalse();
        assertThat(kinds.model.written(grade, "10")).isTrue();
        assertThat(call.state().answer(scale)).contains(new Answer.Grade(BigDecimal.TEN));
        assertThat(grade.before(call.state(), kinds.tools.words())).isEqualTo("10");
    }

    @Test
    void saysThatAStagesTimeIsALowerBoundWhenTheListenerCameLate() {
        OpenCall call = kinds.start();
        kinds.pass(70);
        call.take(new CallEvent.JoinedLate(call.stamp(), Set.of()));
        call.take(new CallEvent.CallEnded(call.stamp(), null));
        kinds.open(call);
        kinds.model.select(rowOf("ask.timed"));
        assertThat(pressed("J").orElseThrow().words().apply(kinds.tools)).isEqualTo("Stegets tid ≥ 1:10");
        call.take(new CallEvent.Undone(call.stamp()));
        call.take(new CallEvent.Undone(call.stamp()));
        call.take(new CallEvent.CallEnded(call.stamp(), null));
        kinds.open(call);
        kinds.model.select(rowOf("ask.timed"));
        assertThat(pressed("J").orElseThrow().words().apply(kinds.tools)).isEqualTo("Stegets tid 1:10");
    }

    private int rowOf(String key) {
        return kinds.model.state().get().rows().stream()
                .map(row -> row instanceof Row.ToSettle(Finding.Unanswered(CriterionKey at)) ? at.toString() : "")
                .toList()
                .indexOf(key);
    }
}
