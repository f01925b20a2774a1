package se.medlyss.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.OpenCall;
import se.medlyss.application.recording.RecordingException.Reason;
import se.medlyss.audio.WaveBytes;
import se.medlyss.call.Mode;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.base.Problems;

class StartWithRecordingTest {

    @TempDir
    private Path folder;

    private final TodayWorld world = new TodayWorld();

    @Test
    void scoresAlongWithTheRecordingThatWasOpened() throws IOException {
        StartViewModel model = chosen();
        world.recording.open(recording("call.wav"));
        assertThat(world.recording.chosen().get())
                .get()
                .satisfies(opened -> assertThat(opened.name()).isEqualTo("call.wav"));
        model.start();
        OpenCall call = world.started.getFirst().call();
        assertThat(call.state().header().mode()).isEqualTo(Mode.RECORDING);
        assertThat(world.sounds.desk.of(call.id())).isPresent();
        assertThat(world.sounds.links.of(call.id())).isPresent();
        assertThat(world.recording.chosen().get()).isEmpty();
    }

    @Test
    void isLiveAgainWhenTheRecordingIsTakenAway() throws IOException {
        StartViewModel model = chosen();
        world.recording.open(recording("call.wav"));
        world.recording.clear();
        model.start();
        assertThat(world.started.getFirst().call().state().header().mode()).isEqualTo(Mode.LIVE);
    }

    @Test
    void saysWhyAFileCannotBeOpened() throws IOException {
        world.recording.open(Files.writeString(folder.resolve("letter.wav"), "Dear customer"));
        assertThat(world.recording.chosen().get()).isEmpty();
        assertThat(world.recording.opening().get()).isFalse();
        assertThat(world.problems.standing())
                .extracting(Problem::textKey)
                .containsExactly(Problems.textKey(Reason.NOT_A_RECORDING));
    }

    private StartViewModel chosen() {
        StartViewModel model = world.start();
        model.open(Optional.of(TodayWorld.SARA.id()));
        model.edit(draft -> draft.informingAgent(true));
        return model;
    }

    private Path recording(String name) throws IOException {
        return Files.write(folder.resolve(name), WaveBytes.pcm16(8_000, new short[16_000], new short[16_000]));
    }
}
