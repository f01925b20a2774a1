package se.medlyss.ui.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.OpenCall;
import se.medlyss.application.RecordTimes;
import se.medlyss.application.recording.NewRecording;
import se.medlyss.application.recording.RecordingException.Reason;
import se.medlyss.audio.WaveBytes;
import se.medlyss.call.CallFrame;
import se.medlyss.call.CallState;
import se.medlyss.call.Mode;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.exchange.ShippedProcesses;
import se.medlyss.process.Phase;
import se.medlyss.process.ProcessDocument;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.base.Visit;

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
    void beginsWhereTheCallDoesThoughTheProcessPreparesIt() {
        ProcessDocument sales = new ShippedProcesses(new ProcessReader(), List.of())
                .offered().stream()
                        .filter(each -> each.process().id().equals("outbound-sales"))
                        .findFirst()
                        .orElseThrow();
        CallState call = world.calls
                .startAlong(
                        world.finished(TodayWorld.SARA, world.service).state().header(),
                        sales,
                        () -> 0,
                        Optional.empty(),
                        _ -> {})
                .state();
        assertThat(call.times().current().map(each -> each.phase())).contains(Phase.CALL);
        assertThat(CallFrame.of(call).originMs()).isZero();
    }

    @Test
    void datesTheCallByTheNameOfItsFile() throws IOException {
        StartViewModel model = chosen();
        model.edit(draft -> draft.beside(true));
        world.recording.open(recording("2026-10-31_23-05_Sara.wav"));
        assertThat(world.recording.heard().get()).contains(LocalDateTime.of(2026, 10, 31, 23, 5));
        model.start();
        CallState call = world.started.getFirst().call().state();
        assertThat(RecordTimes.startedAt(call))
                .isEqualTo(LocalDateTime.of(2026, 10, 31, 23, 5)
                        .atZone(ZoneId.systemDefault())
                        .toInstant());
        assertThat(call.header().besideAgent()).isFalse();
        assertThat(CallFrame.of(call).openedAt()).isEqualTo(call.began());
    }

    @Test
    void startsAlongWithTheRecordingByTheFirstKeyToo() throws IOException {
        StartViewModel model = chosen();
        world.recording.open(recording("call.wav"));
        assertThat(model.key(
                        new KeyStroke(Chord.of("1"), Optional.of(Command.CRITERION_1), 5, KeyStroke.Focus.COMMANDS)))
                .isTrue();
        CallState call = world.started.getFirst().call().state();
        assertThat(call.header().mode()).isEqualTo(Mode.RECORDING);
        assertThat(call.began()).isEqualTo(call.opened().wall());
    }

    @Test
    void readsADayWithAndWithoutATime() {
        LocalDate day = LocalDate.of(2026, 11, 21);
        assertThat(HeardAtField.read(day, " 9.05")).isEqualTo(day.atTime(9, 5));
        assertThat(HeardAtField.read(day, "1305")).isEqualTo(day.atTime(13, 5));
        assertThat(HeardAtField.read(day, "25:00")).isEqualTo(day.atTime(12, 0));
        assertThat(HeardAtField.read(null, "13:05")).isNull();
    }

    @Test
    void asksForTheDayThatNoNameTellsAndSaysWhatItDoesNotUnderstand() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertThat(HeardAtField.doubt(null, "13:05", today)).contains("start.heard.unknown");
        assertThat(HeardAtField.doubt(today, "25:00", today)).contains("start.heard.time.unread");
        assertThat(HeardAtField.doubt(today.plusDays(1), "13:05", today)).contains("start.heard.future");
        assertThat(HeardAtField.doubt(today, "", today)).isEmpty();
        assertThat(HeardAtField.doubt(today.minusDays(1), "9.05", today)).isEmpty();
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
    void forgetsWhatWasOpenedAndWhatWasWrongOnceThePageIsLeft() throws IOException {
        world.recording.open(Files.writeString(folder.resolve("letter.wav"), "Dear customer"));
        assertThat(world.problems.standing()).hasSize(1);
        world.recording.leave();
        assertThat(world.problems.standing()).isEmpty();
        byte[] whole = WaveBytes.pcm16(8_000, new short[80_000]);
        Path cut = Files.write(folder.resolve("cut.wav"), Arrays.copyOf(whole, whole.length / 2));
        world.recording.open(cut);
        world.recording.leave();
        assertThat(world.recording.chosen().get()).isEmpty();
        assertThat(world.problems.standing()).isEmpty();
        StartViewModel model = chosen();
        world.recording.open(cut);
        model.start();
        world.recording.leave();
        assertThat(world.problems.standing()).as("it is scored").hasSize(1);
        world.sounds.desk.close(world.started.getFirst().call().id());
        assertThat(world.problems.standing()).as("it was scored").isEmpty();
    }

    @Test
    void saysWhyAFileCannotBeOpened() throws IOException {
        world.recording.open(Files.writeString(folder.resolve("letter.wav"), "Dear customer"));
        assertThat(world.recording.chosen().get()).isEmpty();
        assertThat(world.recording.opening().get()).isFalse();
        assertThat(world.problems.standing())
                .extracting(Problem::textKey)
                .containsExactly(Problems.textKey(Reason.NOT_A_RECORDING));
        world.recording.open(recording("call.wav"));
        assertThat(world.problems.standing()).isEmpty();
    }

    @Test
    void saysThatTheEndOfAFileIsMissingAndScoresWhatIsThere() throws IOException {
        byte[] whole = WaveBytes.pcm16(8_000, new short[80_000]);
        Path cut = Files.write(folder.resolve("cut.wav"), Arrays.copyOf(whole, whole.length / 2));
        world.recording.open(cut);
        assertThat(world.recording.chosen().get()).isPresent();
        assertThat(world.problems.standing())
                .extracting(Problem::textKey, Problem::severity)
                .containsExactly(tuple(Problems.textKey(Reason.CUT_SHORT), Problem.Severity.WARNING));
        world.recording.open(recording("call.wav"));
        assertThat(world.problems.standing()).isEmpty();
        world.recording.open(cut);
        world.recording.clear();
        assertThat(world.problems.standing()).as("put away").isEmpty();
    }

    @Test
    void opensANewRecordingToScoreAlongOrWithTheEvaluationOfItsCall() throws IOException {
        OpenCall scored = world.finished(TodayWorld.SARA, world.service);
        NewRecordingsViewModel model = world.newRecordings(folder);
        Path plain = recording("a.wav");
        Path named = recording(world.nameAt(scored) + ".wav");
        settle(plain, 120);
        settle(named, 60);
        model.refresh();
        assertThat(model.state().get().all()).extracting(NewRecording::path).containsExactly(named, plain);
        model.open(model.state().get().all().getFirst());
        assertThat(world.sounds.links.of(scored.id()))
                .get()
                .satisfies(link -> assertThat(link.path()).isEqualTo(named));
        assertThat(world.navigator.current().get())
                .isEqualTo(Visit.to(Place.EVALUATIONS, scored.id().toString()));
        assertThat(model.state().get().all()).extracting(NewRecording::path).containsExactly(plain);
        model.open(model.state().get().all().getFirst());
        assertThat(world.navigator.current().get().place()).isEqualTo(Place.START);
        assertThat(world.recording.chosen().get())
                .get()
                .satisfies(opened -> assertThat(opened.file()).isEqualTo(plain));
    }

    @Test
    void keepsTheListWhileTheFolderIsAway() throws IOException {
        NewRecordingsViewModel model = world.newRecordings(folder.resolve("share"));
        Files.createDirectory(folder.resolve("share"));
        settle(recording("share/a.wav"), 60);
        model.refresh();
        Files.move(folder.resolve("share"), folder.resolve("gone"));
        model.refresh();
        assertThat(model.state().get().away()).isTrue();
        assertThat(model.state().get().all()).hasSize(1);
    }

    private void settle(Path file, long secondsAgo) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(world.time.instant().minusSeconds(secondsAgo)));
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
