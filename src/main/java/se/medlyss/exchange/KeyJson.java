package se.medlyss.exchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.CanonicalJson;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;
import se.medlyss.application.KeyCodec;
import se.medlyss.application.Sha256;
import se.medlyss.application.signing.Ed25519;
import se.medlyss.application.signing.SigningKey;
import se.medlyss.application.signing.WriterKey;
import tools.jackson.databind.JsonNode;

/// A writer's public key: the format `medlyss.key`, version 1, under the name `<writer8>.<hash16>.json`. The key signs
/// its own file, so nobody can pass somebody else's key off as theirs.
public final class KeyJson implements KeyCodec {

    private static final String FORMAT = "medlyss.key";
    private static final int VERSION = 1;
    private static final int HASH_IN_NAME = 16;
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{8}\\.[0-9a-f]{16}\\.json");
    private static final String HASH = "hash";
    private static final String SIGNATURE = "signature";

    private final Late<SchemaCheck> schema = new Late<>(() -> Schemas.check(Schemas.KEY));

    @Override
    public KeyFile write(String writer, SigningKey key) {
        JsonObject body = new JsonObject()
                .text("format", FORMAT)
                .number("formatVersion", VERSION)
                .text("writer", writer)
                .text("key", key.publicKey());
        String hash = Sha256.hex(CanonicalJson.write(body.members()));
        JsonObject whole = body.text(HASH, hash).text(SIGNATURE, key.sign(hash));
        String file = name(new WriterKey(writer, key.publicKey()), hash);
        byte[] bytes = (CanonicalJson.write(whole.members()) + "\n").getBytes(StandardCharsets.UTF_8);
        return new KeyFile(FOLDER + "/" + file, bytes);
    }

    private static String name(WriterKey key, String hash) {
        return key.writerName() + "." + hash.substring(0, HASH_IN_NAME) + ".json";
    }

    @Override
    public WriterKey read(String file, byte[] bytes) throws FileRefusedException {
        if (!NAME.matcher(file).matches()) {
            throw new FileRefusedException(Reason.NOT_PUBLISHED, "", file);
        }
        JsonNode document = StrictJson.read(bytes);
        FormatCheck.check(document, FORMAT, VERSION);
        schema.get().check(document);
        Map<String, @Nullable Object> members = new LinkedHashMap<>(JsonValues.object(document));
        members.keySet().removeAll(List.of(HASH, SIGNATURE));
        String hash = Sha256.hex(CanonicalJson.write(members));
        WriterKey key = new WriterKey(text(document, "writer"), text(document, "key"));
        if (!hash.equals(text(document, HASH)) || !file.equals(name(key, hash))) {
            throw new FileRefusedException(Reason.HASH, "", file);
        }
        if (!Ed25519.holds(key.key(), text(document, SIGNATURE), hash)) {
            throw new FileRefusedException(Reason.HASH, SIGNATURE, file);
        }
        return key;
    }

    private static String text(JsonNode document, String member) {
        return document.get(member).stringValue();
    }
}
