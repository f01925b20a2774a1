package se.medlyss.launch;

import java.lang.System.Logger.Level;
import java.time.Duration;
import se.medlyss.application.recording.Recordings;
import se.medlyss.audio.DiskFolders;
import se.medlyss.audio.SoundFileReader;
import se.medlyss.audio.activity.OnePass;
import se.medlyss.audio.decode.Decoder;
import se.medlyss.audio.play.LineSink;
import se.medlyss.audio.play.Player;
import se.medlyss.store.Store;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.evaluations.EvaluationsPage;
import se.medlyss.ui.scoring.RecordingBox;
import se.medlyss.ui.scoring.RecordingChoice;
import se.medlyss.ui.scoring.RecordingDesk;

/// What reads, plays and keeps recordings.
final class RecordingTools {

    /// How long an evaluation knows its recording; what was scored stays.
    private static final Duration KEPT = Duration.ofDays(90);

    private RecordingTools() {}

    /// The desk of the window. What was tied long ago is forgotten now.
    static RecordingDesk desk(Wiring wiring, Store data, Background store, Problems problems) {
        var edge = new Recordings.Edge(
                new SoundFileReader(Decoder.shipped()),
                new OnePass(),
                new DiskFolders(),
                sound -> new Player(sound, LineSink::open, wiring.soundThread(), wiring.ticker()));
        var recordings = new Recordings(edge, data.recordings(), wiring.wall());
        store.run(() -> recordings.forgetOlderThan(KEPT), RecordingTools::log, problems::reportStorage);
        return new RecordingDesk(recordings, Background.on(wiring.recordingsThread()), store, problems);
    }

    /// A recording can be opened from the list of evaluations too, by a dialog or a drop, and is then scored along
    /// with from the page before a call.
    static void offer(EvaluationsPage page, RecordingChoice choice, LiveTexts texts, Navigator navigator) {
        var open = new RecordingBox(choice, texts, () -> navigator.go(Place.START));
        open.takeDropsOn(page.content());
        page.offer(open, open::press);
    }

    private static void log(int forgotten) {
        System.getLogger(RecordingTools.class.getName()).log(Level.DEBUG, "forgot {0} recordings", forgotten);
    }
}
