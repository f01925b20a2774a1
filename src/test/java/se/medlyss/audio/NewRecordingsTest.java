package se.medlyss.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.StorageException;
import se.medlyss.application.recording.Envelope;
import se.medlyss.application.recording.FileMark;
import se.medlyss.application.recording.NewRecording;
import se.medlyss.application.recording.NewRecordings;
import se.medlyss.application.recording.RecordingLink;
import se.medlyss.application.recording.SeenFile;
import se.medlyss.people.Agent;
import se.medlyss.store.Store;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OpenedStore;
import se.medlyss.support.ScoredCalls;

class NewRecordingsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter NAMED = DateTimeFormatter.ofPattern("yyyy-MM-dd_HH-mm");

    @TempDir
    private Path folder;

    private final ManualTime time = new ManualTime();

    @AutoClose
    private Store store;

    private Path watched;
    private NewRecordings recordings;
    private ScoredCalls calls;

    @BeforeEach
    void open() throws Exception {
        store = OpenedStore.at(folder.resolve("home"), time);
        calls = new ScoredCalls(store.events(), time, 1);
        watched = Files.createDirectories(folder.resolve("recordings/2026-11"));
        for (String name : new String[] {"Sara Demo", "Bo Provsson"}) {
            store.people().save(new Agent(id(name), name, "", false, true));
        }
        recordings = new NewRecordings(
                new DiskFolders(), store.recordings(), store.evaluations(), store.people(), time, ZONE);
    }

    @Test
    void listsWhatNobodyHasScoredFromYetTheNewestFirst() throws Exception {
        Path older = file("b.wav", Duration.ofHours(3));
        Path newer = file("a.mp3", Duration.ofMinutes(2));
        file("growing.wav", Duration.ofSeconds(2));
        file("last year.wav", Duration.ofDays(300));
        file("letter.docx", Duration.ofMinutes(2));
        file(".hidden.wav", Duration.ofMinutes(2));
        assertThat(found()).extracting(NewRecording::path).containsExactly(newer, older);
        store.recordings().put(link(UUID.randomUUID(), newer));
        assertThat(found()).extracting(NewRecording::path).containsExactly(older);
    }

    @Test
    void saysWhenTheFolderIsAway() {
        assertThat(recordings.look(folder.resolve("nowhere").toString())).isEmpty();
        assertThat(recordings.look("\0")).isEmpty();
        assertThat(recordings.look(watched.toString())).contains(List.of());
    }

    @Test
    void knowsTheCallByTheTimeInTheName() throws Exception {
        UUID call = calls.finished(id("Sara Demo"), "a").id();
        Instant began = store.evaluations().find(call).orElseThrow().startedAt();
        file(named(began.plusSeconds(70)) + ".wav", Duration.ofMinutes(1));
        assertThat(found().getFirst().call()).get().satisfies(known -> {
            assertThat(known.evaluation()).isEqualTo(call);
            assertThat(known.agent()).isEqualTo("Sara Demo");
        });
        store.recordings().put(link(call, folder.resolve("elsewhere.wav")));
        assertThat(found().getFirst().call()).isEmpty();
    }

    @Test
    void leavesItOpenWhenTheNameSaysAnotherAgentOrAnotherTime() throws Exception {
        UUID call = calls.finished(id("Sara Demo"), "a").id();
        Instant began = store.evaluations().find(call).orElseThrow().startedAt();
        file(named(began) + " Bo.wav", Duration.ofMinutes(1));
        file(named(began.plus(Duration.ofMinutes(7))) + ".wav", Duration.ofMinutes(2));
        file("Sara.wav", Duration.ofMinutes(3));
        assertThat(found()).hasSize(3).allMatch(each -> each.call().isEmpty());
    }

    @Test
    void letsTheAgentsNameDecideBetweenTwoCallsAtTheSameTime() throws Exception {
        UUID sara = calls.finished(id("Sara Demo"), "a").id();
        calls.finished(id("Bo Provsson"), "b");
        Instant began = store.evaluations().find(sara).orElseThrow().startedAt();
        Path both = file(named(began) + ".wav", Duration.ofMinutes(1));
        Path one = file(named(began) + "_Sara.wav", Duration.ofMinutes(2));
        assertThat(found()).extracting(NewRecording::path).containsExactly(both, one);
        assertThat(found().getFirst().call()).isEmpty();
        assertThat(found().getLast().call().map(NewRecording.Call::evaluation)).contains(sara);
    }

    @Test
    void knowsTheOnlyCallOfADayWithTheAgentWhoIsNamed() throws Exception {
        UUID sara = calls.finished(id("Sara Demo"), "a").id();
        calls.finished(id("Bo Provsson"), "b");
        Instant began = store.evaluations().find(sara).orElseThrow().startedAt();
        String day = LocalDateTime.ofInstant(began, ZONE).toLocalDate().toString();
        Path nobody = file(day + ".wav", Duration.ofMinutes(1));
        Path named = file(day + " samtal med Sara.wav", Duration.ofMinutes(2));
        assertThat(found()).extracting(NewRecording::path).containsExactly(nobody, named);
        assertThat(found().getFirst().call()).isEmpty();
        assertThat(found().getLast().call().map(NewRecording.Call::evaluation)).contains(sara);
        calls.finished(id("Sara Demo"), "c");
        assertThat(found().getLast().call()).as("two that day").isEmpty();
    }

    private List<NewRecording> found() throws StorageException {
        Optional<List<SeenFile>> seen =
                recordings.look(folder.resolve("recordings").toString());
        return recordings.untied(seen.orElseThrow(), 20);
    }

    private Path file(String name, Duration ago) throws IOException {
        Path file = Files.write(watched.resolve(name), new byte[] {1});
        return Files.setLastModifiedTime(file, FileTime.from(time.instant().minus(ago)));
    }

    private static String named(Instant at) {
        return NAMED.format(LocalDateTime.ofInstant(at, ZONE));
    }

    private static String id(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }

    private RecordingLink link(UUID evaluation, Path file) {
        return new RecordingLink(
                evaluation,
                file,
                file.getParent(),
                new FileMark(1, "a".repeat(64)),
                1_000,
                new Envelope(new byte[2]),
                0,
                false,
                List.of(),
                time.instant());
    }
}
