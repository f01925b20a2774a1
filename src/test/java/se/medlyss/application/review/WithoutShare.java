package se.medlyss.application.review;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import se.medlyss.application.OnStore;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.compilation.RecordTrust;
import se.medlyss.application.sharing.EraseEvaluation;
import se.medlyss.exchange.RecordReader;
import se.medlyss.exchange.RecordWriter;
import se.medlyss.exchange.folder.SharedFolder;
import se.medlyss.people.Roster;
import se.medlyss.store.Store;
import se.medlyss.support.LyingFiles;
import se.medlyss.support.ManualTime;
import se.medlyss.support.TurnExecutor;

/// Reviewing on one computer, where no shared folder is chosen.
public final class WithoutShare {

    private WithoutShare() {}

    public static ArrivedReviews arrived(Store store, ProcessCatalogue catalogue, ManualTime time) {
        return new ArrivedReviews(
                store.events(),
                store.evaluations(),
                catalogue,
                new SharedReviews(),
                new SendBack(store.events(), catalogue, time));
    }

    public static ShareReviews folder(Store store, ProcessCatalogue catalogue, ManualTime time) {
        return new ShareReviews(
                new OnStore(new TurnExecutor()),
                new SharedFolder(Optional::empty, new LyingFiles(), new Random(1), time),
                new RecordReader(),
                new RecordTrust(() -> Roster.EMPTY),
                new SharedReviews(),
                arrived(store, catalogue, time),
                new ReachErasures(
                        store.evaluations(),
                        store.events(),
                        new EraseEvaluation(
                                store.outbox(), store.evaluations(), new RecordWriter("0", ZoneOffset.UTC), time)),
                time);
    }
}
