package se.medlyss.ui.evaluations;

import java.time.ZoneOffset;
import java.util.Random;
import se.medlyss.application.NewPeople;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.ScoreAfterwards;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.application.review.AgentsWord;
import se.medlyss.application.review.BeginReview;
import se.medlyss.application.review.BlindArchive;
import se.medlyss.application.review.BlindLog;
import se.medlyss.application.review.LockEvaluation;
import se.medlyss.application.review.Secrets;
import se.medlyss.application.review.WithoutShare;
import se.medlyss.people.Coach;
import se.medlyss.store.Store;
import se.medlyss.support.ManualTime;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Problems;

/// What others do with an evaluation, on a real store.
public final class Reviews {

    /// Who is at the computer.
    public static final Coach LEADER = new Coach("leader-1", "Lea Dare", "team-east");

    private Reviews() {}

    /// The actions of an evaluation's page.
    ///
    /// @param sending asked to let what is finished leave
    public static ReviewActions actions(
            Store store,
            ProcessCatalogue catalogue,
            ManualTime time,
            Background background,
            Runnable sending,
            Problems problems,
            Navigator navigator) {
        var ids = new TimeOrderedIds(time, new Random(99));
        var log = new BlindLog(store.events(), store.evaluations(), Secrets.NONE);
        var archive = new BlindArchive(store.evaluations(), Secrets.NONE);
        var begin = new BeginReview(log, archive, catalogue, new ScoreAfterwards(store.events(), ids::next, time));
        var lock = new LockEvaluation(log, catalogue, store.outbox(), time);
        var word = new AgentsWord(log, catalogue, store.outbox(), time, ZoneOffset.UTC);
        return new ReviewActions(
                new ReviewActions.UseCases(begin, lock, word, archive, WithoutShare.arrived(store, catalogue, time)),
                () -> LEADER,
                new NewPeople(store.people(), ids)::coachNamed,
                background,
                sending,
                problems,
                navigator);
    }
}
