package se.medlyss.compile;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ExportedRecord.Erased;
import se.medlyss.application.compilation.RecordFacts;
import se.medlyss.application.compilation.RecordFacts.Kind;

/// The records of a file as the index keeps them, one after the other in one row: that is read and written far faster
/// than a row for each.
final class FactsBytes {

    private static final HexFormat HEX = HexFormat.of();
    private static final int HASH_DIGITS = 64;
    private static final int WRITER_DIGITS = 32;
    private static final int MONTH = "yyyy-MM".length();

    /// What a record takes beside its signature and what it erases; some take less.
    private static final int MOST_OF_RECORD = 192;

    private static final int MOST_OF_ERASED = 64;

    /// The same few names stand in many records.
    private final Map<String, String> shared = new HashMap<>();

    private ByteBuffer in = ByteBuffer.allocate(0);

    static byte[] of(List<Harvest.Sighting> records) {
        int most = 0;
        for (Harvest.Sighting record : records) {
            RecordFacts facts = record.facts();
            most += MOST_OF_RECORD + facts.signature().length() + facts.erases().size() * MOST_OF_ERASED;
        }
        ByteBuffer out = ByteBuffer.allocate(most);
        records.forEach(record -> put(out, record));
        return Arrays.copyOf(out.array(), out.position());
    }

    private static void put(ByteBuffer out, Harvest.Sighting record) {
        RecordFacts facts = record.facts();
        out.putInt(record.line()).put((byte) facts.kind().ordinal());
        out.putLong(facts.evaluation().getMostSignificantBits());
        out.putLong(facts.evaluation().getLeastSignificantBits());
        out.putInt(facts.revision());
        putHex(out, facts.writer());
        out.putLong(facts.sequence());
        putOrNone(out, facts.previous());
        putOrNone(out, facts.predecessor());
        putText(out, facts.month());
        putTime(out, facts.writtenAt());
        Instant started = facts.startedAt();
        out.put((byte) (started == null ? 0 : 1));
        if (started != null) {
            putTime(out, started);
        }
        putHex(out, facts.hash());
        out.putInt(facts.signature().length());
        putText(out, facts.signature());
        out.putInt(facts.erases().size());
        for (Erased erased : facts.erases()) {
            putHex(out, erased.writer());
            out.putLong(erased.sequence());
            putHex(out, erased.hash());
        }
    }

    /// ASCII, and mostly few letters or none: nothing is made of them first.
    private static void putText(ByteBuffer out, String ascii) {
        for (int at = 0; at < ascii.length(); at++) {
            out.put((byte) ascii.charAt(at));
        }
    }

    private static void putOrNone(ByteBuffer out, @Nullable String digits) {
        out.put((byte) (digits == null ? 0 : 1));
        if (digits != null) {
            putHex(out, digits);
        }
    }

    private static void putHex(ByteBuffer out, String digits) {
        for (int at = 0; at < digits.length(); at += 2) {
            out.put((byte) (digit(digits, at) << 4 | digit(digits, at + 1)));
        }
    }

    /// The digits were looked at before: 0 to 9 and a to f alone.
    private static int digit(String digits, int at) {
        char letter = digits.charAt(at);
        return (letter & 0xF) + 9 * (letter >>> 6);
    }

    private static void putTime(ByteBuffer out, Instant time) {
        out.putLong(time.getEpochSecond()).putInt(time.getNano());
    }

    /// The records of such bytes.
    List<Harvest.Sighting> records(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
        List<Harvest.Sighting> records = new ArrayList<>();
        while (in.hasRemaining()) {
            records.add(new Harvest.Sighting(in.getInt(), facts()));
        }
        return records;
    }

    private RecordFacts facts() {
        return new RecordFacts(
                Kind.values()[in.get()],
                new UUID(in.getLong(), in.getLong()),
                in.getInt(),
                share(hex(WRITER_DIGITS)),
                in.getLong(),
                in.get() == 0 ? null : hex(HASH_DIGITS),
                in.get() == 0 ? null : hex(WRITER_DIGITS),
                share(text(MONTH)),
                time(),
                in.get() == 0 ? null : time(),
                hex(HASH_DIGITS),
                text(in.getInt()),
                erases(in.getInt()));
    }

    private String share(String name) {
        return shared.computeIfAbsent(name, same -> same);
    }

    private List<Erased> erases(int count) {
        List<Erased> erases = new ArrayList<>(0);
        for (int i = 0; i < count; i++) {
            erases.add(new Erased(share(hex(WRITER_DIGITS)), in.getLong(), hex(HASH_DIGITS)));
        }
        return erases;
    }

    private String hex(int digits) {
        int from = in.position();
        int to = from + digits / 2;
        in.position(to);
        return HEX.formatHex(in.array(), from, to);
    }

    private String text(int length) {
        int from = in.position();
        in.position(from + length);
        return new String(in.array(), from, length, StandardCharsets.US_ASCII);
    }

    private Instant time() {
        return Instant.ofEpochSecond(in.getLong(), in.getInt());
    }
}
