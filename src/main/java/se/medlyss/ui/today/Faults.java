package se.medlyss.ui.today;

import se.medlyss.application.StorageException;
import se.medlyss.ui.base.Problems;

/// Tells the user what the store could not do.
record Faults(Problems problems) {

    void report(Exception failure) {
        if (failure instanceof StorageException storage) {
            problems.report(storage.reason(), storage);
        } else {
            throw new IllegalStateException(failure);
        }
    }
}
