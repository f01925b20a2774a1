package se.medlyss.exchange;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;
import se.medlyss.application.compilation.ApprovalReading;
import se.medlyss.application.compilation.Approvals;
import se.medlyss.application.compilation.Approvals.Succession;
import tools.jackson.databind.JsonNode;

/// Reads the approvals in a file of the format `medlyss.people`, version 1: `"approvals": [{"writer": …,
/// "predecessor": …}]`, each 32 hex digits. What else the file holds is others' to read.
public final class ApprovalsJson implements ApprovalReading {

    private static final Pattern WRITER = Pattern.compile("[0-9a-f]{32}");

    @Override
    public Approvals read(byte[] bytes) throws FileRefusedException {
        JsonNode document = StrictJson.read(bytes);
        FormatCheck.check(document, "medlyss.people", 1);
        Set<Succession> successions = new HashSet<>();
        for (JsonNode approval : document.path("approvals")) {
            successions.add(new Succession(writer(approval, "writer"), writer(approval, "predecessor")));
        }
        return new Approvals(successions);
    }

    private static String writer(JsonNode approval, String member) throws FileRefusedException {
        String writer = approval.path(member).stringValue("");
        if (!WRITER.matcher(writer).matches()) {
            throw new FileRefusedException(Reason.VALUE, "approvals/" + member, WRITER.pattern());
        }
        return writer;
    }
}
