package se.medlyss.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.sharing.OutboxStatus;
import se.medlyss.application.sharing.OutboxStatus.Connection;
import se.medlyss.support.Sized;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;

/// Every state of the outbox beside the navigation, which is narrow.
@ExtendWith(ApplicationExtension.class)
class ShareLineTest {
    private static final Instant NOW = Instant.parse("2026-11-21T14:30:00Z");

    private final Texts texts = new Texts(Locale.of("sv"));
    private final SimpleObjectProperty<OutboxStatus> state = new SimpleObjectProperty<>(
            new OutboxStatus(Connection.CONNECTED, null, 0, 0, null, NOW.minusSeconds(200_000), 0));
    private ShareLine line;
    private Sized page;

    @Start
    void show(Stage unused) {
        line = new ShareLine(new LiveTexts(texts), state, InstantSource.fixed(NOW), ZoneOffset.UTC);
        var navigation = new VBox(line);
        navigation.getStyleClass().add("navigation");
        var beside = new HBox(navigation);
        beside.getStylesheets().add(Look.sheet(ShellView.class, "shell.css"));
        page = new Sized(beside);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(page::close);
    }

    @Test
    void claimsNoConnectionBeforeTheFolderWasTried(FxRobot robot) {
        robot.interact(() -> state.set(new OutboxStatus(Connection.UNKNOWN, null, 26, 0, NOW, null, 0)));
        assertThat(words()).contains("kontrolleras").doesNotContain("ansluten");
        robot.interact(() -> state.set(new OutboxStatus(Connection.CONNECTED, null, 26, 0, NOW, null, 0)));
        assertThat(words()).contains("ansluten");
    }

    @Test
    void namesErasuresApartFromEvaluationsThatWait(FxRobot robot) {
        waiting(robot, 119, 39);
        assertThat(words()).contains("80 väntar och 39 raderingar, sedan");
        waiting(robot, 1, 1);
        assertThat(words()).contains("1 radering väntar sedan");
        waiting(robot, 80, 0);
        assertThat(words()).contains("80 väntar sedan").doesNotContain("radering");
    }

    private void waiting(FxRobot robot, int records, int erasures) {
        robot.interact(() -> state.set(new OutboxStatus(
                Connection.AWAY, ShareFolder.Reason.NOT_SET, records, erasures, NOW.minusSeconds(90_000), null, 0)));
    }

    private String words() {
        return line.getAccessibleText();
    }

    @Test
    void isReadableInEveryStateLanguageAndTextSize(FxRobot robot) {
        var sizes = IntStream.of(100, 125, 150)
                .mapToObj(text -> new Sized.Size(1280, 800, text))
                .toList();
        List<String> cut = new ArrayList<>(page.cut(robot, texts, "share-connected", sizes));
        robot.interact(() -> state.set(new OutboxStatus(Connection.UNKNOWN, null, 1204, 0, NOW, null, 0)));
        cut.addAll(page.cut(robot, texts, "share-unknown", sizes));
        for (ShareFolder.Reason reason : ShareFolder.Reason.values()) {
            robot.interact(() -> state.set(
                    new OutboxStatus(Connection.AWAY, reason, 1204, 803, NOW.minusSeconds(90_000), null, 12)));
            cut.addAll(page.cut(robot, texts, "share-" + reason, sizes));
        }
        assertThat(cut).isEmpty();
    }
}
