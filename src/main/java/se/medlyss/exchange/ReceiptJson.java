package se.medlyss.exchange;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.ShareFolder.Range;
import se.medlyss.application.ShareFolder.Receipt;
import se.medlyss.application.ShareFolder.Refusal;
import tools.jackson.databind.JsonNode;

/// Reads what the centre says about a writer's records: the format `medlyss.receipt`, version 1. Each receipt
/// tells everything up to then, so the one with the highest number is enough.
final class ReceiptJson {

    private static final Pattern NAME = Pattern.compile("([0-9]{1,12})\\.[0-9a-f]{16}\\.json");

    private final SchemaCheck schema = Schemas.check(Schemas.RECEIPT);

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /// The number in a name that [#isName] accepts.
    static long number(String name) {
        return Long.parseLong(name.substring(0, name.indexOf('.')));
    }

    Receipt read(byte[] bytes) throws FileRefusedException {
        JsonNode document = StrictJson.read(bytes);
        FormatCheck.check(document, "medlyss.receipt", 1);
        schema.check(document);
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
