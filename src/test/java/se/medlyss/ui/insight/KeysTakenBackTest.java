package se.medlyss.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.application.insight.CountingRecords;
import se.medlyss.application.insight.CountingRecords.Numbered;
import se.medlyss.application.insight.LatestCompilation.Delivery;
import se.medlyss.application.insight.LatestCompilation.Quarantined;
import se.medlyss.application.insight.LatestCompilation.Writer;
import se.medlyss.application.insight.Unmerged;
import se.medlyss.application.signing.WriterKey;
import se.medlyss.exchange.RosterJson;
import se.medlyss.people.Roster;
import se.medlyss.people.Signing;
import se.medlyss.support.MadeUpDelivery;

/// A key is withdrawn, and the requirement lifted, with the keyboard alone, each with a reason.
@SuppressWarnings("rawtypes") // looked up by their class
class KeysTakenBackTest extends InDecisionsCard {

    @Start
    void start(Stage stage) throws Exception {
        open(stage);
    }

    private static final WriterKey KEY = new WriterKey(WRITER, "01".repeat(32));
    private static final LocalDate DAY = LocalDate.parse("2026-11-01");

    private void show(FxRobot robot, @Nullable LocalDate required) throws IOException {
        Signing signing = new Signing(List.of(new Signing.Key(WRITER, KEY.key())), List.of(), required);
        var file = new RosterJson().write(1, new Roster(signing), Instant.EPOCH);
        Files.createDirectories(share.resolve("medlyss/people"));
        Files.write(share.resolve("medlyss").resolve(file.path()), new RosterJson().bytes(file));
        boolean needs = required != null;
        var counting = new CountingRecords(
                needs ? 5 : 0, List.of(record(7, needs), record(6, needs), record(4, needs), record(2, needs)));
        Delivery delivery = MadeUpDelivery.one()
                .at(Instant.parse("2026-11-22T10:00:00Z"))
                .with(new Roster(signing))
                .from(List.of(new Writer(WRITER, 7, Instant.EPOCH, List.of(), Set.of(), counting)))
                .refusing(new Quarantined("evaluations/x.json", Reason.UNKNOWN_WRITER, "", false))
                .with(KEY)
                .make();
        robot.interact(() -> assertThat(card.show(new Unmerged(List.of(), List.of()), delivery))
                .as("nothing waits, unless signatures could be required")
                .isEqualTo(!needs));
    }

    private static Numbered record(long sequence, boolean needs) {
        return new Numbered(sequence, Long.toString(sequence).repeat(64), Instant.parse("2026-11-11T10:00:00Z"), needs);
    }

    private static ComboBox<?> box(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(ComboBox.class);
    }

    private static void why(FxRobot robot, String words) {
        TextField field = robot.lookup("#decide-why").queryAs(TextField.class);
        robot.interact(() -> {
            field.requestFocus();
            field.setText(words);
        });
    }

    @Test
    void withdrawsAKeyWithItsLastGoodRecordAndSaysWhatThatCosts(FxRobot robot) throws IOException {
        show(robot, DAY);
        robot.interact(() -> choose(box(robot, "withdraw-key"), 1));
        assertThat(words(robot)).contains(home.texts.get("insights.decide.withdraw.lost", 5));
        robot.interact(() -> choose(box(robot, "withdraw-last"), 3));
        assertThat(words(robot)).contains(home.texts.get("insights.decide.withdraw.lost", 2));
        assertThat(publish(robot).isDisabled()).as("nobody said why").isTrue();
        why(robot, "stolen");
        assertThat(published()).hasSize(1);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        robot.interact(() -> {});
        assertThat(published())
                .hasSize(2)
                .anySatisfy(text -> assertThat(text)
                        .contains("\"withdrawnKeys\":[{\"key\":\"" + KEY.key(), "\"why\":\"stolen\"", "4".repeat(64)));
    }

    @Test
    void withdrawsNothingAfterEscape(FxRobot robot) throws IOException {
        show(robot, DAY);
        robot.interact(() -> choose(box(robot, "withdraw-key"), 1));
        why(robot, "a slip");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        robot.interact(() -> {});
        assertThat(box(robot, "withdraw-key").getValue()).isEqualTo(Optional.empty());
        assertThat(robot.lookup("#decide-why").query().getParent().isVisible()).isFalse();
        assertThat(publish(robot).isDisabled()).isTrue();
        assertThat(published()).hasSize(1);
    }

    @Test
    void saysThatNothingStopsCountingWhileSignaturesAreNotRequired(FxRobot robot) throws IOException {
        show(robot, null);
        robot.interact(() -> choose(box(robot, "withdraw-key"), 1));
        assertThat(words(robot)).contains(home.texts.get("insights.decide.withdraw.later"));
    }

    @Test
    void liftsTheRequirementWithAReasonAndSaysWhatMayCountAgain(FxRobot robot) throws IOException {
        show(robot, DAY);
        String sentence = home.texts.get(
                "insights.decide.lift", home.scoring.texts().formats().date(DAY), 1);
        assertThat(words(robot)).contains(sentence);
        press(robot, robot.lookup(CheckBox.class::isInstance).queryAs(CheckBox.class));
        assertThat(publish(robot).isDisabled()).as("nobody said why").isTrue();
        why(robot, "too early");
        press(robot, publish(robot));
        assertThat(published())
                .hasSize(2)
                .anySatisfy(text ->
                        assertThat(text).contains("\"signaturesFrom\":\"never\"", "\"signaturesWhy\":\"too early\""));
    }
}
