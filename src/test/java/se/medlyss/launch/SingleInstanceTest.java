package se.medlyss.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.launch.SingleInstance.Ours;
import se.medlyss.launch.SingleInstance.Taken;

class SingleInstanceTest {

    private static final Instant SINCE = Instant.parse("2026-11-02T09:15:00Z");

    @TempDir
    Path home;

    @Test
    void tellsWhoHasAHomeThatIsTaken() throws IOException {
        var me = new Owner(4711, "kim", "app", SINCE);
        try (var ours = ((Ours) SingleInstance.claim(home, me)).instance()) {
            assertThat(ours).isNotNull();
            var second = SingleInstance.claim(home, new Owner(4712, "kim", "simulate", SINCE));
            assertThat(second).isEqualTo(new Taken(me));
        }
    }

    @Test
    void givesTheHomeBack() throws IOException {
        var me = Owner.thisProcess("app", SINCE);
        ((Ours) SingleInstance.claim(home, me)).instance().close();
        try (var again = ((Ours) SingleInstance.claim(home, me)).instance()) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void makesAHomeThatIsMissingAndOnlyItsUserCanRead() throws IOException {
        var missing = home.resolve("new").resolve("home");
        try (var ours = ((Ours) SingleInstance.claim(missing, Owner.UNKNOWN)).instance()) {
            assertThat(ours).isNotNull();
            assertThat(missing).isDirectory();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(missing)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void isFreeAgainWhenItsProcessIsKilled() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var child = new ProcessBuilder(List.of(
                        java, "-cp", System.getProperty("java.class.path"), Holder.class.getName(), home.toString()))
                .redirectErrorStream(true)
                .start();
        try (var output = child.inputReader()) {
            assertThat(output.readLine()).isEqualTo("held");
            var taken = (Taken) SingleInstance.claim(home, Owner.UNKNOWN);
            assertThat(taken.owner().pid()).isEqualTo(child.pid());
            child.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            try (var ours = ((Ours) SingleInstance.claim(home, Owner.UNKNOWN)).instance()) {
                assertThat(ours).isNotNull();
            }
        } finally {
            child.destroyForcibly();
        }
    }

    static final class Holder {
        public static void main(String[] arguments) throws Exception {
            SingleInstance.claim(Path.of(arguments[0]), Owner.thisProcess("app", SINCE));
            System.out.println("held");
            System.in.read();
        }
    }
}
