package se.medlyss.ui.insight;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.LatestCompilation.Delivery;
import se.medlyss.application.insight.LatestCompilation.Writer;
import se.medlyss.application.signing.WriterKey;
import se.medlyss.people.Signing;

/// What is open about keys.
///
/// @param waiting nobody has decided about them
/// @param day     from when signatures could be required; null while not all keys are approved, or when they are
///                required already
record OpenKeys(List<WriterKey> waiting, @Nullable LocalDate day) {

    static OpenKeys of(Delivery delivery, ZoneId zone) {
        List<WriterKey> waiting = delivery.keys().stream()
                .filter(key -> standing(key, delivery) == Signing.Standing.WAITING)
                .toList();
        Set<String> approved = delivery.keys().stream()
                .filter(key -> standing(key, delivery) == Signing.Standing.APPROVED)
                .map(WriterKey::writer)
                .collect(Collectors.toSet());
        boolean all = waiting.isEmpty()
                && !delivery.writers().isEmpty()
                && delivery.writers().stream().map(Writer::id).allMatch(approved::contains);
        boolean required = !Signing.isNever(delivery.roster().signing().from());
        LocalDate next =
                LocalDate.ofInstant(delivery.compiledAt(), zone).plusMonths(1).withDayOfMonth(1);
        return new OpenKeys(waiting, all && !required ? next : null);
    }

    /// Whether anything about keys waits for a decision.
    boolean any() {
        return !waiting.isEmpty() || day != null;
    }

    static Signing.Standing standing(WriterKey key, Delivery delivery) {
        return delivery.roster().signing().of(new Signing.Key(key.writer(), key.key()));
    }
}
