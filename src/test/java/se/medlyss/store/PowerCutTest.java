package se.medlyss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medlyss.application.StorageException;
import se.medlyss.support.ChildJvm;
import se.medlyss.support.CrashedDisk;
import se.medlyss.support.CrashedDisk.Kept;
import se.medlyss.support.DiskCall;
import se.medlyss.support.ManualTime;
import se.medlyss.support.SystemCalls;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectMapper;

/// Killing a program does not tell a store that syncs from one that does not: the system keeps what was written. So
/// the order of writes and syncs is recorded, everything that was not synced is dropped at many points, and what is
/// left is opened. Needs strace, which `installer/dev test` installs.
@EnabledOnOs(value = OS.LINUX, disabledReason = "system calls are recorded with strace")
class PowerCutTest {

    private static final String FULL = "2";
    private static final int EVENTS = 320;

    @TempDir
    private Path folder;

    private final Random random = new Random(20_261_121);

    @Test
    void losesNothingThatWasAcknowledged() throws IOException, InterruptedException, StorageException {
        Losses losses = cut(FULL, 95);
        assertThat(losses.states()).isGreaterThan(300);
        assertThat(losses.found()).isEmpty();
    }

    @Test
    @Tag("slow")
    void losesNothingThatWasAcknowledgedWhereverThePowerIsCut()
            throws IOException, InterruptedException, StorageException {
        assertThat(cut(FULL, 3_000).found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NORMAL, 1", "OFF, 0"})
    void catchesAStoreThatSyncsTooLittle(String name, String synchronous)
            throws IOException, InterruptedException, StorageException {
        assertThat(cut(synchronous, 25).found()).as("synchronous=" + name).isNotEmpty();
    }

    /// The planted fault: a store that gives a finished file its name and does not send the name to the disk.
    @Test
    void catchesAStoreThatForgetsTheFolderAfterARename() throws IOException, InterruptedException, StorageException {
        List<DiskCall> calls = record(FULL);
        List<DiskCall> forgetful = new ArrayList<>(calls);
        for (int at = calls.size() - 1; at > 0; at--) {
            if (calls.get(at) instanceof DiskCall.Synced(Path folder)
                    && calls.get(at - 1) instanceof DiskCall.Renamed(Path _, Path name)
                    && folder.equals(name.getParent())) {
                forgetful.remove(at);
            }
        }
        assertThat(calls.size() - forgetful.size()).as("renames").isGreaterThan(EVENTS / 40);
        assertThat(cut(forgetful, 10).found()).isNotEmpty();
    }

    private record Losses(int states, List<String> found) {}

    /// Cuts the power at so many points of a recorded run.
    private Losses cut(String synchronous, int points) throws IOException, InterruptedException, StorageException {
        return cut(record(synchronous), points);
    }

    private Losses cut(List<DiskCall> calls, int points) throws IOException, StorageException {
        CrashedDisk disk = new CrashedDisk(folder.resolve("home"));
        Acknowledged said = new Acknowledged();
        Losses losses = new Losses(0, new ArrayList<>());
        int since = 0;
        for (DiskCall call : calls) {
            disk.apply(call);
            if (call instanceof DiskCall.Said(String line)) {
                said.say(line);
            }
            since += points;
            // Right after an acknowledgement there is most to lose.
            boolean chosen = since >= calls.size() && (call instanceof DiskCall.Said || random.nextInt(4) == 0);
            if (chosen || isSaidOfAFile(call)) {
                since -= chosen ? calls.size() : 0;
                for (Kept kept : Kept.values()) {
                    losses = new Losses(losses.states() + 1, losses.found());
                    losses.found().addAll(lost(disk, kept, said));
                }
            }
        }
        assertThat(said.events()).isEqualTo(EVENTS);
        return losses;
    }

    /// Such things are said too seldom to be left to chance.
    private static boolean isSaidOfAFile(DiskCall call) {
        return call instanceof DiskCall.Said(String line) && !line.startsWith("ack ");
    }

    private List<DiskCall> record(String synchronous) throws IOException, InterruptedException, StorageException {
        Path home = Files.createDirectory(folder.resolve("home"));
        // Eight MiB of noise would only make the recording long.
        new Reserve(new StoreFiles(home).reserve()).lay();
        Path recording = folder.resolve("recording");
        ChildJvm child = new ChildJvm(
                AckingChild.class,
                Files.createDirectory(folder.resolve("child")),
                Store.class,
                ObjectMapper.class,
                JsonFactory.class,
                com.fasterxml.jackson.annotation.JsonInclude.class);
        Process process = child.startUnder(
                SystemCalls.recorder(recording), home.toString(), String.valueOf(EVENTS), "false", synchronous, "true");
        process.getInputStream().transferTo(OutputStream.nullOutputStream());
        assertThat(process.waitFor()).as("strace").isZero();
        return SystemCalls.read(recording, home);
    }

    private List<String> lost(CrashedDisk disk, Kept kept, Acknowledged said) throws IOException, StorageException {
        Path left = folder.resolve("left");
        Files.createDirectories(left);
        disk.leaveIn(left, kept, random);
        try {
            // Nobody cuts the power while we look.
            StoreStart start = OpenStores.start(left, new ManualTime(), Pragmas.STANDARD.with("synchronous", "0"));
            if (!(start instanceof StoreStart.Opened(Store store))) {
                return List.of("not opened: " + start);
            }
            try (store) {
                List<String> lost = said.lost(store);
                lost.addAll(said.lost(new StoreFiles(left)));
                store.damagedLog().ifPresent(torn -> lost.add("called damaged: " + torn));
                store.inspection().verify().findings().forEach(finding -> lost.add(finding.toString()));
                return lost;
            }
        } finally {
            DurableFiles.remove(left);
        }
    }
}
