package se.medlyss.launch;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import se.medlyss.application.NewPeople;
import se.medlyss.application.OnStore;
import se.medlyss.application.ReadEvaluation;
import se.medlyss.application.ScoreAfterwards;
import se.medlyss.application.review.AdoptReview;
import se.medlyss.application.review.AgentsWord;
import se.medlyss.application.review.ArrivedReviews;
import se.medlyss.application.review.BeginReview;
import se.medlyss.application.review.DismissReview;
import se.medlyss.application.review.LockEvaluation;
import se.medlyss.application.review.OfferedReviews;
import se.medlyss.application.review.ReachErasures;
import se.medlyss.application.review.ReadReview;
import se.medlyss.application.review.SendBack;
import se.medlyss.application.review.ShareReviews;
import se.medlyss.application.review.SharedReviews;
import se.medlyss.exchange.RecordReader;
import se.medlyss.people.Coach;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.LiveSettings;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.evaluations.EvaluationsPage;
import se.medlyss.ui.evaluations.ReviewActions;
import se.medlyss.ui.review.AnswersCard;
import se.medlyss.ui.review.AnswersViewModel;
import se.medlyss.ui.review.ColleaguesPage;
import se.medlyss.ui.review.ColleaguesViewModel;
import se.medlyss.ui.review.ReviewPage;
import se.medlyss.ui.review.ReviewServices;
import se.medlyss.ui.review.ReviewViewModel;
import se.medlyss.ui.scoring.HalfWords;
import se.medlyss.ui.scoring.RecordingChoice;
import se.medlyss.ui.scoring.RecordingDesk;
import se.medlyss.ui.scoring.ScoringTools;
import se.medlyss.ui.today.TodayPage;
import se.medlyss.ui.wrapup.TalkPage;

/// What others do with an evaluation, on the screen. On the JavaFX thread.
final class ReviewScreens {

    private static final Chord COLLEAGUES = Chord.of("K");
    private static final Chord SELF = Chord.of("M");

    private final Wiring wiring;
    private final Services services;
    private final RecordingDesk desk;
    private final Background store;
    private final Background share;
    private final Problems problems;
    private final Navigator navigator;
    private final ZoneId zone;
    private final AgentsWord word;
    private final SharedReviews shared = new SharedReviews();
    private final SendBack sendBack;
    private final ArrivedReviews arrived;
    private final ShareReviews folder;

    ReviewScreens(
            Wiring wiring,
            Services services,
            RecordingDesk desk,
            Background store,
            Background share,
            Problems problems,
            Navigator navigator,
            ZoneId zone) {
        this.wiring = wiring;
        this.services = services;
        this.desk = desk;
        this.store = store;
        this.share = share;
        this.problems = problems;
        this.navigator = navigator;
        this.zone = zone;
        this.word = new AgentsWord(
                services.events(), services.catalogue(), services.store().outbox(), wiring.wall(), zone);
        this.sendBack = new SendBack(services.events(), services.catalogue(), wiring.wall());
        this.arrived =
                new ArrivedReviews(services.events(), services.evaluations(), services.catalogue(), shared, sendBack);
        this.folder = new ShareReviews(
                new OnStore(wiring.storeThread()),
                services.exporting().folder(services.exporting()::chosenFolder),
                new RecordReader(),
                services.recordTrust(),
                shared,
                arrived,
                new ReachErasures(
                        services.store().evaluations(),
                        services.store().events(),
                        services.exporting().erase()),
                wiring.wall());
    }

    /// A way to the colleagues' evaluations from the list of one's own.
    void offer(EvaluationsPage list, LiveTexts texts) {
        list.offer(COLLEAGUES, texts.text("shell.place.colleagues"), () -> navigator.go(Place.COLLEAGUES));
    }

    /// The colleagues' evaluations in the shared folder.
    Page colleagues(ScoringTools scoring, Supplier<Coach> coach) {
        var offered =
                new OfferedReviews(services.evaluations(), services.store().people(), shared, services.sessions());
        var model = new ColleaguesViewModel(
                new ColleaguesViewModel.UseCases(offered, folder, begin()),
                new ColleaguesViewModel.Workers(store, share),
                coach,
                problems,
                navigator);
        return new ColleaguesPage(model, scoring, wiring.ticker()::nanos, zone);
    }

    /// What waits for an answer, on the page that tells what to do now.
    void offer(TodayPage today, ScoringTools scoring, Supplier<Coach> coach, LiveSettings settings) {
        var model = new AnswersViewModel(
                services.evaluations(),
                services.store().people(),
                arrived,
                folder,
                new AnswersViewModel.Around(coach, wiring.wall(), settings),
                new ColleaguesViewModel.Workers(store, share),
                problems,
                navigator);
        var card = new AnswersCard(
                model,
                scoring.texts(),
                zone,
                () -> LocalDate.ofInstant(wiring.wall().instant(), zone));
        today.offer(card.node(), model::refresh);
    }

    /// The talk, from which the agent's own assessment can be begun.
    TalkPage withSelfAssessment(TalkPage talk) {
        BeginReview begin = begin();
        talk.offer(
                SELF,
                "talk.self",
                evaluation -> store.run(
                        () -> begin.selfAssessment(evaluation),
                        begun -> {
                            switch (begun) {
                                case BeginReview.Opened(var own) -> navigator.go(Place.REVIEW, own.toString());
                                case BeginReview.Refused(var reason) ->
                                    problems.report(Problem.Severity.WARNING, reason);
                            }
                        },
                        problems::reportStorage));
        return talk;
    }

    private BeginReview begin() {
        var afterwards = new ScoreAfterwards(services.events(), services.ids()::nextEvaluation, wiring.wall());
        return new BeginReview(services.events(), services.evaluations(), services.catalogue(), afterwards);
    }

    /// @param half    keeps what is half written
    /// @param sending lets what is finished leave for the shared folder now
    Page page(ScoringTools scoring, HalfWords half, Runnable sending) {
        var read = new ReadReview(read(), services.evaluations(), shared);
        var needs = new ReviewServices(
                read,
                services.calls(),
                new AdoptReview(
                        services.events(),
                        services.catalogue(),
                        services.store().outbox(),
                        shared,
                        wiring.wall()),
                new DismissReview(
                        services.events(),
                        services.catalogue(),
                        services.store().outbox(),
                        wiring.wall()),
                word,
                sendBack,
                folder,
                desk,
                half,
                store,
                share,
                sending,
                problems,
                navigator,
                wiring.wall());
        return new ReviewPage(
                new ReviewViewModel(needs), scoring, new RecordingChoice(desk), wiring.ticker()::nanos, zone);
    }

    /// What the page about one evaluation offers of it.
    ///
    /// @param sending lets what is finished leave for the shared folder now
    ReviewActions actions(Supplier<Coach> coach, NewPeople people, Runnable sending) {
        var lock = new LockEvaluation(
                services.events(), services.catalogue(), services.store().outbox(), wiring.wall());
        return new ReviewActions(
                new ReviewActions.UseCases(begin(), lock, word, services.evaluations(), arrived),
                coach,
                people::coachNamed,
                store,
                sending,
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
