package se.medlyss.ui.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
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
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.simulation.Simulations;
import se.medlyss.audio.MadeCall;
import se.medlyss.audio.WaveBytes;
import se.medlyss.call.Answer;
import se.medlyss.call.Life;
import se.medlyss.cli.SampleWording;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.exchange.ShippedProcesses;
import se.medlyss.store.Store;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OpenedStore;
import se.medlyss.support.ScoringSurface;
import se.medlyss.support.Shots;
import se.medlyss.support.SoundWorld;
import se.medlyss.support.StepExecutor;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.scoring.RecordingChoice;

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
        store = OpenedStore.at(folder.resolve("home"), time);
        var catalogue = new ShippedProcesses(new ProcessReader(), List.of());
        new Simulations(store.events(), catalogue, store.people(), worker, time, new SplittableRandom(3))
                .sample(SampleWording.in(texts), new SplittableRandom(4));
        UUID original = store.evaluations().page(EvaluationQuery.in(Life.FINAL), 0, 200).stream()
                .filter(each ->
                        each.talkedThrough() != null && each.process().id().equals("service-call"))
                .findFirst()
                .orElseThrow()
                .id();
        store.people().save(LeadersReview.LEADER);
        var begun = LeadersReview.begin(original, store, catalogue, new StepExecutor(), sounds, time, problems);
        UUID review = begun.review();
        model = begun.model();
        sounds.desk.open(record(), recording -> sounds.desk.begin(original, recording), () -> {});
        var tools = ScoringSurface.tools(texts);
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
        // What is still read must not find the store closed.
        worker.close();
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
