package se.medlyss.ui.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Language;
import se.medlyss.support.Samples;
import se.medlyss.texts.Texts;

class ProcessWordsTest {

    private final ProcessWords words = new ProcessWords(new Texts(Locale.of("sv")));
    private final CallProcess process = Samples.process("short").process();

    @Test
    void namesAStageAsTheProcessDoes() {
        process.timedStages()
                .forEach(stage -> assertThat(words.stage(process, stage.id()))
                        .isEqualTo(stage.name().in(Language.SV)));
    }

    @Test
    void showsNoIdOfAStageThatAnotherProcessHad() {
        assertThat(words.stage(process, "extra")).isEqualTo("Ett steg i den förra processen");
    }
}
