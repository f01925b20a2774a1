package se.medlyss.launch;

import java.time.ZoneId;
import java.util.function.Supplier;
import se.medlyss.application.NewPeople;
import se.medlyss.application.ReadEvaluation;
import se.medlyss.application.ScoreAfterwards;
import se.medlyss.application.review.AdoptReview;
import se.medlyss.application.review.AgentsWord;
import se.medlyss.application.review.BeginReview;
import se.medlyss.application.review.LockEvaluation;
import se.medlyss.application.review.ReadReview;
import se.medlyss.people.Coach;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.evaluations.ReviewActions;
import se.medlyss.ui.review.ReviewPage;
import se.medlyss.ui.review.ReviewServices;
import se.medlyss.ui.review.ReviewViewModel;
import se.medlyss.ui.scoring.RecordingChoice;
import se.medlyss.ui.scoring.RecordingDesk;
import se.medlyss.ui.scoring.ScoringTools;

/// What others do with an evaluation, on the screen. On the JavaFX thread.
final class ReviewScreens {

    private final Wiring wiring;
    private final Services services;
    private final RecordingDesk desk;
    private final Background store;
    private final Problems problems;
    private final Navigator navigator;
    private final ZoneId zone;
    private final AgentsWord word;

    ReviewScreens(
            Wiring wiring,
            Services services,
            RecordingDesk desk,
            Background store,
            Problems problems,
            Navigator navigator,
            ZoneId zone) {
        this.wiring = wiring;
        this.services = services;
        this.desk = desk;
        this.store = store;
        this.problems = problems;
        this.navigator = navigator;
        this.zone = zone;
        this.word = new AgentsWord(
                services.events(), services.catalogue(), services.store().outbox(), wiring.wall(), zone);
    }

    Page page(ScoringTools scoring) {
        var read = new ReadReview(read(), services.evaluations());
        var needs = new ReviewServices(
                read,
                services.calls(),
                new AdoptReview(
                        services.events(),
                        services.catalogue(),
                        services.store().outbox(),
                        wiring.wall()),
                word,
                desk,
                store,
                problems,
                navigator,
                wiring.wall());
        return new ReviewPage(
                new ReviewViewModel(needs), scoring, new RecordingChoice(desk), wiring.ticker()::nanos, zone);
    }

    /// What the page about one evaluation offers of it.
    ReviewActions actions(Supplier<Coach> coach, NewPeople people) {
        var afterwards = new ScoreAfterwards(services.events(), services.ids()::next, wiring.wall());
        var begin = new BeginReview(services.events(), services.evaluations(), services.catalogue(), afterwards);
        var lock = new LockEvaluation(
                services.events(), services.catalogue(), services.store().outbox(), wiring.wall());
        return new ReviewActions(
                new ReviewActions.UseCases(begin, lock, word, services.evaluations()),
                coach,
                people::coachNamed,
                store,
                problems,
                navigator);
    }

    /// Reads one evaluation whole, where it may be seen.
    ReadEvaluation read() {
        return new ReadEvaluation(
                services.events(),
                services.catalogue(),
                services.store().people(),
                services.store().outbox());
    }
}
