package se.medlyss.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.insight.CountingRecords;
import se.medlyss.application.insight.LatestCompilation.Delivery;
import se.medlyss.application.insight.LatestCompilation.Writer;
import se.medlyss.application.insight.Unmerged;
import se.medlyss.application.signing.WriterKey;
import se.medlyss.exchange.RosterJson;
import se.medlyss.people.Roster;
import se.medlyss.people.Signing;
import se.medlyss.support.LyingFiles.Lie;
import se.medlyss.support.MadeUpDelivery;

/// What the centre has to decide, with the keyboard alone.
@SuppressWarnings("rawtypes") // looked up by their class
class DecisionsCardTest extends InDecisionsCard {

    @Start
    void start(Stage stage) throws Exception {
        open(stage);
    }

    @Test
    void mergesAnAgentAndACoachAndPublishesBothOnlyOnThePress(FxRobot robot) throws IOException {
        List<ComboBox> boxes = all(robot, ComboBox.class);
        assertThat(boxes).as("the agent, then the coach").hasSize(2);
        assertThat(publish(robot).isDisabled()).isTrue();
        robot.interact(() -> choose(boxes.get(0), 1));
        robot.interact(() -> choose(boxes.get(1), 2));
        assertThat(words(robot)).anyMatch(words -> words.contains("p-ba9876543210") && words.contains("coach-1"));
        assertThat(published()).isEmpty();
        press(robot, publish(robot));
        assertThat(published())
                .singleElement()
                .asString()
                .contains("\"provisional\":\"p-0123456789ab\"", "\"provisional\":\"p-ba9876543210\"", "coach-1");
        assertThat(words(robot)).contains(home.texts.get("insights.decide.published"));
    }

    @Test
    void offersAWriterToGoOnForAnotherAndTakesItBack(FxRobot robot) throws IOException {
        CheckBox approve = robot.lookup(CheckBox.class::isInstance).queryAs(CheckBox.class);
        press(robot, approve);
        assertThat(publish(robot).isDisabled()).isFalse();
        Button forget = all(robot, Button.class).stream()
                .filter(each -> each.getText().equals(home.texts.get("insights.decide.forget")))
                .findFirst()
                .orElseThrow();
        press(robot, forget);
        assertThat(publish(robot).isDisabled()).isTrue();
        assertThat(robot.lookup(CheckBox.class::isInstance)
                        .queryAs(CheckBox.class)
                        .isSelected())
                .isFalse();
        assertThat(published()).isEmpty();
    }

    @Test
    void approvesAKeyByItsDigits(FxRobot robot) throws IOException {
        WriterKey key = new WriterKey(WRITER, "01".repeat(32));
        Delivery waiting = MadeUpDelivery.one().with(key).make();
        robot.interact(() -> card.show(new Unmerged(List.of(), List.of()), waiting));
        assertThat(words(robot)).anyMatch(words -> words.contains("ab12cd34") && words.contains(key.fingerprint()));
        press(robot, robot.lookup(CheckBox.class::isInstance).queryAs(CheckBox.class));
        assertThat(words(robot).stream().filter(words -> words.contains(key.fingerprint())))
                .as("in what is to be decided and in what would be published")
                .hasSize(2);
        press(robot, publish(robot));
        assertThat(published()).singleElement().asString().contains("\"key\":\"" + key.key() + "\"");
    }

    @Test
    void requiresSignaturesOnceAllKeysAreApproved(FxRobot robot) throws IOException {
        Signing signing = new Signing(List.of(new Signing.Key(WRITER, "01".repeat(32))), List.of(), null);
        Delivery approved = MadeUpDelivery.one()
                .at(Instant.parse("2026-11-22T10:00:00Z"))
                .with(new Roster(signing))
                .from(List.of(new Writer(WRITER, 3, Instant.EPOCH, List.of(), Set.of(), CountingRecords.NONE)))
                .with(new WriterKey(WRITER, "01".repeat(32)))
                .make();
        robot.interact(() -> card.show(new Unmerged(List.of(), List.of()), approved));
        press(robot, robot.lookup(CheckBox.class::isInstance).queryAs(CheckBox.class));
        press(robot, publish(robot));
        assertThat(published()).singleElement().asString().contains("\"signaturesFrom\":\"2026-12-01\"");
    }

    @Test
    void takesAMergeBackOnlyOnThePressAndOffersItInTheMergesPlace(FxRobot robot) throws IOException {
        Roster.Alias merge = new Roster.Alias("p-00112233aabb", "4711");
        var roster = new Roster(
                List.of(new Roster.Group("east", "main")),
                List.of(new Roster.Member("4711", "east", true)),
                List.of(),
                List.of(merge),
                List.of());
        var file = new RosterJson().write(1, roster, Instant.EPOCH);
        Files.createDirectories(share.resolve("medlyss/people"));
        Files.write(share.resolve("medlyss").resolve(file.path()), new RosterJson().bytes(file));
        robot.interact(() -> assertThat(card.show(new Unmerged(List.of(), List.of()), delivery(roster, List.of())))
                .as("nothing waits")
                .isFalse());
        assertThat(card.anyToTakeBack()).isTrue();
        press(robot, robot.lookup(CheckBox.class::isInstance).queryAs(CheckBox.class));
        assertThat(words(robot)).contains(home.texts.get("publish.roster.separated", "4711", "p-00112233aabb", "4711"));
        assertThat(published()).hasSize(1);
        press(robot, publish(robot));
        assertThat(published())
                .hasSize(2)
                .anySatisfy(text -> assertThat(text).contains("\"separated\":[{", "p-00112233aabb"));
    }

    @Test
    void saysWhyItIsNotPublishedAndLetsThePressBeRepeated(FxRobot robot) throws IOException {
        disk.tell(Lie.AWAY);
        robot.interact(() -> choose(all(robot, ComboBox.class).getFirst(), 1));
        assertThat(published()).isEmpty();
        assertThat(robot.lookup(".bad").queryAs(Label.class).getText()).isNotBlank();
        disk.tell(Lie.NONE);
        press(robot, publish(robot));
        press(robot, publish(robot));
        assertThat(published()).hasSize(1);
    }
}
