package se.medlyss.ui.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.application.recording.Recording;
import se.medlyss.audio.WaveBytes;
import se.medlyss.support.Dragged;
import se.medlyss.support.ManualTime;
import se.medlyss.support.SoundWorld;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Problems;

/// A file that is dragged onto a page and let go.
@ExtendWith(ApplicationExtension.class)
class RecordingDropTest {

    @TempDir
    private static Path folder;

    private final SoundWorld sounds = new SoundWorld(new ManualTime(), new Problems());
    private final RecordingChoice choice = new RecordingChoice(sounds.desk);
    private final ClipboardContent content = new ClipboardContent();
    private StackPane page;
    private Stage stage;
    private int opened;

    @Start
    void show(Stage ignored) {
        page = new StackPane(new Label("the page"));
        page.setMinSize(300, 200);
        RecordingBox box = new RecordingBox(
                choice, RecordingPurpose.SCORE, new LiveTexts(new Texts(Locale.ENGLISH)), () -> opened++);
        box.takeDropsOn(page);
        stage = new Stage();
        stage.setScene(new Scene(new VBox(page, box), 400, 400));
        stage.show();
        stage.requestFocus();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(stage::close);
    }

    @Test
    void isOpened() throws IOException, TimeoutException {
        Path file = Files.write(folder.resolve("call.wav"), WaveBytes.pcm16(8_000, new short[16_000]));
        content.putFiles(List.of(file.toFile()));
        Dragged.onto(page, content);
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> choice.chosen().get().isPresent());
        assertThat(choice.chosen().get().map(Recording::name)).contains("call.wav");
        assertThat(opened).isEqualTo(1);
    }

    @Test
    void isNotTakenWhereWordsAreDragged() {
        content.putString("call.wav");
        Dragged.onto(page, content);
        assertThat(choice.chosen().get()).isEmpty();
        assertThat(opened).isZero();
    }
}
