package se.medlyss.launch;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import se.medlyss.application.NewPeople;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StartCall;
import se.medlyss.application.TakeUp;
import se.medlyss.application.people.EditPeople;
import se.medlyss.application.sharing.Retention;
import se.medlyss.application.sharing.WithdrawEvaluation;
import se.medlyss.application.today.LastChoices;
import se.medlyss.application.today.ReadToday;
import se.medlyss.application.today.Turn;
import se.medlyss.people.Coach;
import se.medlyss.store.Store;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.LiveSettings;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.base.Visit;
import se.medlyss.ui.calibrate.CalibrateViewModel;
import se.medlyss.ui.calibrate.WaitingCard;
import se.medlyss.ui.evaluations.DetailViewModel;
import se.medlyss.ui.evaluations.EvaluationsPage;
import se.medlyss.ui.evaluations.EvaluationsViewModel;
import se.medlyss.ui.listen.ListenPage;
import se.medlyss.ui.listen.ListenTools;
import se.medlyss.ui.scoring.ScoringTools;
import se.medlyss.ui.shell.LatePage;
import se.medlyss.ui.shell.ShareLine;
import se.medlyss.ui.shell.ShellView;
import se.medlyss.ui.today.ListeningRules;
import se.medlyss.ui.today.RetentionBoard;
import se.medlyss.ui.today.StartPage;
import se.medlyss.ui.today.StartServices;
import se.medlyss.ui.today.StartViewModel;
import se.medlyss.ui.today.StartedCall;
import se.medlyss.ui.today.TodayPage;
import se.medlyss.ui.today.TodayViewModel;
import se.medlyss.ui.today.TurnBoard;
import se.medlyss.ui.wrapup.WrapUpPage;
import se.medlyss.ui.wrapup.WrapUpViewModel;

/// Makes every page of the window, once, and the ways between them. On the JavaFX thread.
final class Screens {

    private final Wiring wiring;
    private final Services services;
    private final Store data;
    private final LiveSettings settings;
    private final Problems problems;
    private final LiveTexts texts;
    private final Navigator navigator;
    private final Background store;
    private final Background share;
    private final ZoneId zone = ZoneId.systemDefault();
    private final LongSupplier ticker;
    private final StartCall startCall;
    private final TurnBoard turn;
    private final Retention retention;
    private final ScoringTools scoring;
    private final ListenPage listen;
    private final RecordingTools recordings;
    private final ShareRounds rounds;
    private final CoachingTools coaching;
    private final CalibrationScreen calibration;
    private final CalibrateViewModel calibrations;
    private final ReviewScreens reviews;

    Screens(Wiring wiring, Services services, LiveSettings settings, Texts texts, Problems problems) {
        this.wiring = wiring;
        this.services = services;
        this.data = services.store();
        this.settings = settings;
        this.problems = problems;
        this.texts = new LiveTexts(texts);
        this.navigator = new Navigator(Visit.to(settings.now().firstStartDone() ? Place.TODAY : Place.WELCOME));
        this.store = Background.on(wiring.storeThread());
        this.share = Background.on(wiring.shareThread());
        this.ticker = wiring.ticker()::nanos;
        giveCoachAnId();
        this.startCall = new StartCall(services.calls(), coach());
        var inTurn = new Turn(data.people(), services.evaluations(), coach(), wiring.wall(), zone);
        this.turn = new TurnBoard(inTurn, this::rules, store, problems);
        this.retention =
                new Retention(services.evaluations(), services.exporting().erase()::erase, wiring.wall(), zone);
        this.rounds = new ShareRounds(wiring, services.exporting(), services.pickUp());
        this.rounds.begin(navigator, settings);
        this.scoring = new ScoringTools(this.texts, settings.keyMap());
        this.coaching = new CoachingTools(wiring, services, scoring, store, share, problems, navigator, zone);
        this.listen = listenPage();
        this.recordings = new RecordingTools(wiring, services, settings, store, problems, navigator);
        this.listen.scoresAlong(recordings.desk());
        this.reviews = new ReviewScreens(wiring, services, recordings.desk(), store, share, problems, navigator, zone);
        this.calibration = new CalibrationScreen(
                wiring, services, store, share, problems, navigator, coach(), this::passMark, zone);
        this.calibrations = calibration.model(recordings.desk());
    }

    Navigator navigator() {
        return navigator;
    }

    LiveTexts texts() {
        return texts;
    }

    /// Makes the content of the window, which begins with the call that ran when the app went away.
    void open(Consumer<ShellView> then) {
        new LeftRunning(services.evaluations(), store, navigator, problems).goThere(() -> then.accept(shell()));
    }

    /// Made at once are the pages that a start may show, that a call begins with, and whose count of what waits stands
    /// in the navigation.
    private ShellView shell() {
        var today = today();
        var start = start();
        recordings.watch(today, start, zone);
        var development = coaching.page(turn);
        var pages = List.of(
                today,
                start,
                listen,
                LatePage.ofWholeWindow(Place.WRAP_UP, this::wrapUp),
                LatePage.ofWholeWindow(Place.TALK, () -> reviews.withSelfAssessment(coaching.talk(rounds::lookNow))),
                new LatePage(Place.EVALUATIONS, () -> evaluations(development::recount)),
                development,
                new LatePage(
                        Place.REVIEW,
                        () -> reviews.page(scoring, coaching.followUps().half(), rounds::lookNow)),
                new LatePage(Place.COLLEAGUES, () -> reviews.colleagues(scoring, coach())),
                new LatePage(Place.INSIGHTS, this::insights),
                new LatePage(Place.PROCESSES, () -> publishing().processes()),
                new LatePage(
                        Place.TEAM, () -> publishing().team(new EditPeople(data.people(), newPeople()::provisionalId))),
                calibration.page(calibrations, scoring),
                LatePage.ofWholeWindow(Place.WELCOME, () -> preferences().welcome(navigator)),
                new LatePage(Place.SETTINGS, () -> preferences().page(ticker)));
        return new ShellView(texts, navigator, pages, problems, rounds.state(), wiring.wall(), zone)
                .withStartKey(navigator, settings.keyMap()::getValue, ticker);
    }

    private TodayPage today() {
        var read =
                new ReadToday(data.people(), services.evaluations(), services.events(), coach(), wiring.wall(), zone);
        var board = new RetentionBoard(retention, settings, navigator, store, problems);
        var model = new TodayViewModel(
                read,
                new TakeUp(services.calls()),
                turn,
                board,
                coaching.followUps(),
                store,
                problems,
                navigator,
                wiring.wall(),
                zone);
        new RetentionRounds(retention, navigator, settings, store, rounds.lookingAfter(model::refresh))
                .begin(wiring.storeThread(), wiring.settled());
        var page = new TodayPage(
                model,
                texts,
                services.catalogue(),
                () -> coach().get().name(),
                settings.keyMap(),
                ticker,
                wiring.wall(),
                zone);
        page.offer(new WaitingCard(calibrations, scoring).node(), calibrations::refresh);
        reviews.offer(page, scoring, coach(), settings);
        recordings.offer(page, texts);
        return page;
    }

    private StartPage start() {
        var needs = new StartServices(
                startCall,
                turn,
                new LastChoices(services.evaluations(), services.events()),
                new NewPeople(data.people(), services.ids()),
                services.catalogue(),
                recordings.choice());
        var model = new StartViewModel(needs, this::rules, store, problems, this::listen);
        return new StartPage(
                model, texts, services.catalogue(), settings.keyMap()::getValue, ticker, wiring.wall(), zone);
    }

    private Page wrapUp() {
        var model = new WrapUpViewModel(services.calls(), data.people(), store, problems, navigator, this::startNext);
        return new WrapUpPage(model, scoring, ticker);
    }

    /// @param changed told when one of them came to count otherwise
    private EvaluationsPage evaluations(Runnable changed) {
        var export = services.exporting();
        var sources = new EvaluationsViewModel.Sources(services.evaluations(), data.people(), services.catalogue());
        var list = new EvaluationsViewModel(sources, store, problems, navigator, wiring.wall(), zone);
        var useCases = new DetailViewModel.UseCases(
                reviews.read(),
                services.calls(),
                new WithdrawEvaluation(
                        services.events(),
                        services.catalogue(),
                        export.release(),
                        wiring.wall(),
                        () -> share.onScreen(rounds::lookNow)),
                export.erase(),
                coaching.followUps(),
                coaching.copies(),
                reviews.actions(coach(), newPeople(), rounds::lookNow),
                data.recordings());
        var detail = new DetailViewModel(useCases, store, problems, navigator, changed);
        var page = new EvaluationsPage(list, detail, scoring, services.catalogue(), ticker, zone);
        recordings.offer(page, texts);
        reviews.offer(page, texts);
        return page;
    }

    private Page insights() {
        return new InsightsScreen(wiring, services, store, share, rounds, problems, navigator, coach(), settings, zone)
                .page(scoring);
    }

    private PublishingScreens publishing() {
        return new PublishingScreens(services, settings, texts, store, share, rounds, problems);
    }

    private PreferenceScreens preferences() {
        return new PreferenceScreens(
                data, newPeople(), settings, texts, store, share, rounds, retention, recordings.known(), problems);
    }

    private NewPeople newPeople() {
        return new NewPeople(data.people(), services.ids());
    }

    private ListenPage listenPage() {
        var tools = new ListenTools(
                scoring,
                store,
                wiring.ticker(),
                wiring.wall(),
                services.catalogue(),
                data.people(),
                services.evaluations(),
                problems,
                settings,
                () -> ShareLine.inOneLine(texts, rounds.state(), wiring.wall(), zone));
        return new ListenPage(tools, services.calls(), navigator, this::startNext);
    }

    private void listen(StartedCall started) {
        var call = started.call();
        if (started.byKey()) {
            listen.startedBy(new ListenPage.ByKey(call.id(), started.pending()));
        }
        navigator.go(Place.LISTEN, call.id().toString());
    }

    private int passMark() {
        return settings.now().listening().passMark();
    }

    private void startNext(OpenCall previous) {
        if (previous.state().header().calibrated() != null) {
            navigator.go(Place.CALIBRATION);
            return;
        }
        listen.follows(previous);
        navigator.go(Place.LISTEN, startCall.next(previous).id().toString());
    }

    private ListeningRules rules() {
        return new ListeningRules(
                settings.now().listening().unannouncedAllowed(),
                settings.now().listening().weeklyAim(),
                settings.now().listening().monthlyAim(),
                coach().get().team(),
                settings.now().listening().discreetBesideAgent());
    }

    /// Whoever listens here, known by an id from the first start on, even before anybody said a name.
    private void giveCoachAnId() {
        if (settings.now().coach().isEmpty()) {
            settings.change(all -> all.with(new Coach(newPeople().provisionalId(), "", "")));
        }
    }

    private Supplier<Coach> coach() {
        return () -> settings.now().coach().orElseThrow();
    }
}
