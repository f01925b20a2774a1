package se.medlyss.application.review;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ErasureTrust;
import se.medlyss.application.ExportedRecord.Head;
import se.medlyss.people.Signing;

/// That somebody says that an evaluation was erased. Whether it was is asked for each thing that was made beside it.
///
/// @param erasures the records that say so
/// @param written  who signed what is left of the evaluation in the shared folder
record HeardErasure(Set<Head> erasures, Set<Signing.Key> written) {

    HeardErasure {
        erasures = Set.copyOf(erasures);
        written = Set.copyOf(written);
    }

    /// @param signer who signed the evaluation when it was seen last; null where that was not kept
    boolean isBelieved(ErasureTrust trust, Signing.@Nullable Key signer) {
        Set<Signing.Key> known =
                Stream.concat(written.stream(), Stream.ofNullable(signer)).collect(Collectors.toSet());
        return trust.erased(erasures, known);
    }

    /// The same with what else was heard.
    HeardErasure and(HeardErasure other) {
        return new HeardErasure(union(erasures, other.erasures), union(written, other.written));
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }
}
