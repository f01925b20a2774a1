package se.medlyss.ui.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.Calls;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.ReadEvaluation;
import se.medlyss.application.ScoreAfterwards;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.application.review.AdoptReview;
import se.medlyss.application.review.AgentsWord;
import se.medlyss.application.review.BeginReview;
import se.medlyss.application.review.ReadReview;
import se.medlyss.application.review.SendBack;
import se.medlyss.application.review.SharedReviews;
import se.medlyss.application.review.WithoutShare;
import se.medlyss.application.simulation.Simulations;
import se.medlyss.audio.MadeCall;
import se.medlyss.audio.WaveBytes;
import se.medlyss.call.Answer;
import se.medlyss.call.Life;
import se.medlyss.cli.SampleWording;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.exchange.ShippedProcesses;
import se.medlyss.people.Coach;
import se.medlyss.store.Store;
import se.medlyss.store.StoreStart;
import se.medlyss.support.ManualTime;
import se.medlyss.support.Shots;
import se.medlyss.support.SoundWorld;
import se.medlyss.support.StepExecutor;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.KeyMap;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.base.Visit;
import se.medlyss.ui.scoring.RecordingChoice;
import se.medlyss.ui.scoring.ScoringTools;

/// Pictures of a review with the call's recording, to be looked at.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class ReviewPictures {

    @TempDir
    private static Path folder;

    private final ManualTime time = new ManualTime();
    private final Problems problems = new Problems();
    private final SoundWorld sounds = new SoundWorld(time, problems);
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor();
    private final Texts texts = new Texts(Locale.of("sv", "SE"));
    private Store store;
    private ReviewViewModel model;
    private Shots shots;

    @Start
    void show(Stage stage) throws Exception {
        store = ((StoreStart.Opened) Store.open(folder.resolve("home"), time, new Random(1))).store();
        var catalogue = new ShippedProcesses(new ProcessReader(), List.of());
        new Simulations(store.events(), catalogue, store.people(), worker, time, new SplittableRandom(3))
                .sample(SampleWording.in(texts), new SplittableRandom(4));
        UUID original = store.evaluations().page(EvaluationQuery.in(Life.FINAL), 0, 200).stream()
                .filter(each ->
                        each.talkedThrough() != null && each.process().id().equals("service-call"))
                .findFirst()
                .orElseThrow()
                .id();
        var ids = new TimeOrderedIds(time, new Random(7));
        var begin = new BeginReview(
                store.events(), store.evaluations(), catalogue, new ScoreAfterwards(store.events(), ids::next, time));
        Coach leader = new Coach("leader-1", "Lea Dare", "");
        store.people().save(leader);
        UUID review = ((BeginReview.Opened) begin.review(original, leader)).evaluation();
        var read = new ReadEvaluation(store.events(), catalogue, store.people(), store.outbox());
        model = new ReviewViewModel(new ReviewServices(
                new ReadReview(read, store.evaluations(), new SharedReviews()),
                new Calls(store.events(), catalogue, new StepExecutor(), time, time, ids),
                new AdoptReview(store.events(), catalogue, store.outbox(), new SharedReviews(), time),
                new AgentsWord(store.events(), catalogue, store.outbox(), time, ZoneOffset.UTC),
                new SendBack(store.events(), catalogue, time),
                WithoutShare.folder(store, catalogue, time),
                sounds.desk,
                new Background(Runnable::run, Runnable::run),
                new Background(Runnable::run, Runnable::run),
                () -> {},
                problems,
                new Navigator(Visit.to(Place.TODAY)),
                time));
        sounds.desk.open(record(), recording -> sounds.desk.begin(original, recording), () -> {});
        var tools = new ScoringTools(new LiveTexts(texts), new ReadOnlyObjectWrapper<>(KeyMap.standard()));
        var page = new ReviewPage(model, tools, new RecordingChoice(sounds.desk), time::nanos, ZoneOffset.UTC);
        shots = new Shots(stage, (Parent) page.content(), texts);
        page.show(Optional.of(review.toString()));
    }

    private static Path record() throws Exception {
        MadeCall made = new MadeCall(3, 8_000, 420);
        made.converse(0, 420_000);
        made.gain(0, -12).gain(1, -14).noise(0, -66).noise(1, -68);
        return Files.write(folder.resolve("call.wav"), WaveBytes.pcm16(8_000, made.samples(0), made.samples(1)));
    }

    @AfterEach
    void close() throws Exception {
        worker.shutdownNow();
        store.close();
    }

    @Test
    void takesThem(FxRobot robot) {
        robot.interact(() -> {
            model.sound().recording().get().orElseThrow().seek(8_000);
            model.sound().greeting();
            model.answer(Answer.NOT_MET);
            model.acceptRest();
            model.move(1);
            model.answer(Answer.NOT_APPLICABLE);
            model.sort();
        });
        shots.take(robot, "review");
    }
}
