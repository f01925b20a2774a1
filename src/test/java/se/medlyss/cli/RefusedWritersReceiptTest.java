package se.medlyss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.ShareFolder.Refusal;
import se.medlyss.application.compilation.Compilation;
import se.medlyss.exchange.RosterJson;
import se.medlyss.exchange.folder.DiskFiles;
import se.medlyss.exchange.folder.SharedFolder;
import se.medlyss.exchange.screen.RecordScreen;

class RefusedWritersReceiptTest {

    @TempDir
    Path folder;

    @Test
    void tellsAWriterOfWhomNothingCouldBeReadWhatWasRefused() throws Exception {
        String file = "evaluations/month=2026-11/writer=ab12cd34/broken.json";
        Path share = Files.createDirectories(folder.resolve("share"));
        Path broken = share.resolve("medlyss").resolve(file);
        Files.createDirectories(broken.getParent());
        Files.write(broken, "nonsense}".getBytes(StandardCharsets.UTF_8));
        try (var compiling = new CompilingHere(
                folder.resolve("index"), new RecordScreen(), new RosterJson(), Duration.ofMinutes(1))) {
            compile(compiling, share);
            compile(compiling, share);
        }
        var read = new SharedFolder(
                        () -> Optional.of(share), new DiskFiles(), new SecureRandom(), InstantSource.system())
                .receipt("ab12cd34".repeat(4));
        assertThat(read).isPresent();
        assertThat(read.get().received()).isEmpty();
        assertThat(read.get().refused()).containsExactly(new Refusal(file, "JSON"));
        try (Stream<Path> receipts = Files.list(share.resolve("medlyss/receipts/writer=ab12cd34"))) {
            assertThat(receipts).hasSize(1);
        }
    }

    private void compile(CompilingHere compiling, Path share) throws Exception {
        var request = new Compilation.Request(share, Optional.of(folder.resolve("out")), List.of(), Optional.empty());
        compiling.compileShare().run(request, Compilation.Progress.NONE);
    }
}
