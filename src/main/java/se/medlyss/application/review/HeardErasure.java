package se.medlyss.application.review;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.compilation.RecordFacts;
import se.medlyss.application.compilation.RecordTrust;
import se.medlyss.people.Signing;

/// That somebody says that an evaluation was erased. Whether it was is asked for each thing that was made beside it.
///
/// @param found the records that say so, and what is left of the evaluation in the shared folder
record HeardErasure(Set<RecordFacts> found) {

    HeardErasure {
        found = Set.copyOf(found);
    }

    /// @param signer who signed the evaluation when it was seen last; null where that was not kept
    boolean isBelieved(RecordTrust trust, Signing.@Nullable Key signer) {
        return trust.erased(found, signer);
    }

    /// The same with what else was heard.
    HeardErasure and(HeardErasure other) {
        Set<RecordFacts> both = new HashSet<>(found);
        both.addAll(other.found);
        return new HeardErasure(both);
    }
}
