package se.medlyss.journeys;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.B;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.J;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.ExportedEvaluation.Standing;
import se.medlyss.application.ExportedRecord;
import se.medlyss.call.Answer;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.call.Mode;
import se.medlyss.call.ReviewState;
import se.medlyss.launch.RunningApp;
import se.medlyss.people.Coach;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.Language;
import se.medlyss.settings.ReleasePolicy;
import se.medlyss.settings.Settings;
import se.medlyss.settings.Sharing;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OpenWindows;
import se.medlyss.ui.base.Place;

/// A coach and a team leader on a computer each, with a shared folder between them, by keyboard alone.
class SharedReviewJourneyTest {

    private static final CriterionKey GREET = CriterionKey.parse("open.greet");

    @TempDir
    private Path folder;

    private final ManualTime time = new ManualTime();
    private Path share;
    private RunningApp app;
    private UUID original;

    @BeforeEach
    void coachScoresACall() throws Exception {
        share = Files.createDirectories(folder.resolve("delad"));
        open("anna");
        app.control(N).untilAt(Place.START);
        app.type("sara").press(ENTER, ENTER).untilAt(Place.LISTEN);
        original = app.saved().latest();
        app.pass(3).press(DIGIT1, J).pass(9).press(SPACE).pass(20);
        app.control(ENTER).control(ENTER).untilAt(Place.WRAP_UP).pass(2).control(ENTER);
        app.until(() -> app.saved().state(original).life() == Life.FINAL);
        app.until(() ->
                records().stream().anyMatch(each -> each.head().evaluation().equals(original)));
        app.close();
        time.passMs(60_000);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private void open(String coach) throws Exception {
        Settings settings = RunningApp.settings(Language.SV)
                .with(new Coach(coach, "", "team-east"))
                .with(new Sharing(Optional.of(share.toString()), ReleasePolicy.FINAL, false));
        app = RunningApp.start(folder.resolve("home-" + coach), settings, time);
    }

    private List<ExportedRecord.Evaluation> records() throws Exception {
        return SharedRecords.in(share).stream()
                .filter(ExportedRecord.Evaluation.class::isInstance)
                .map(ExportedRecord.Evaluation.class::cast)
                .toList();
    }

    /// The team leader finds the coach's evaluation in the shared folder.
    private void leaderFindsIt() throws Exception {
        open("lea");
        app.untilAt(Place.TODAY).tabTo("Bedömningar").press(SPACE).untilAt(Place.EVALUATIONS);
        app.press(K).untilAt(Place.COLLEAGUES).untilShows("1 bedömning från");
        picture("shared-list");
    }

    private void comes(Mode mode) throws Exception {
        app.until(
                () -> records().stream().anyMatch(each -> each.content().call().mode() == mode));
        app.close();
        time.passMs(60_000);
    }

    private void picture(String name) throws Exception {
        app.picture(Path.of("target", "journeys", name + ".png"));
    }

    @Test
    void adoptsAReviewThatWasMadeOnAnotherComputer() throws Exception {
        leaderFindsIt();
        app.press(ENTER).untilAt(Place.REVIEW).untilShows("anna, live").press(N).untilShows("Ni har bedömt olika");
        app.press(ENTER).type("hors inte").press(ENTER).untilShows("hors inte");
        picture("shared-review");
        app.control(ENTER).untilShows("Avslutad, 1 skillnad");
        assertThat(OpenWindows.show("Godta granskningen")).isFalse();
        comes(Mode.SECOND_OPINION);

        open("anna");
        app.untilShows("Svar till dig");
        picture("shared-today");
        app.tabTo("granskades av coach lea, 1 skillnad")
                .press(SPACE)
                .untilAt(Place.REVIEW)
                .untilShows("lea, granskning");
        picture("shared-arrived");
        app.control(ENTER).untilAt(Place.EVALUATIONS).untilShows("Granskad av coach lea");
        CallState adopted = app.saved().state(original);
        assertThat(adopted.revision()).isEqualTo(2);
        assertThat(adopted.reviewState()).isEqualTo(ReviewState.REVIEWED);
        assertThat(adopted.answer(GREET)).contains(Answer.NOT_MET);
        assertThat(adopted.answers().comments()).containsValue("hors inte");
        app.until(() -> records().stream()
                .anyMatch(each -> each.head().evaluation().equals(original)
                        && each.head().revision() == 2
                        && each.content().state() == Standing.REVIEWED
                        && each.content().reason().equals("En granskning godtogs")));
        app.tabTo("I dag").press(SPACE).untilAt(Place.TODAY);
        app.until(() -> !OpenWindows.show("Svar till dig"));
        app.close();
        time.passMs(60_000);

        open("lea");
        app.untilShows("Svar till dig")
                .tabTo("godtog din granskning")
                .press(SPACE)
                .untilAt(Place.REVIEW);
        app.press(ESCAPE).untilAt(Place.COLLEAGUES).tabTo("I dag").press(SPACE).untilAt(Place.TODAY);
        app.until(() -> !OpenWindows.show("Svar till dig"));
    }

    @Test
    void bringsWhatWasSentBackToItsOwner() throws Exception {
        leaderFindsIt();
        app.press(ENTER).untilAt(Place.REVIEW).untilShows("anna, live");
        app.press(B).type("lyssna igen").press(ENTER).untilShows("Skickad tillbaka: lyssna igen");
        comes(Mode.SECOND_OPINION);

        open("anna");
        app.untilShows("Svar till dig")
                .tabTo("skickades tillbaka av coach lea")
                .press(SPACE)
                .untilAt(Place.EVALUATIONS);
        app.untilShows("Skickad tillbaka av coach lea").untilShows("lyssna igen");
        picture("shared-sent-back");
        assertThat(app.saved().state(original).handling().sentBack(1)).isPresent();
        app.tabTo("Öppna sida vid sida").press(SPACE).untilAt(Place.REVIEW).untilShows("lea, granskning");
    }

    @Test
    void keepsASecondOpinionBlindUntilItIsGiven() throws Exception {
        leaderFindsIt();
        app.press(A).untilAt(Place.REVIEW).untilShows("Mina svar står fast").untilShows("Öppna inspelning");
        app.untilShows("‹ Kollegers bedömningar");
        assertThat(OpenWindows.show("anna, live")).isFalse();
        assertThat(OpenWindows.show("Vänd skärmen"))
                .as("to nobody, at a computer of their own")
                .isFalse();
        app.press(N).settle();
        assertThat(OpenWindows.show("Ni har bedömt olika")).isFalse();
        app.control(ENTER).untilShows("obesvarade. Svara");
        assertThat(OpenWindows.show("anna, live")).as("before both are done").isFalse();
        app.control(ENTER).untilShows("anna, live").untilShows("Ni har bedömt olika");
        comes(Mode.SECOND_OPINION);
        assertThat(records()).noneMatch(each -> each.content().reviewOf() != null);

        open("anna");
        app.untilShows("Svar till dig")
                .tabTo("fick en andra bedömning av coach lea, 1 skillnad")
                .press(SPACE)
                .untilAt(Place.REVIEW)
                .untilShows("lea, andra bedömning")
                .untilShows("Ni har bedömt olika");
    }
}
