package se.medlyss.ui.listen;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StorageException;

/// A call that is scored along with a recording in a folder of its own.
abstract class AlongARecording {

    @TempDir
    Path folder;

    AlongSample along;

    @BeforeEach
    void open() {
        along = new AlongSample(folder);
    }

    /// The call, read again as after a crash, and its recording looked for.
    final OpenCall resumed() throws StorageException {
        OpenCall again = along.sample.calls.resume(along.call.id(), along.sample.log.read(along.call.id()), _ -> {});
        along.sounds.desk.reopen(
                again.id(),
                found -> found.ifPresent(recording -> {
                    recording.seek(again.nowMs());
                    again.follow(recording.recording().place());
                }));
        return again;
    }
}
