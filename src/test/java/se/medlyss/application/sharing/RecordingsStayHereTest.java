package se.medlyss.application.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.KeepingRule;
import se.medlyss.application.StorageException;
import se.medlyss.application.Upkeep;
import se.medlyss.application.recording.Envelope;
import se.medlyss.application.recording.FileMark;
import se.medlyss.application.recording.Heard;
import se.medlyss.application.recording.RecordingLink;
import se.medlyss.application.recording.Segment;
import se.medlyss.application.recording.Span;
import se.medlyss.support.MarkedBytes;

/// Of a recording nothing reaches the shared folder, and its link goes before or with the evaluation.
class RecordingsStayHereTest extends InOutboxWorld {

    private static final String MARK = "qzxvrecordingqzxv";

    @Test
    void exportNothingOfARecording() throws StorageException, IOException {
        UUID evaluation = world.talkedThrough();
        RecordingLink link = link(evaluation);
        world.store().recordings().put(link);
        assertThat(world.round().released()).isEqualTo(1);
        assertThat(MarkedBytes.in(folder.resolve("home"), MARK)).isNotEmpty();
        assertThat(traces(link)).isEmpty();
        try (Stream<Path> shared = Files.walk(folder.resolve("share"))) {
            assertThat(shared.filter(Files::isRegularFile)).isNotEmpty();
        }
    }

    @Test
    void wouldNoticeAnyOfItInTheShare() throws IOException {
        Path share = Files.createDirectories(folder.resolve("share/medlyss"));
        RecordingLink link = link(UUID.randomUUID());
        assertThat(traces(link)).isEmpty();
        byte[] levels = link.envelope().levels();
        byte[] within = new byte[levels.length + 20];
        System.arraycopy(levels, 0, within, 10, levels.length);
        Files.write(share.resolve("a.json"), within);
        Files.writeString(share.resolve("b.json"), "{\"path\":\"" + link.path() + "\"}");
        Files.writeString(
                share.resolve("c.json"), "{\"sha256\":\"" + link.mark().sha256() + "\"}");
        assertThat(traces(link))
                .extracting(Path::getFileName)
                .map(Path::toString)
                .containsOnly("a.json", "b.json", "c.json");
    }

    /// The files in the share that hold a path, a hash or the loudness of the recording.
    private List<Path> traces(RecordingLink link) throws IOException {
        Path share = folder.resolve("share");
        List<Path> found = new ArrayList<>(MarkedBytes.in(share, MARK));
        found.addAll(MarkedBytes.in(share, link.mark().sha256()));
        try (Stream<Path> shared = Files.walk(share)) {
            for (Path file : shared.filter(Files::isRegularFile).toList()) {
                if (holds(Files.readAllBytes(file), link.envelope().levels())) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    @Test
    void areKeptAndReplaced() throws StorageException {
        UUID evaluation = world.talkedThrough();
        RecordingLink link = link(evaluation);
        world.store().recordings().put(link);
        RecordingLink kept = world.store().recordings().of(evaluation).orElseThrow();
        assertThat(kept).usingRecursiveComparison().isEqualTo(link);
        assertThat(kept.anchorMs()).isEqualTo(3_000);
        List<Segment> segments = List.of(
                new Segment(new Span(1_000, 4_000), Heard.AGENT), new Segment(new Span(9_000, 9_500), Heard.MUSIC));
        world.store()
                .recordings()
                .put(link.anchored(2_000, 9_000).withSwapped(true).withSegments(segments));
        assertThat(world.store().recordings().of(evaluation)).get().satisfies(changed -> {
            assertThat(changed.anchorMs()).isEqualTo(7_000);
            assertThat(changed.swapped()).isTrue();
            assertThat(changed.segments()).isEqualTo(segments);
        });
        assertThat(world.store().recordings().folders()).containsExactly(link.folder());
    }

    @Test
    void areForgottenByPolicyWhileScoresStay() throws StorageException {
        UUID old = world.talkedThrough();
        world.store().recordings().put(link(old));
        world.time.pass(Duration.ofDays(90));
        UUID recent = world.talkedThrough();
        world.store().recordings().put(link(recent));
        Upkeep upkeep = world.store().upkeep();
        upkeep.keepRecordings(new KeepingRule(30, Optional.of(world.time.instant())));
        assertThat(upkeep.run()).isNotEqualTo(new Upkeep.Done(Set.of(Upkeep.Work.RECORDINGS_FORGOTTEN)));
        assertThat(world.store().recordings().of(old)).isPresent();
        assertThat(world.store().recordings().countBefore(world.time.instant().minus(Duration.ofDays(30))))
                .isEqualTo(1);
        world.time.pass(KeepingRule.STANDS_FIRST);
        assertThat(upkeep.run())
                .isInstanceOfSatisfying(
                        Upkeep.Done.class, done -> assertThat(done.work()).contains(Upkeep.Work.RECORDINGS_FORGOTTEN));
        assertThat(world.store().recordings().of(old)).isEmpty();
        assertThat(world.store().recordings().of(recent)).isPresent();
        assertThat(world.store().evaluations().count(EvaluationQuery.ALL)).isEqualTo(2);
    }

    @Test
    void goWithTheEvaluation() throws StorageException, IOException {
        UUID evaluation = world.talkedThrough();
        List<Segment> corrected = List.of(new Segment(new Span(0, 900), Heard.SILENCE));
        world.store().recordings().put(link(evaluation).withSegments(corrected));
        world.store().evaluations().erase(evaluation);
        assertThat(world.store().recordings().of(evaluation)).isEmpty();
        assertThat(MarkedBytes.in(folder.resolve("home"), MARK)).isEmpty();
        assertThat(world.store().recordings().folders()).isEmpty();
    }

    private RecordingLink link(UUID evaluation) {
        byte[] levels = new byte[64];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) (-120 + i * 7919 % 100);
        }
        Path calls = folder.resolve("calls");
        return new RecordingLink(
                evaluation,
                calls.resolve(MARK + ".wav"),
                calls,
                new FileMark(123_456, "aaaabbbbccccdddd".repeat(4)),
                32_000,
                new Envelope(levels),
                3_000,
                false,
                List.of(),
                world.time.instant());
    }

    private static boolean holds(byte[] file, byte[] levels) {
        for (int at = 0; at + levels.length <= file.length; at++) {
            if (Arrays.equals(file, at, at + levels.length, levels, 0, levels.length)) {
                return true;
            }
        }
        return false;
    }
}
