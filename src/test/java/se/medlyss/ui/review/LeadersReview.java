package se.medlyss.ui.review;

import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import se.medlyss.application.Calls;
import se.medlyss.application.DraftWords;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.ReadEvaluation;
import se.medlyss.application.ScoreAfterwards;
import se.medlyss.application.StorageException;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.application.review.AdoptReview;
import se.medlyss.application.review.AgentsWord;
import se.medlyss.application.review.BeginReview;
import se.medlyss.application.review.DismissReview;
import se.medlyss.application.review.ReadReview;
import se.medlyss.application.review.SendBack;
import se.medlyss.application.review.SharedReviews;
import se.medlyss.application.review.WithoutShare;
import se.medlyss.people.Coach;
import se.medlyss.store.Store;
import se.medlyss.support.ManualTime;
import se.medlyss.support.ScoringSurface;
import se.medlyss.support.SoundWorld;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.base.Visit;
import se.medlyss.ui.scoring.HalfWords;
import se.medlyss.ui.scoring.ScoringTools;

/// A leader's review of a call in a real store, on one computer; all but saving happens at once.
record LeadersReview(ReviewViewModel model, UUID review) {

    static final Coach LEADER = new Coach("leader-1", "Lea Dare", "");

    /// Swedish words, and the keys as they come.
    static ScoringTools tools() {
        return ScoringSurface.tools();
    }

    /// Begins it.
    ///
    /// @param saving makes its events durable
    static LeadersReview begin(
            UUID original,
            Store store,
            ProcessCatalogue catalogue,
            ScheduledExecutorService saving,
            SoundWorld sounds,
            ManualTime time,
            Problems problems)
            throws StorageException {
        var ids = new TimeOrderedIds(time, new Random(7));
        var afterwards = new ScoreAfterwards(store.events(), ids::next, time);
        var begin = new BeginReview(store.events(), store.evaluations(), catalogue, afterwards);
        UUID review = ((BeginReview.Opened) begin.review(original, LEADER)).evaluation();
        var read = new ReadEvaluation(store.events(), catalogue, store.people(), store.outbox());
        Background atOnce = new Background(Runnable::run, Runnable::run);
        Calls calls = new Calls(store.events(), catalogue, saving, time, time, ids);
        var services = new ReviewServices(
                new ReadReview(read, store.evaluations(), new SharedReviews()),
                calls,
                new AdoptReview(store.events(), catalogue, store.outbox(), new SharedReviews(), time),
                new DismissReview(store.events(), catalogue, store.outbox(), time),
                new AgentsWord(store.events(), catalogue, store.outbox(), time, ZoneOffset.UTC),
                new SendBack(store.events(), catalogue, time),
                WithoutShare.folder(store, catalogue, time),
                sounds.desk,
                new HalfWords(calls, new DraftWords(store.events(), catalogue, time), atOnce, problems),
                atOnce,
                atOnce,
                () -> {},
                problems,
                new Navigator(Visit.to(Place.TODAY)),
                time);
        return new LeadersReview(new ReviewViewModel(services), review);
    }
}
