package se.medlyss.ui.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.medlyss.call.Answer;
import se.medlyss.process.Criterion;
import se.medlyss.support.Criteria;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.LiveTexts;

class RowOptionsTest {

    @Test
    void labelsEachOptionByTheDigitThatChoosesItAndTakesItsButtonForIt() {
        Criterion choice = Criteria.choice("reason", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k");
        var buttons = new RowOptions(new LiveTexts(new Texts(Locale.of("sv")))).of(choice);
        assertThat(buttons.subList(8, 11))
                .extracting(button -> button.label().getValue())
                .containsExactly("9", "0", "11");
        assertThat(RowOptions.answer(choice, "0")).contains(new Answer.Chosen("j"));
        assertThat(RowOptions.answer(choice, "11")).contains(new Answer.Chosen("k"));
        assertThat(RowOptions.id(choice, new Answer.Chosen("j"))).contains("0");
    }
}
