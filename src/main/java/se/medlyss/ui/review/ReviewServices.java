package se.medlyss.ui.review;

import java.time.InstantSource;
import se.medlyss.application.Calls;
import se.medlyss.application.review.AdoptReview;
import se.medlyss.application.review.AgentsWord;
import se.medlyss.application.review.ReadReview;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.scoring.RecordingDesk;

/// What reviewing stands on.
///
/// @param store the store's worker
public record ReviewServices(
        ReadReview read,
        Calls calls,
        AdoptReview adopt,
        AgentsWord word,
        RecordingDesk desk,
        Background store,
        Problems problems,
        Navigator navigator,
        InstantSource wall) {}
