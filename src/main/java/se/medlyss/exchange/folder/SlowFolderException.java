package se.medlyss.exchange.folder;

import java.io.IOException;

/// An operation on the shared folder did not come back in time. It may still come to an end later.
final class SlowFolderException extends IOException {

    private static final long serialVersionUID = 1;

    SlowFolderException(String what) {
        super(what);
    }
}
