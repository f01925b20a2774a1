package se.medlyss.ui.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import se.medlyss.call.Answer;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;

/// Answers that are typed: numbers on long scales, and words.
class TypingTest extends InACallOfEveryKind {

    private static final CriterionKey LONG_SCALE = CriterionKey.parse("ask.long-scale");

    private boolean typed(String words) {
        viewModel.typing().text().set(words);
        return viewModel.typing().keep();
    }

    @Test
    void asksForAGradeThatOneDigitCannotSay() {
        number(3);
        assertThat(viewModel.typing().asked().get()).map(Typing.Asked::key).contains(LONG_SCALE);
        assertThat(typed("11")).isFalse();
        assertThat(viewModel.typing().refused().get()).isTrue();
        assertThat(typed("ten")).isFalse();
        assertThat(typed(" 10 ")).isTrue();
        assertThat(viewModel.typing().refused().get()).isFalse();
        assertThat(answer(LONG_SCALE)).contains(new Answer.Grade(BigDecimal.TEN));
        assertThat(viewModel.typing().asked().get()).isEmpty();
    }

    @Test
    void asksForATextAndForgetsAnEmptyOne() {
        number(6);
        typed("in three parts");
        assertThat(answer(TEXT)).contains(new Answer.Written("in three parts"));
        number(6);
        typed("  ");
        assertThat(answer(TEXT)).isEmpty();
    }

    @Test
    void keepsWordsThatWereLeftAndNoNumberThatWas() {
        number(6);
        viewModel.typing().text().set("in three parts");
        viewModel.typing().leave();
        number(3);
        viewModel.typing().text().set("1");
        viewModel.typing().leave();
        assertThat(answer(TEXT)).contains(new Answer.Written("in three parts"));
        assertThat(answer(LONG_SCALE)).as("perhaps the first digit of 10").isEmpty();
    }

    @Test
    void keepsWordsThatTheNextStageInterrupts() {
        number(6);
        viewModel.typing().text().set("in three parts");
        nextStage();
        assertThat(answer(TEXT)).contains(new Answer.Written("in three parts"));
        assertThat(viewModel.cursor().get()).contains(THANKS);
    }

    @Test
    void stampsWhatIsTypedAtItsFirstKeystroke() {
        number(3);
        time.passMs(2_000);
        long first = call.nowMs();
        viewModel.typing().text().set("1");
        time.passMs(3_000);
        typed("10");
        assertThat(call.state().answers().given().get(LONG_SCALE).atMs()).isEqualTo(first);
    }

    @Test
    void goesOnWithWordsThatTheAppDiedIn() {
        number(6);
        long first = call.nowMs();
        viewModel.typing().text().set("in three p");
        time.passMs(3_000);
        viewModel.typing().rest();
        assertThat(answer(TEXT)).isEmpty();
        ScoringViewModel again = new ScoringViewModel(call);
        assertThat(again.typing().asked().get()).contains(new Typing.Asked(TEXT, criterion(TEXT), false));
        again.typing().begin("");
        assertThat(again.typing().text().get()).isEqualTo("in three p");
        again.typing().leave();
        assertThat(call.state().answer(TEXT)).contains(new Answer.Written("in three p"));
        assertThat(call.state().answers().given().get(TEXT).atMs()).isEqualTo(first);
        assertThat(new ScoringViewModel(call).typing().asked().get()).isEmpty();
    }

    @Test
    void goesOnWithANumberThatTheAppDiedIn() {
        number(3);
        viewModel.typing().text().set("1");
        viewModel.typing().rest();
        ScoringViewModel again = new ScoringViewModel(call);
        again.typing().begin("");
        again.press(LONG_SCALE, criterion(LONG_SCALE), call.stamp());
        assertThat(again.typing().asked().get())
                .as("its own key goes there, and begins nothing anew")
                .contains(new Typing.Asked(LONG_SCALE, criterion(LONG_SCALE), true));
        assertThat(again.typing().text().get()).isEqualTo("1");
        again.typing().text().set("10");
        again.typing().keep();
        assertThat(call.state().answer(LONG_SCALE)).contains(new Answer.Grade(BigDecimal.TEN));
    }

    @Test
    void forgetsWhatWasHalfTypedOnceItIsGivenUpOrAnsweredOtherwise() {
        number(3);
        viewModel.typing().text().set("1");
        viewModel.typing().rest();
        viewModel.typing().leave();
        assertThat(call.state().drafts().answer()).isNull();
        number(3);
        viewModel.typing().text().set("1");
        viewModel.typing().rest();
        viewModel.choose(LONG_SCALE, Answer.NOT_HEARD, call.stamp());
        assertThat(call.state().drafts().answer()).isNull();
        assertThat(viewModel.typing().asked().get()).isEmpty();
        assertThat(answer(LONG_SCALE)).contains(Answer.NOT_HEARD);
    }

    @Test
    void keepsWordsOfACallThatEndedWithTheApp() {
        number(6);
        viewModel.typing().text().set("in three p");
        viewModel.typing().rest();
        call.endAtLastEvent(call.stamp());
        assertThat(answer(TEXT)).as("not looked at again yet").isEmpty();
        assertThat(call.state().answer(TEXT)).contains(new Answer.Written("in three p"));
    }

    private Criterion criterion(CriterionKey key) {
        return viewModel.criterion(key).orElseThrow();
    }
}
