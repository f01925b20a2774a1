package se.medlyss.exchange.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.medlyss.exchange.Resources;
import se.medlyss.exchange.Schemas;

/// What every writer puts into a fresh shared folder.
final class ShareLayout {

    private ShareLayout() {}

    /// By path, relative to `<share>/medlyss`.
    static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("README.txt", Resources.bytes("exchange/README.txt"));
        for (String schema : List.of(
                Schemas.EVALUATION,
                Schemas.KEY,
                Schemas.PEOPLE,
                Schemas.PROCESS,
                Schemas.RECEIPT,
                Schemas.SESSION,
                Schemas.SUMMARY)) {
            files.put("schema/" + schema, Schemas.bytes(schema));
        }
        return files;
    }
}
