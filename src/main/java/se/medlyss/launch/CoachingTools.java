package se.medlyss.launch;

import java.time.ZoneId;
import se.medlyss.application.ChangeFollowUp;
import se.medlyss.application.DraftWords;
import se.medlyss.application.coaching.ReadCoaching;
import se.medlyss.report.AgentCopyPdf;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.coaching.CoachingPage;
import se.medlyss.ui.coaching.CoachingViewModel;
import se.medlyss.ui.scoring.AgentCopies;
import se.medlyss.ui.scoring.FollowUps;
import se.medlyss.ui.scoring.ScoringTools;
import se.medlyss.ui.today.TurnBoard;
import se.medlyss.ui.wrapup.TalkPage;
import se.medlyss.ui.wrapup.TalkViewModel;

/// What comes after the scoring: the talk, the agent's copy, and following up. On the JavaFX thread.
record CoachingTools(
        Wiring wiring,
        Services services,
        ScoringTools scoring,
        Background store,
        Problems problems,
        Navigator navigator,
        FollowUps followUps,
        AgentCopies copies,
        ZoneId zone) {

    CoachingTools(
            Wiring wiring,
            Services services,
            ScoringTools scoring,
            Background store,
            Background share,
            Problems problems,
            Navigator navigator,
            ZoneId zone) {
        this(
                wiring,
                services,
                scoring,
                store,
                problems,
                navigator,
                new FollowUps(
                        services.calls(),
                        new ChangeFollowUp(services.events(), services.catalogue(), wiring.wall()),
                        new DraftWords(services.events(), services.catalogue(), wiring.wall()),
                        store,
                        problems),
                new AgentCopies(
                        scoring,
                        (copy, file) -> new AgentCopyPdf().print(copy, file),
                        share,
                        FileManager.tells(problems, share),
                        zone),
                zone);
    }

    /// @param leaves told when something was made that leaves for the shared folder
    TalkPage talk(Runnable leaves) {
        var data = services.store();
        var needs = new TalkViewModel.Services(
                services.calls(),
                services.evaluations(),
                data.people(),
                store,
                problems,
                navigator,
                followUps,
                copies,
                data.outbox()::released,
                scoring.texts().texts(),
                leaves);
        var clock = new TalkViewModel.Clock(wiring.wall(), wiring.ticker(), zone);
        return new TalkPage(new TalkViewModel(needs, clock), scoring, wiring.ticker()::nanos);
    }

    /// What to follow up, to hold and to celebrate.
    ///
    /// @param turn where the open steps are known already
    CoachingPage page(TurnBoard turn) {
        var data = services.store();
        var read = new ReadCoaching(data.people(), services.evaluations(), services.events(), wiring.wall(), zone);
        var model = new CoachingViewModel(
                new CoachingViewModel.Sources(read, turn.order(), turn::refresh, followUps),
                store,
                problems,
                navigator,
                new CoachingViewModel.Clock(wiring.wall(), zone));
        return new CoachingPage(model, scoring, services.catalogue());
    }
}
