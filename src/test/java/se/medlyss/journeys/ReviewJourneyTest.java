package se.medlyss.journeys;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.G;
import static javafx.scene.input.KeyCode.I;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.M;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.T;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.call.Answer;
import se.medlyss.call.CallState;
import se.medlyss.call.Dispute;
import se.medlyss.call.Life;
import se.medlyss.call.Mode;
import se.medlyss.call.ReviewState;
import se.medlyss.launch.RunningApp;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.Language;
import se.medlyss.settings.Appearance;
import se.medlyss.settings.Theme;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OpenWindows;
import se.medlyss.ui.base.Place;

/// What others do with an evaluation, by keyboard alone: a review, the agent's own assessment, an objection.
class ReviewJourneyTest {

    @TempDir
    private Path folder;

    private RunningApp app;

    @BeforeEach
    void start() throws Exception {
        app = RunningApp.startWithSample(folder.resolve("home"), RunningApp.settings(Language.EN), new ManualTime());
        app.untilAt(Place.TODAY);
    }

    @AfterEach
    void close() {
        app.close();
    }

    /// Opens the page of an evaluation whose first criterion was met.
    private UUID open(Predicate<EvaluationSummary> wanted) throws Exception {
        for (EvaluationSummary each : app.saved().evaluations()) {
            boolean fits = each.life() == Life.FINAL && each.mode() == Mode.LIVE && wanted.test(each);
            if (fits && first(app.saved().state(each.id())) != null) {
                app.tabTo("Evaluations").press(SPACE).untilAt(Place.EVALUATIONS);
                app.downTo(each.id().toString()).press(ENTER).untilShows("Second opinion");
                return each.id();
            }
        }
        throw new AssertionError("no such evaluation");
    }

    private static CriterionKey first(CallState state) {
        CriterionKey greets = new CriterionKey("open", "greet");
        return state.answer(greets).filter(Answer.MET::equals).isPresent() ? greets : null;
    }

    private EvaluationSummary made(UUID original, Mode mode) throws Exception {
        UUID call = app.saved().state(original).header().callId();
        return app.saved().evaluations().stream()
                .filter(each -> each.callId().equals(call) && each.mode() == mode)
                .findFirst()
                .orElseThrow();
    }

    private ScrollPane page() {
        return (ScrollPane) app.window().getScene().lookup(".evaluation .page-scroll");
    }

    private static Path picture(String name) {
        return Path.of("target", "journeys", name + ".png");
    }

    @Test
    void leavesABlindOpinionToAllEvaluations() throws Exception {
        open(each -> each.talkedThrough() != null);
        app.press(A).type("lo").press(ENTER).untilAt(Place.REVIEW).untilShows("until both are done");
        app.press(ESCAPE).untilAt(Place.EVALUATIONS).untilShows("Blind until");
    }

    @Test
    void takesTheWholeOfAWindowThatIsLowForItsText() throws Exception {
        app.close();
        var large = RunningApp.settings(Language.EN).with(new Appearance(Language.EN, Theme.LIGHT, 150));
        app = RunningApp.startWithSample(folder.resolve("large"), large, new ManualTime());
        app.untilAt(Place.TODAY);
        open(each -> each.talkedThrough() != null);
        app.press(G).untilAt(Place.REVIEW).untilShows("Finish the review");
        app.until(() -> {
            app.window().setWidth(1280);
            app.window().setHeight(800);
            return !OpenWindows.show("Call processes")
                    && app.window()
                                    .getScene()
                                    .lookup(".compare-list")
                                    .getBoundsInLocal()
                                    .getHeight()
                            > 450;
        });
        app.picture(picture("review-large"));
        app.until(() -> {
            app.window().setWidth(1090);
            app.window().setHeight(540);
            return !OpenWindows.show("Call processes");
        });
        app.until(() -> {
            var list = app.window().getScene().lookup(".compare-list");
            Bounds place = list.localToScene(list.getBoundsInLocal());
            return place.getMinX() < 100 && place.getHeight() > 200;
        });
        app.picture(picture("review-low"));
    }

    @Test
    void reviewsALiveScoreAndLocksIt() throws Exception {
        UUID original = open(each -> each.talkedThrough() != null);
        app.press(G).untilAt(Place.REVIEW).untilShows("Finish the review");
        app.press(N).untilShows("You differ");
        app.shift(A).press(DOWN, N, Z).control(ENTER).untilShows("One answer differs");
        app.picture(picture("review-lacking"));
        UUID review = made(original, Mode.SECOND_OPINION).id();
        assertThat(app.saved().state(review).life()).isNotEqualTo(Life.FINAL);
        app.type("heard at noon").press(ENTER).untilShows("heard at noon").picture(picture("review-draft"));
        assertThat(app.saved().state(original).answer(first(app.saved().state(original))))
                .contains(Answer.MET);

        app.control(ENTER).until(() -> app.saved().state(review).life() == Life.FINAL);
        app.untilShows("Adopt the review").picture(picture("review-final"));
        app.control(ENTER).untilAt(Place.EVALUATIONS).untilShows("Reviewed by");
        CallState adopted = app.saved().state(original);
        assertThat(adopted.revision()).isEqualTo(2);
        assertThat(adopted.reviewState()).isEqualTo(ReviewState.REVIEWED);
        assertThat(adopted.answers().comments()).containsValue("heard at noon");

        app.press(L).untilShows("Locked by");
        assertThat(app.saved().state(original).reviewState()).isEqualTo(ReviewState.LOCKED);
        app.picture(picture("review-locked"));
        app.press(L).untilShows("Unlock the evaluation?").type("wrong call").press(ENTER);
        app.until(() -> app.saved().state(original).reviewState() == ReviewState.REVIEWED);
        app.untilShows("wrong call");
    }

    @Test
    void laysTheAgentsOwnAssessmentBesideTheCoachs() throws Exception {
        UUID original = open(each -> each.talkedThrough() == null);
        app.press(M).untilAt(Place.REVIEW).untilShows("I am done");
        assertThat(OpenWindows.show("Insights")).as("the navigation").isFalse();
        app.press(ESCAPE).untilShows("The coach has the screen").picture(picture("self-hand-back"));
        assertThat(app.at(Place.REVIEW)).isTrue();
        app.press(ESCAPE).until(() -> !OpenWindows.show("The coach has the screen"));
        assertThat(app.texts().get("review.column", "", "")).isNotEmpty();
        app.press(N).picture(picture("self-open"));
        UUID self = made(original, Mode.SELF).id();
        assertThat(app.saved().state(self).answers().given()).hasSize(1);
        app.control(ENTER).untilShows("unanswered. Answer, or press Ctrl");
        app.picture(picture("self-unanswered"));
        assertThat(app.saved().state(self).life()).isNotEqualTo(Life.FINAL);
        app.control(ENTER).untilShows("You differ").untilShows("Open a recording");
        app.picture(picture("self-gap"));
        assertThat(app.saved().state(self).life()).isEqualTo(Life.FINAL);
        app.untilShows("Insights");
        app.until(() -> self.equals(app.saved().state(original).handling().selfAssessment()));
    }

    @Test
    void letsTheAgentAssessFromTheTalk() throws Exception {
        UUID original = open(each -> each.talkedThrough() == null);
        app.press(T).untilAt(Place.TALK).untilShows("The agent assesses first").picture(picture("talk-self"));
        app.tabTo("The agent assesses first").press(SPACE).untilAt(Place.REVIEW).untilShows("I am done");
        assertThat(app.saved().state(made(original, Mode.SELF).id()).answers().given())
                .isEmpty();
    }

    @Test
    void acceptsAnObjectionInPart() throws Exception {
        UUID original = open(each -> each.talkedThrough() != null);
        int revision = app.saved().state(original).revision();
        app.until(() -> {
            page().setVvalue(1);
            return page().getVvalue() == 1;
        });
        app.press(I).until(() -> {
            var form = page().lookup(".agents-form");
            return form != null
                    && page().localToScene(page().getBoundsInLocal())
                            .contains(form.localToScene(form.getBoundsInLocal()));
        });
        app.picture(picture("objection-in-sight"))
                .tabTo("How do you see it")
                .type("i said hello")
                .tabTo("Answer by")
                .press(ENTER);
        app.untilShows("i said hello").picture(picture("objection"));
        app.until(() -> app.saved().state(original).handling().open().size() == 1);
        app.press(S).untilShows("Agree in part");
        app.press(DOWN).tabTo("Not applicable").press(SPACE);
        app.tabTo("Why?").type("half of it").press(ENTER).untilShows("Accepted in part");
        app.picture(picture("objection-decided"));
        CallState decided = app.saved().state(original);
        assertThat(decided.revision()).isGreaterThan(revision);
        assertThat(decided.handling().disputes())
                .singleElement()
                .satisfies(dispute -> assertThat(dispute.answer().outcome()).isEqualTo(Dispute.Outcome.PARTLY));
    }
}
