package se.medlyss.ui.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StorageException;
import se.medlyss.application.recording.RecordingLink;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Mode;
import se.medlyss.process.CriterionKey;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.scoring.RecordingDoubt;
import se.medlyss.ui.scoring.RecordingViewModel;

class ScoringAlongTest extends AlongARecording {

    @Test
    void stampsAnswersWithTheirPlaceInTheRecording() {
        along.at(72.25);
        OpenCall call = along.call;
        call.take(new CallEvent.Answered(call.stampAt(along.sample.time.nanos()), key(), Answer.MET));
        assertThat(along.header().mode()).isEqualTo(Mode.RECORDING);
        assertThat(call.state().last().offsetMs()).isEqualTo(72_250);
        along.playFor(1_500);
        assertThat(call.stamp().offsetMs()).isCloseTo(73_750, within(20L));
        along.sample.time.passMs(60_000);
        assertThat(call.stamp().offsetMs()).isCloseTo(73_750, within(20L));
    }

    @Test
    void goesBackWithThePlayer() {
        along.at(100).at(30);
        assertThat(along.call.stamp().offsetMs()).isEqualTo(30_000);
    }

    @Test
    void neverTakesAPauseForASleep() {
        ListenViewModel model = model(along);
        along.playFor(500);
        along.sample.time.passMs(400);
        along.sample.time.setWall(along.sample.time.instant().plusSeconds(90));
        model.lookForSleep();
        assertThat(along.call.state().estimatedFromMs()).isNull();
    }

    @Test
    void playsByTheKeysOfTheLiveScreen() {
        ListenKeys keys = new ListenKeys(model(along), new NoLines(), () -> {}, () -> {});
        press(keys, Command.PLAY, "S");
        along.sounds.thread.passMs(1_000);
        assertThat(along.recording().playback().get().playing()).isTrue();
        assertThat(along.recording().positionMs()).isCloseTo(1_000, within(20.0));
        press(keys, Command.PLAY_ON, "F");
        assertThat(along.recording().positionMs()).isCloseTo(6_000, within(20.0));
        press(keys, Command.PLAY_FASTER, "R");
        along.sounds.thread.passMs(10);
        assertThat(along.recording().playback().get().speed()).isEqualTo(1.2);
        press(keys, Command.PLAY, "S");
        press(keys, Command.PLAY_AGAIN, "G");
        along.sounds.thread.runReady();
        assertThat(along.recording().playback().get().playing()).isTrue();
        assertThat(along.recording().positionMs()).isCloseTo(1_000, within(60.0));
    }

    @Test
    void hearsOneSideAloneAndSwapsThemByKeys() {
        ListenKeys keys = new ListenKeys(model(along), new NoLines(), () -> {}, () -> {});
        RecordingViewModel recording = along.recording();
        List<Optional<Integer>> heard = new ArrayList<>();
        for (int press = 0; press < 3; press++) {
            press(keys, Command.PLAY_SIDE, "M");
            along.sounds.thread.runReady();
            heard.add(recording.playback().get().solo());
        }
        assertThat(heard).containsExactly(Optional.of(0), Optional.of(1), Optional.empty());
        press(keys, Command.PLAY_SWAP, "Shift+M");
        assertThat(recording.swapped().get()).isTrue();
        press(keys, Command.PLAY_SIDE, "M");
        along.sounds.thread.runReady();
        assertThat(recording.playback().get().solo()).contains(1);
    }

    @Test
    void loopsBetweenTwoPresses() {
        RecordingViewModel recording = along.at(10).recording();
        recording.markLoop();
        assertThat(recording.loopFrom().get()).contains(10_000L);
        along.at(12);
        recording.markLoop();
        along.sounds.thread.runReady();
        assertThat(recording.playback().get().loop()).isPresent();
        recording.markLoop();
        along.sounds.thread.runReady();
        assertThat(recording.playback().get().loop()).isEmpty();
    }

    @Test
    void tiesTheEvaluationToItsRecording() {
        RecordingLink link = along.sounds.links.of(along.call.id()).orElseThrow();
        assertThat(link.path()).isEqualTo(along.file);
        assertThat(link.durationMs()).isEqualTo(328_000);
        assertThat(along.recording().picture().get()).isPresent();
    }

    @Test
    void goesOnWhereItWasLeftAfterACrash() throws IOException, StorageException {
        along.scored(Locale.ENGLISH);
        Files.move(along.file, folder.resolve("renamed.wav"));
        along.sounds.desk.close(along.call.id());
        OpenCall again = resumed();
        RecordingViewModel recording = along.recording();
        along.sounds.thread.runReady();
        assertThat(recording.recording().name()).isEqualTo("renamed.wav");
        assertThat(again.stamp().offsetMs()).isEqualTo(147_000);
        along.playFor(2_000);
        assertThat(again.stamp().offsetMs()).isCloseTo(149_000, within(20L));
    }

    @Test
    void isScoredOnWithoutItsRecording() throws IOException, StorageException {
        along.scored(Locale.ENGLISH);
        Files.delete(along.file);
        along.sounds.desk.close(along.call.id());
        OpenCall again = resumed();
        assertThat(along.sounds.desk.search().doubt().get()).contains(new RecordingDoubt.Gone(again.id()));
        again.take(new CallEvent.Answered(again.stamp(), key(), Answer.NOT_MET));
        assertThat(again.state().last().offsetMs()).isEqualTo(147_000);
    }

    private static ListenViewModel model(AlongSample along) {
        return new ListenViewModel(
                along.call,
                along.sample.tools(),
                _ -> {},
                Optional.empty(),
                new Along(Optional.empty(), Optional.of(along.recording())));
    }

    private void press(ListenKeys keys, Command command, String key) {
        keys.handle(new KeyStroke(
                Chord.of(key), Optional.of(command), along.sample.time.nanos(), KeyStroke.Focus.COMMANDS));
    }

    private static CriterionKey key() {
        return CriterionKey.parse("open.greet");
    }

    private static final class NoLines implements LineKeys {
        @Override
        public void move(int step) {}

        @Override
        public void edit() {}
    }
}
