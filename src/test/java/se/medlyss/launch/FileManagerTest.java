package se.medlyss.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileManagerTest {

    private static final Path FILE = Path.of("/home/ex/copy.pdf");

    @Test
    void asksEachSystemInItsOwnWay() {
        assertThat(FileManager.command("Windows 11", FILE)).containsExactly("explorer.exe", "/select," + FILE);
        assertThat(FileManager.command("Mac OS X", FILE)).containsExactly("open", "-R", FILE.toString());
        assertThat(FileManager.command("Linux", FILE))
                .containsExactly("xdg-open", FILE.getParent().toString());
    }
}
