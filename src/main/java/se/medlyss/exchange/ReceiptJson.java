package se.medlyss.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.medlyss.application.CanonicalJson;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.ShareFolder.Range;
import se.medlyss.application.ShareFolder.Receipt;
import se.medlyss.application.ShareFolder.Refusal;
import se.medlyss.application.compilation.ReceiptCodec;
import tools.jackson.databind.JsonNode;

/// What the centre says about a writer's records: the format `medlyss.receipt`, version 1. Each receipt
/// tells everything up to then, so the one with the highest number is enough.
public final class ReceiptJson implements ReceiptCodec {

    private static final String FORMAT = "medlyss.receipt";
    private static final int VERSION = 1;
    private static final Pattern NAME = Pattern.compile("([0-9]{1,12})\\.[0-9a-f]{16}\\.json");

    private final SchemaCheck schema = Schemas.check(Schemas.RECEIPT);

    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /// The number in a name that [#isName] accepts.
    public static long number(String name) {
        return Long.parseLong(name.substring(0, name.indexOf('.')));
    }

    @Override
    public byte[] write(String writer, Receipt receipt) {
        JsonObject json = new JsonObject()
                .text("format", FORMAT)
                .number("formatVersion", VERSION)
                .text("writer", writer)
                .array(
                        "received",
                        receipt.received().stream()
                                .map(range -> new JsonObject()
                                        .number("first", range.first())
                                        .number("last", range.last()))
                                .toList())
                .array(
                        "refused",
                        receipt.refused().stream()
                                .map(refusal -> new JsonObject()
                                        .text("file", refusal.file())
                                        .text("reason", refusal.reason()))
                                .toList());
        return (CanonicalJson.write(json.members()) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// @param writer whose receipt it has to be: two writers may share a folder
    public Receipt read(byte[] bytes, String writer) throws FileRefusedException {
        JsonNode document = StrictJson.read(bytes);
        FormatCheck.check(document, FORMAT, VERSION);
        schema.check(document);
        // A writer of whom nothing could be read is known by its folder alone.
        if (!writer.startsWith(document.get("writer").stringValue())) {
            throw new FileRefusedException(FileRefusedException.Reason.VALUE, "writer", writer);
        }
        List<Range> received = each(document.path("received"))
                .map(range -> new Range(
                        range.get("first").longValue(), range.get("last").longValue()))
                .toList();
        List<Refusal> refused = each(document.path("refused"))
                .map(refusal -> new Refusal(
                        refusal.get("file").stringValue(), refusal.get("reason").stringValue()))
                .toList();
        return new Receipt(received, refused);
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
