package se.medlyss.launch;

import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import se.medlyss.application.StorageException;
import se.medlyss.application.recording.NewRecordings;
import se.medlyss.application.recording.Recordings;
import se.medlyss.audio.DiskFolders;
import se.medlyss.audio.SoundFileReader;
import se.medlyss.audio.activity.OnePass;
import se.medlyss.audio.decode.Decoder;
import se.medlyss.audio.play.LineSink;
import se.medlyss.audio.play.Player;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.LiveSettings;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.evaluations.EvaluationsPage;
import se.medlyss.ui.preferences.Services.KnownRecordings;
import se.medlyss.ui.scoring.RecordingBox;
import se.medlyss.ui.scoring.RecordingChoice;
import se.medlyss.ui.scoring.RecordingDesk;
import se.medlyss.ui.scoring.RecordingPurpose;
import se.medlyss.ui.today.NewRecordingsViewModel;
import se.medlyss.ui.today.StartPage;
import se.medlyss.ui.today.TodayPage;

/// What reads, plays, keeps and finds recordings. How long they are known follows the settings.
final class RecordingTools {

    private static final int LOOK_SECONDS = 60;

    private final Wiring wiring;
    private final Services services;
    private final LiveSettings settings;
    private final Background store;
    private final Background watch;
    private final Problems problems;
    private final Navigator navigator;
    private final DiskFolders folders = new DiskFolders();
    private final RecordingDesk desk;
    private final RecordingChoice choice;

    RecordingTools(
            Wiring wiring,
            Services services,
            LiveSettings settings,
            Background store,
            Problems problems,
            Navigator navigator) {
        this.wiring = wiring;
        this.services = services;
        this.settings = settings;
        this.store = store;
        this.watch = Background.on(wiring.watchThread());
        this.problems = problems;
        this.navigator = navigator;
        var edge = new Recordings.Edge(
                new SoundFileReader(Decoder.shipped()),
                new OnePass(),
                folders,
                sound -> new Player(sound, LineSink::open, wiring.soundThread(), wiring.ticker()));
        var recordings = new Recordings(
                edge,
                services.store().recordings(),
                () -> settings.now().recordings().folder().flatMap(DiskFolders::path),
                wiring.wall());
        desk = new RecordingDesk(recordings, Background.on(wiring.recordingsThread()), store, problems);
        choice = new RecordingChoice(desk);
        settings.value()
                .subscribe(all -> services.store()
                        .upkeep()
                        .keepRecordings(all.recordings().keeping()));
    }

    RecordingDesk desk() {
        return desk;
    }

    /// The recording that is to be scored along with next.
    RecordingChoice choice() {
        return choice;
    }

    /// A recording can be opened from the list of evaluations too, by a dialog or a drop, and is then scored along
    /// with from the page before a call.
    void offer(EvaluationsPage page, LiveTexts texts) {
        var open = opening(page, texts);
        page.offer(open, open::press);
    }

    /// From Today as well.
    void offer(TodayPage page, LiveTexts texts) {
        var open = opening(page, texts);
        page.offer(open, open::press);
    }

    private RecordingBox opening(Page page, LiveTexts texts) {
        var open = new RecordingBox(choice, RecordingPurpose.SCORE, texts, () -> navigator.go(Place.START));
        open.takeDropsOn(page.content());
        return open;
    }

    /// What is new in the watched folder is looked for again and again while one of these pages is shown.
    void watch(TodayPage today, StartPage start, ZoneId zone) {
        var recordings = new NewRecordings(
                folders,
                services.store().recordings(),
                services.evaluations(),
                services.store().people(),
                wiring.wall(),
                zone);
        var model = new NewRecordingsViewModel(
                recordings,
                () -> settings.now().recordings().folder(),
                new NewRecordingsViewModel.Workers(watch, store, problems),
                desk,
                choice,
                navigator);
        today.offer(model);
        start.offer(model);
        wiring.watchThread()
                .scheduleWithFixedDelay(
                        () -> store.onScreen(() -> refresh(model)), LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    private void refresh(NewRecordingsViewModel model) {
        Place shown = navigator.current().get().place();
        if (shown == Place.TODAY || shown == Place.START) {
            model.refresh();
        }
    }

    /// What the settings say about recordings.
    KnownRecordings known() {
        return new KnownRecordings() {
            @Override
            public int tiedBefore(Instant limit) throws StorageException {
                return services.store().recordings().countBefore(limit);
            }

            @Override
            public boolean isThere(String folder) {
                return folders.isThere(folder);
            }

            @Override
            public Background folders() {
                return watch;
            }

            @Override
            public Instant now() {
                return wiring.wall().instant();
            }
        };
    }
}
