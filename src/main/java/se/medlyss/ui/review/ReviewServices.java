package se.medlyss.ui.review;

import java.time.InstantSource;
import se.medlyss.application.Calls;
import se.medlyss.application.review.AdoptReview;
import se.medlyss.application.review.AgentsWord;
import se.medlyss.application.review.DismissReview;
import se.medlyss.application.review.ReadReview;
import se.medlyss.application.review.SendBack;
import se.medlyss.application.review.ShareReviews;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.scoring.HalfWords;
import se.medlyss.ui.scoring.RecordingDesk;

/// What reviewing stands on.
///
/// @param sending lets what is finished leave for the shared folder now
/// @param folder reads what a review is about, when that is a colleague's
/// @param half   keeps what is half written
/// @param store  the store's worker
/// @param share  the shared folder's worker
public record ReviewServices(
        ReadReview read,
        Calls calls,
        AdoptReview adopt,
        DismissReview dismiss,
        AgentsWord word,
        SendBack sendBack,
        ShareReviews folder,
        RecordingDesk desk,
        HalfWords half,
        Background store,
        Background share,
        Runnable sending,
        Problems problems,
        Navigator navigator,
        InstantSource wall) {}
