package se.medlyss.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The few figures that DuckDB is asked for, by a reader of tokens: how long it takes beside DuckDB tells whether that
/// is asked for as much as elsewhere.
final class JacksonStream {

    private static final int BUFFER = 64 * 1024;
    private static final JsonFactory JSON = new JsonFactory();

    private long records;
    private final Map<String, Double> percents = new HashMap<>();

    private JacksonStream() {}

    /// Returns how many records it counted.
    static long count(Path parts, ExecutorService workers) throws Exception {
        List<Future<Long>> counts = new ArrayList<>();
        for (Path file : Floor.files(parts)) {
            // What the compilation says of itself lies beside its parts.
            if (file.toString().endsWith(".ndjson.gz")) {
                counts.add(workers.submit(() -> new JacksonStream().read(file)));
            }
        }
        long all = 0;
        for (Future<Long> count : counts) {
            all += count.get();
        }
        return all;
    }

    private long read(Path part) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(part), BUFFER);
                JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
            while (parser.nextToken() != null) {
                record(parser);
            }
        }
        return records;
    }

    private void record(JsonParser parser) {
        String month = "";
        double percent = 0;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "month" -> month = parser.getString();
                case "score" -> percent = percent(parser);
                default -> parser.skipChildren();
            }
        }
        records++;
        percents.merge(month, percent, Double::sum);
    }

    private static double percent(JsonParser parser) {
        double percent = 0;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            boolean wanted = parser.currentName().equals("percent");
            parser.nextToken();
            percent = wanted ? parser.getDoubleValue() : percent;
            parser.skipChildren();
        }
        return percent;
    }
}
