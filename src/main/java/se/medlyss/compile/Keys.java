package se.medlyss.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.medlyss.application.KeyCodec;
import se.medlyss.application.compilation.Finding;
import se.medlyss.application.signing.WriterKey;
import se.medlyss.people.Signing;

/// The public keys that writers published.
///
/// @param published   by the names of their files
/// @param fingerprint changes with what was published
/// @param findings    one for each file that cannot be used
record Keys(List<WriterKey> published, String fingerprint, List<Finding> findings) {

    /// Reads all files; one that cannot be read says nothing.
    static Keys read(Path folder, KeyCodec codec) throws IOException {
        PublishedFolder<WriterKey> found = PublishedFolder.read(folder, KeyCodec.FOLDER, codec::read, Finding::ofKey);
        return new Keys(found.read(), found.fingerprint(), found.findings());
    }

    /// Somebody published another key for a writer that has one, and the centre took neither back: a home has one key
    /// as long as it is the same writer.
    List<Finding> twice(Signing signing) {
        Map<String, WriterKey> first = new HashMap<>();
        List<Finding> twice = new ArrayList<>();
        for (WriterKey key : published) {
            if (!signing.isWithdrawn(new Signing.Key(key.writer(), key.key()))) {
                WriterKey other = first.putIfAbsent(key.writer(), key);
                if (other != null) {
                    twice.add(Finding.ofTwoKeys(key.writer(), key.fingerprint()));
                }
            }
        }
        return twice;
    }
}
