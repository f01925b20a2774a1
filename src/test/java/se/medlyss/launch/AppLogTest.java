package se.medlyss.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppLogTest {

    @TempDir
    Path home;

    @AfterEach
    void closeTheFiles() {
        AppLog.close();
    }

    @Test
    void writesWhatFailedIntoTheHome() throws IOException {
        var logs = home.resolve("100 % mine").resolve("logs");
        AppLog.to(logs);
        System.getLogger("test").log(System.Logger.Level.WARNING, "the disk is full", new IOException("no space"));
        assertThat(Files.readString(logs.resolve("medlyss-0.log")))
                .contains("WARNING", "the disk is full", "java.io.IOException: no space");
    }

    @Test
    void goesOnWithoutAFileWhereNoneCanBeWritten() throws IOException {
        var blocked = Files.createFile(home.resolve("file"));
        assertThatCode(() -> AppLog.to(blocked.resolve("logs"))).doesNotThrowAnyException();
        assertThat(Logger.getLogger("").getHandlers()).noneMatch(FileHandler.class::isInstance);
    }
}
