package se.medlyss.ui.wrapup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.OpenCall;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Talk;
import se.medlyss.support.Shots;

/// Pictures of the talk, to be looked at.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class TalkPictures {

    private final WrapUpStage set = new WrapUpStage(WrapUpStage.shipped("service-call"));
    private Shots shots;

    @Start
    void show(Stage stage) {
        OpenCall earlier = set.finalCall();
        earlier.take(new CallEvent.TalkWritten(
                earlier.stamp(),
                new Talk(
                        "",
                        List.of(),
                        "",
                        "Två öppna frågor före lösning",
                        3,
                        LocalDate.of(2026, 12, 4),
                        false,
                        set.time.instant(),
                        0,
                        null)));
        set.pass(3_600);
        var page = new TalkPage(set.talk, set.tools, set.time::nanos);
        shots = new Shots(stage, (Parent) page.content(), set.texts);
        page.show(Optional.of(set.finalCall().id().toString()));
        set.executor.runReady();
    }

    @Test
    void takesThem(FxRobot robot) {
        shots.take(robot, "talk-1-new");
        robot.interact(() -> {
            set.talk.edit(talk -> talk.withPleased("Att jag tog över ärendet direkt. Kunden lät lättad på slutet.")
                    .withDevelop("Ställer minst en öppen fråga"));
            set.talk.agree("En öppen fråga innan jag letar efter lösningen");
            var strengths = set.talk.state().get().proposals().strengths();
            set.talk.lift(new Talk.Lifted(
                    strengths.getFirst().entry(),
                    strengths.getFirst().atMs(),
                    strengths.getFirst().quote()));
            set.talk.unfoldScore();
            set.pass(12 * 60);
        });
        shots.take(robot, "talk-2-written");
        robot.interact(() -> set.talk.askBack(true));
        shots.take(robot, "talk-3-back");
        robot.interact(() -> set.talk.askBack(false));
        robot.interact(() ->
                robot.lookup(".talk .side .card-body .button").queryButton().fire());
        shots.take(robot, "talk-4-follow-up");
    }
}
