package se.medlyss.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.medlyss.application.CanonicalJson;
import se.medlyss.application.Sha256;
import tools.jackson.databind.json.JsonMapper;

/// Makes records as writers would, each with its place in its writer's chain, out of one that a writer made.
public final class RecordForge {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Object> evaluation = sample("rich");
    private final Map<String, Object> withdrawal = sample("withdrawal");
    private final Map<String, Object> erasure = sample("erasure");
    private final String writer;
    private long sequence;
    private String previous = "";
    private String writtenAt = "2026-12-24T10:00:00Z";
    private Signer signer = _ -> Map.of();

    /// Signs a hash.
    @FunctionalInterface
    public interface Signer {
        /// The member `signature` of a record with that hash; empty for none.
        Map<String, Object> sign(String hash);
    }

    /// @param writer 32 hex digits
    public RecordForge(String writer) {
        this.writer = writer;
    }

    /// A record and what tests ask of it.
    @SuppressWarnings("ArrayRecordComponent")
    public record Forged(
            String kind,
            UUID evaluation,
            int revision,
            String writer,
            long sequence,
            String month,
            String previous,
            String hash,
            byte[] bytes) {

        /// As a writer would name it.
        public String fileName() {
            return "%s.r%04d.%s.json"
                    .formatted(evaluation.toString().replace("-", ""), revision, hash.substring(0, 16));
        }

        /// As a writer would place it, relative to `medlyss`.
        public String path() {
            return "evaluations/month=%s/writer=%s/%s".formatted(month, writer.substring(0, 8), fileName());
        }
    }

    public String writer() {
        return writer;
    }

    /// Records are signed so from now on.
    public void signing(Signer how) {
        signer = how;
    }

    /// Records are written at that time from now on.
    public void writing(String at) {
        writtenAt = at;
    }

    /// @param month 1 to 12 of 2026
    /// @param note  what tells this record from another of the same revision
    public Forged evaluation(UUID id, int revision, int month, String note) {
        return evaluation(id, revision, month, note, UnaryOperator.identity());
    }

    /// @param change what else is to be another
    public Forged evaluation(UUID id, int revision, int month, String note, UnaryOperator<Map<String, Object>> change) {
        Map<String, Object> json = new LinkedHashMap<>(evaluation);
        Map<String, Object> call = new LinkedHashMap<>(object(json.get("call")));
        call.put("startedAt", "2026-%02d-11T10:00:00.250+00:00".formatted(month));
        json.put("call", call);
        json.put("coachingMs", (long) Math.floorMod(note.hashCode(), 1_000_000));
        if (revision > 1) {
            json.put("reason", note);
        }
        return finished(change.apply(json), id, revision, month);
    }

    public Forged withdrawal(UUID id, int revision, int month) {
        return finished(new LinkedHashMap<>(withdrawal), id, revision, month);
    }

    public Forged erasure(UUID id, int revision, int month, List<Forged> removed) {
        Map<String, Object> json = new LinkedHashMap<>(erasure);
        List<Object> erases = new ArrayList<>();
        for (Forged record : removed) {
            erases.add(Map.of("writer", record.writer(), "sequence", record.sequence(), "hash", record.hash()));
        }
        json.put("erases", erases);
        return finished(json, id, revision, month);
    }

    /// Leaves a number out, as a lost file does.
    public void skip() {
        sequence++;
        previous = "f".repeat(64);
    }

    private Forged finished(Map<String, Object> json, UUID id, int revision, int month) {
        sequence++;
        String folder = "2026-%02d".formatted(month);
        json.put("evaluation", id.toString());
        json.put("revision", revision);
        json.put("writer", writer);
        json.put("sequence", sequence);
        json.put("month", folder);
        json.put("writtenAt", writtenAt);
        json.keySet().removeAll(List.of("hash", "signature", "parent", "previous", "predecessor"));
        String before = previous;
        if (sequence > 1) {
            json.put("previous", before);
        }
        previous = Sha256.hex(CanonicalJson.write(json));
        json.put("hash", previous);
        Map<String, Object> signature = signer.sign(previous);
        if (!signature.isEmpty()) {
            json.put("signature", signature);
        }
        byte[] bytes = (CanonicalJson.write(json) + "\n").getBytes(StandardCharsets.UTF_8);
        String kind = Objects.toString(json.get("kind"));
        return new Forged(kind, id, revision, writer, sequence, folder, before, previous, bytes);
    }

    private static Map<String, Object> sample(String name) {
        try {
            return object(JSON.readValue(
                    Files.readAllBytes(Path.of("src/test/resources/records/" + name + ".json")), Map.class));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object json) {
        return (Map<String, Object>) json;
    }
}
