package se.medlyss.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;
import se.medlyss.texts.Texts;

class LiveTextsTest {
    private final LiveTexts texts = new LiveTexts(new Texts(Locale.of("sv", "SE")));

    @Test
    void followsAValueThatTheWordsDoNotReadThemselves() {
        SimpleIntegerProperty count = new SimpleIntegerProperty(1);
        ObservableValue<String> written = texts.following(() -> "n = " + count.get(), count.map(n -> n.intValue() > 2));
        SimpleStringProperty shown = new SimpleStringProperty();
        shown.bind(written);
        assertThat(shown.get()).isEqualTo("n = 1");
        count.set(2);
        assertThat(shown.get()).isEqualTo("n = 2");
        count.set(3);
        assertThat(shown.get()).isEqualTo("n = 3");
    }

    @Test
    void followsTheLanguage() {
        SimpleStringProperty shown = new SimpleStringProperty();
        shown.bind(texts.text("listen.timeline"));
        assertThat(shown.get()).isEqualTo("Tidslinje");
        texts.texts().use(Locale.ENGLISH);
        assertThat(shown.get()).isEqualTo("Timeline");
    }

    @Test
    void followsTheLanguageThroughSeveralChangesWhereNobodyElseDoes() {
        SimpleStringProperty shown = new SimpleStringProperty();
        shown.bind(texts.text("listen.timeline"));
        for (Locale next : List.of(Locale.ENGLISH, Locale.of("nb", "NO"), Locale.of("sv", "SE"))) {
            texts.texts().use(next);
            assertThat(shown.get()).isEqualTo(texts.now("listen.timeline"));
        }
    }
}
