package se.medlyss.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FileManagerTest {

    private static final Path FILE = Path.of("/home/ex/copy.pdf");

    @Test
    void saysSoWhenTheSystemShowedNothing() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        FileManager.start(List.of(java, "--no-such-option"), told::countDown);
        assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void asksEachSystemInItsOwnWay() {
        assertThat(FileManager.command("Windows 11", FILE))
                .as("the path alone in quotes, for it may have spaces and commas")
                .containsExactly("explorer.exe", "/select,", "\"" + FILE + "\"");
        assertThat(FileManager.command("Mac OS X", FILE)).containsExactly("open", "-R", FILE.toString());
        assertThat(FileManager.command("Linux", FILE))
                .containsExactly("xdg-open", FILE.getParent().toString());
    }
}
