package se.medlyss.exchange.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.ShareFolder.Reason;

class FolderFaultsTest {

    @TempDir
    private Path share;

    @Test
    void tellsAFolderThatForbidsWritingFromAFileThatSomebodyHolds() {
        assertThat(reason("Operation not permitted")).isEqualTo(Reason.DENIED);
        assertThat(reason("används av en annan process")).isEqualTo(Reason.IN_USE);
    }

    private Reason reason(String words) {
        FileSystemException fault =
                new FileSystemException(share.resolve("a.json").toString(), null, words);
        return new FolderFaults(new DiskFiles()).unavailable(share, fault).reason();
    }
}
