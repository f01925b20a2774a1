package se.medlyss.ui.insight;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.application.insight.LatestCompilation;
import se.medlyss.application.insight.LatestCompilation.Delivery;
import se.medlyss.application.insight.LatestCompilation.Writer;
import se.medlyss.application.signing.WriterKey;
import se.medlyss.people.Signing;

/// What is open about keys.
///
/// @param waiting  nobody has decided about them
/// @param day      from when signatures could be required; null while not all keys are approved, or when they are
///                 required already
/// @param approved keys that could be withdrawn
/// @param required since when signatures are required; null when they are not
/// @param strange  where records lie that are set aside because no approved key stands for them
record OpenKeys(
        List<WriterKey> waiting,
        @Nullable LocalDate day,
        List<WriterKey> approved,
        @Nullable LocalDate required,
        List<String> strange) {

    static OpenKeys of(Delivery delivery, ZoneId zone) {
        List<WriterKey> waiting = keys(delivery, Signing.Standing.WAITING);
        List<WriterKey> approved = keys(delivery, Signing.Standing.APPROVED);
        Set<String> known = approved.stream().map(WriterKey::writer).collect(Collectors.toSet());
        boolean all = waiting.isEmpty()
                && !delivery.writers().isEmpty()
                && delivery.writers().stream().map(Writer::id).allMatch(known::contains);
        LocalDate from = delivery.roster().signing().from();
        LocalDate required = Signing.isNever(from) ? null : from;
        List<String> strange = delivery.quarantined().stream()
                .filter(refused -> refused.reason() == Reason.UNKNOWN_WRITER)
                .map(LatestCompilation.Quarantined::path)
                .toList();
        LocalDate next =
                LocalDate.ofInstant(delivery.compiledAt(), zone).plusMonths(1).withDayOfMonth(1);
        return new OpenKeys(waiting, all && required == null ? next : null, approved, required, strange);
    }

    private static List<WriterKey> keys(Delivery delivery, Signing.Standing standing) {
        return delivery.keys().stream()
                .filter(key -> standing(key, delivery) == standing)
                .toList();
    }

    /// How many of the records that are set aside lie in the folder of the key's writer.
    int setAside(WriterKey key) {
        return (int) strange.stream()
                .filter(path -> path.contains("/writer=" + key.writerName() + "/"))
                .count();
    }

    /// Whether anything that was decided can be taken back.
    boolean anyToTakeBack() {
        return !approved.isEmpty() || required != null;
    }

    /// Whether anything about keys waits for a decision.
    boolean any() {
        return !waiting.isEmpty() || day != null;
    }

    static Signing.Standing standing(WriterKey key, Delivery delivery) {
        return delivery.roster().signing().of(new Signing.Key(key.writer(), key.key()));
    }
}
