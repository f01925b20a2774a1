package se.medlyss.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/// Reads JSON that anyone may have written. What Jackson would quietly let pass (UTF-16, keys that stand
/// twice, text after the end, any depth) is refused with its reason.
public final class StrictJson {

    /// The largest document, in bytes.
    public static final int MAX_BYTES = 4 * 1024 * 1024;

    private static final JsonFactory FACTORY = JsonFactory.builder().build();
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private StrictJson() {}

    /// The bytes of a regular file (links are not followed), none of them read when it is too large.
    static byte[] bytes(Path file) throws FileRefusedException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile()) {
                throw new FileRefusedException(Reason.NOT_REGULAR, "", "");
            }
            if (attributes.size() > MAX_BYTES) {
                throw tooLarge();
            }
            try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                return in.readNBytes(MAX_BYTES + 1);
            }
        } catch (IOException cause) {
            throw new FileRefusedException(Reason.UNREADABLE, "", "", cause);
        }
    }

    /// The one value of the document.
    public static JsonNode read(byte[] bytes) throws FileRefusedException {
        if (bytes.length > MAX_BYTES) {
            throw tooLarge();
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text(bytes))) {
            return new StrictTree(parser).whole();
        } catch (StreamConstraintsException cause) {
            throw new FileRefusedException(Reason.RANGE, place(cause), "", cause);
        } catch (JacksonException cause) {
            throw new FileRefusedException(Reason.JSON, place(cause), "", cause);
        }
    }

    /// The text of UTF-8 bytes, without a byte order mark.
    static String text(byte[] bytes) throws FileRefusedException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException cause) {
            throw new FileRefusedException(Reason.NOT_UTF8, "", "", cause);
        }
    }

    private static String place(JacksonException cause) {
        TokenStreamLocation at = cause.getLocation();
        return at == null ? "" : place(at);
    }

    static String place(TokenStreamLocation at) {
        return at.getLineNr() + ":" + at.getColumnNr();
    }

    private static FileRefusedException tooLarge() {
        return new FileRefusedException(Reason.SIZE, "", MAX_BYTES / 1024 / 1024 + " MiB");
    }
}
