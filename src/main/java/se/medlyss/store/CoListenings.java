package se.medlyss.store;

import java.util.Arrays;
import java.util.stream.Collectors;
import se.medlyss.call.Mode;

/// Which rows of the table `evaluation` are co-listenings.
final class CoListenings {

    /// The condition for what was scored as the call was listened to, and not beside that.
    static final String FIRST = "mode IN (%s)"
            .formatted(Arrays.stream(Mode.values())
                    .filter(Mode::countsForTheAgent)
                    .map(mode -> "'" + mode + "'")
                    .collect(Collectors.joining(", ")));

    /// The condition that says what [se.medlyss.application.EvaluationSummary#coListening] says of a summary.
    static final String ARE = "life = 'FINAL' AND NOT practice AND " + FIRST;

    private CoListenings() {}
}
