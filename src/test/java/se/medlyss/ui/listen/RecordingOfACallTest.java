package se.medlyss.ui.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StorageException;
import se.medlyss.application.recording.Heard;
import se.medlyss.application.recording.RecordingException;
import se.medlyss.application.recording.RecordingLink;
import se.medlyss.application.recording.Segment;
import se.medlyss.application.recording.Span;
import se.medlyss.audio.WaveBytes;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.scoring.RecordingDoubt;
import se.medlyss.ui.scoring.RecordingSearch;
import se.medlyss.ui.scoring.RecordingViewModel;

class RecordingOfACallTest extends AlongARecording {

    @Test
    void takesACopyWhenTheListenerSaysThatItIsTheSameCall() throws IOException, StorageException {
        along.scored(Locale.ENGLISH);
        RecordingLink before = along.sounds.links.of(along.call.id()).orElseThrow();
        Path copy = along.softerCopy("samtal 17.copy.wav");
        Files.delete(along.file);
        along.sounds.desk.close(along.call.id());
        OpenCall again = resumed();
        RecordingSearch search = along.sounds.desk.search();
        assertThat(search.doubt().get()).contains(new RecordingDoubt.Gone(along.call.id()));
        search.point(copy);
        assertThat(search.doubt().get()).get().isInstanceOfSatisfying(RecordingDoubt.Copy.class, found -> {
            assertThat(found.file()).isEqualTo(copy);
            assertThat(found.likeness()).isGreaterThan(0.9);
        });
        assertThat(along.sounds.desk.of(along.call.id())).isEmpty();
        search.accept();
        assertThat(search.doubt().get()).isEmpty();
        along.sounds.thread.runReady();
        assertThat(along.recording().recording().name()).isEqualTo("samtal 17.copy.wav");
        assertThat(again.stamp().offsetMs()).isEqualTo(147_000);
        assertThat(along.sounds.links.of(along.call.id())).get().satisfies(link -> {
            assertThat(link.path()).isEqualTo(copy);
            assertThat(link.mark()).isNotEqualTo(before.mark());
            assertThat(link.envelope()).isSameAs(before.envelope());
        });
    }

    @Test
    void asksAgainAboutAFileThatSoundsLikeAnotherCall() throws IOException, StorageException {
        Path other = Files.write(folder.resolve("other.wav"), WaveBytes.pcm16(8_000, new short[80_000]));
        Files.delete(along.file);
        along.sounds.desk.close(along.call.id());
        along.sounds.desk.reopen(along.call.id(), _ -> {});
        RecordingSearch search = along.sounds.desk.search();
        search.point(other);
        assertThat(search.doubt().get()).contains(new RecordingDoubt.Other(along.call.id(), other));
        search.refuse();
        assertThat(search.doubt().get()).isEmpty();
        assertThat(along.sounds.links.of(along.call.id()))
                .get()
                .satisfies(link -> assertThat(link.path()).isEqualTo(along.file));
    }

    @Test
    void keepsWhichSideIsTheAgentsAndTakesItForTheNextRecordingFromTheSameSource() throws IOException {
        along.recording().swapped().set(true);
        assertThat(along.sounds.links.of(along.call.id())).get().matches(RecordingLink::swapped);
        along.sounds.desk.close(along.call.id());
        along.sounds.desk.reopen(along.call.id(), _ -> {});
        assertThat(along.recording().swapped().get()).isTrue();
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        assertThat(swappedAtFirst(folder)).isTrue();
        assertThat(swappedAtFirst(elsewhere)).isFalse();
    }

    /// Recording systems make a folder a day, and put them aside into others.
    @Test
    void findsItAgainAnywhereUnderTheFolderThatRecordingsComeTo() throws IOException {
        along.sounds.links.forgetBefore(Instant.MAX);
        Path incoming = folder.resolve("incoming");
        along.sounds.root = Optional.of(incoming);
        UUID evaluation = UUID.randomUUID();
        Path file = Files.createDirectories(incoming.resolve("monday")).resolve("17.wav");
        Files.move(along.file, file);
        along.sounds.desk.open(file, recording -> along.sounds.desk.begin(evaluation, recording), () -> {});
        along.sounds.desk.of(evaluation).orElseThrow().swapped().set(true);
        along.sounds.desk.close(evaluation);
        Path moved = Files.createDirectories(incoming.resolve("archive/2026")).resolve("call.wav");
        Files.move(file, moved);
        along.sounds.desk.reopen(evaluation, _ -> {});
        assertThat(along.sounds.links.of(evaluation)).get().satisfies(link -> {
            assertThat(link.path()).isEqualTo(moved);
            assertThat(link.folder()).isEqualTo(incoming);
        });
        assertThat(swappedAtFirst(Files.createDirectory(incoming.resolve("tuesday"))))
                .isTrue();
    }

    @Test
    void saysWhyARecordingThatIsPlayingStopped() throws IOException {
        try (FileChannel cut = FileChannel.open(along.file, StandardOpenOption.WRITE)) {
            cut.truncate(cut.size() / 2);
        }
        along.at(300).recording().toggle();
        along.sounds.thread.passMs(3_000);
        assertThat(along.problems.standing())
                .extracting(problem -> problem.textKey())
                .contains(Problems.textKey(RecordingException.Reason.BROKEN));
    }

    @Test
    void putsTheEstimateRightInTheLoopAndKeepsThatWithTheTie() {
        RecordingViewModel recording = along.at(180).recording();
        double before = share(recording, 1);
        recording.markLoop();
        along.at(200);
        recording.markLoop();
        along.sounds.thread.runReady();
        Span stretch = recording.stretch().orElseThrow();
        assertThat(stretch).isEqualTo(new Span(180_000, 200_000));
        recording.correct(stretch, Heard.CUSTOMER);
        assertThat(share(recording, 1) - before).isCloseTo(20_000 / 328_000.0, within(0.005));
        assertThat(along.sounds.links.of(along.call.id()))
                .get()
                .satisfies(link -> assertThat(link.segments()).containsExactly(new Segment(stretch, Heard.CUSTOMER)));
        recording.swapped().set(true);
        assertThat(share(recording, 0)).isGreaterThan(share(recording, 1));
        along.sounds.desk.close(along.call.id());
        along.sounds.desk.reopen(along.call.id(), _ -> {});
        assertThat(along.recording().segments().get()).hasSize(1);
        along.recording().asEstimated(new Span(190_000, 328_000));
        assertThat(along.recording().segments().get())
                .containsExactly(new Segment(new Span(180_000, 190_000), Heard.CUSTOMER));
    }

    @Test
    void correctsTheStretchThatIsHeardWhereThereIsNoLoop() {
        RecordingViewModel recording = along.at(193).recording();
        Span music = recording.activity().orElseThrow().music().getFirst();
        assertThat(recording.stretch()).contains(music);
        recording.correct(music, Heard.SILENCE);
        assertThat(recording.activity().orElseThrow().music()).isEmpty();
    }

    private boolean swappedAtFirst(Path source) throws IOException {
        UUID evaluation = UUID.randomUUID();
        Path file = Files.write(
                source.resolve(evaluation + ".wav"), WaveBytes.pcm16(8_000, new short[8_000], new short[8_000]));
        along.sounds.desk.open(file, recording -> along.sounds.desk.begin(evaluation, recording), () -> {});
        return along.sounds.desk.of(evaluation).orElseThrow().swapped().get();
    }

    private static double share(RecordingViewModel recording, int channel) {
        return recording.activity().orElseThrow().shares().sides().get(channel);
    }
}
