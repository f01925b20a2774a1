package se.medlyss.application;

import se.medlyss.application.signing.SigningKey;
import se.medlyss.application.signing.WriterKey;

/// Writes and reads the public keys that lie in `keys/`.
public interface KeyCodec {

    /// Where they lie, below `<share>/medlyss`.
    String FOLDER = "keys";

    /// A key as a file holds it. The same key always gives the same file.
    ///
    /// @param path below `<share>/medlyss`
    @SuppressWarnings("ArrayRecordComponent") // goes to the folder as it is
    record KeyFile(String path, byte[] bytes) {}

    /// The writer's public key as a file, signed by itself.
    KeyFile write(String writer, SigningKey key);

    /// Reads the bytes of a file: whatever they are, a key, or refused.
    ///
    /// @param file its name, which has to promise just this content
    WriterKey read(String file, byte[] bytes) throws FileRefusedException;
}
