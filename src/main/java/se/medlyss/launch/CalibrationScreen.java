package se.medlyss.launch;

import java.time.ZoneId;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import se.medlyss.application.OnStore;
import se.medlyss.application.calibration.LeadSession;
import se.medlyss.application.calibration.ReadSessions;
import se.medlyss.application.calibration.ResultScan;
import se.medlyss.application.calibration.ScoreBlind;
import se.medlyss.application.calibration.ShareSessions;
import se.medlyss.exchange.RecordReader;
import se.medlyss.exchange.SessionJson;
import se.medlyss.people.Coach;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.calibrate.CalibratePage;
import se.medlyss.ui.calibrate.CalibrateViewModel;
import se.medlyss.ui.calibrate.Surroundings;
import se.medlyss.ui.control.FigureFiles;
import se.medlyss.ui.scoring.RecordingChoice;
import se.medlyss.ui.scoring.RecordingDesk;
import se.medlyss.ui.scoring.ScoringTools;

/// Makes the page of calibration sessions.
///
/// @param store    the store's worker
/// @param coach    who scores on this computer
/// @param passMark of reference calls, in percent
record CalibrationScreen(
        Wiring wiring,
        Services services,
        Background store,
        Background share,
        Problems problems,
        Navigator navigator,
        Supplier<Coach> coach,
        IntSupplier passMark,
        ZoneId zone) {

    CalibrateViewModel model(RecordingDesk desk) {
        // A calibration sees past the blindness of everybody else, and has a stricter one of its own.
        var data = services.store();
        var sessions = new ShareSessions(
                new OnStore(wiring.storeThread()),
                data.sessions(),
                services.sessions(),
                services.exporting().folder(services.exporting()::chosenFolder),
                new SessionJson(),
                new ResultScan(new RecordReader(), services.recordTrust()));
        var read = new ReadSessions(
                services.sessions(),
                data.evaluations(),
                data.events(),
                sessions::results,
                services.catalogue(),
                wiring.wall());
        return new CalibrateViewModel(
                new CalibrateViewModel.UseCases(
                        read,
                        new LeadSession(services.sessions(), read, data.halfAgreed(), services.ids(), wiring.wall()),
                        new ScoreBlind(read, services.catalogue(), services.calls()),
                        sessions,
                        data.halfAgreed(),
                        data.people(),
                        services.catalogue()),
                new CalibrateViewModel.Workers(store, share),
                new Surroundings(coach, passMark, new RecordingChoice(desk), desk, wiring.wall(), zone),
                problems,
                navigator);
    }

    private FigureFiles figureFiles() {
        var figures = Background.on(wiring.figuresThread());
        return SavedFigures.on(figures, FileManager.tells(problems, figures));
    }

    CalibratePage page(CalibrateViewModel model, ScoringTools scoring) {
        return new CalibratePage(model, scoring, wiring.ticker()::nanos, figureFiles());
    }
}
