package se.medlyss.application.calibration;

import java.util.List;
import java.util.UUID;
import se.medlyss.application.StorageException;

/// What groups have half agreed on, one for each session; an erased evaluation takes what is about its call along.
/// Called on the store thread only.
public interface HalfAgreements {

    List<HalfAgreed> all() throws StorageException;

    /// Makes it durable, in the place of what there was.
    void keep(HalfAgreed half) throws StorageException;

    /// It is saved, or given up.
    void forget(UUID session) throws StorageException;
}
