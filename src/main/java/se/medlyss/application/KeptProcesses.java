package se.medlyss.application;

import java.util.List;
import se.medlyss.process.ProcessRef;

/// The documents of the process versions that evaluations refer to, kept with them (see [EventLog.Batch]) so that a
/// score can be recomputed for as long as the evaluation lives. Called on the store thread only.
public interface KeptProcesses {

    /// A kept document.
    ///
    /// @param json canonical JSON
    record Kept(ProcessRef ref, String json) {}

    List<Kept> all() throws StorageException;
}
