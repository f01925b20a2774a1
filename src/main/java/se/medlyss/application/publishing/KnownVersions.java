package se.medlyss.application.publishing;

import java.util.stream.Stream;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;
import se.medlyss.process.ProcessDocument;
import se.medlyss.process.ProcessRef;

/// A version that is known never changes.
final class KnownVersions {

    private KnownVersions() {}

    /// @throws FileRefusedException `VERSION_TAKEN` when the version is known with another content
    static void check(ProcessDocument document, Stream<ProcessRef> known) throws FileRefusedException {
        ProcessRef ref = document.ref();
        boolean taken = known.anyMatch(other -> other.id().equals(ref.id())
                && other.version() == ref.version()
                && !other.hash().equals(ref.hash()));
        if (taken) {
            throw new FileRefusedException(Reason.VERSION_TAKEN, ref.id(), String.valueOf(ref.version()));
        }
    }
}
