package se.medlyss.ui.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.stage.FileChooser;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import se.medlyss.texts.Texts;

/// What the dialog for a recording says.
@ExtendWith(ApplicationExtension.class)
class RecordingChooserTest {

    @ParameterizedTest
    @ValueSource(strings = {"sv-SE", "nb-NO", "en"})
    void saysWhatTheRecordingIsFor(String language) {
        Texts texts = new Texts(Locale.forLanguageTag(language));
        Set<RecordingPurpose> all = EnumSet.allOf(RecordingPurpose.class);
        Set<String> titles = all.stream()
                .map(purpose -> RecordingChooser.chooser(texts, purpose))
                .map(FileChooser::getTitle)
                .collect(Collectors.toSet());
        assertThat(titles).hasSameSizeAs(all).allMatch(title -> title.endsWith("?"));
    }
}
