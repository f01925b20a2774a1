package se.medlyss.application.publishing;

import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;

/// A file in the shared folder that this computer did not take over. It was left as it is, and is looked at again.
///
/// @param path   below `<share>/medlyss`
/// @param place  where in the document; empty for all of it
/// @param detail what the reason says; else empty
public record RefusedFile(String path, Reason reason, String place, String detail) {

    static RefusedFile of(String path, FileRefusedException refused) {
        return new RefusedFile(path, refused.reason(), refused.place(), refused.detail());
    }
}
