package se.medlyss.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.ExportedEvaluation.Person;
import se.medlyss.application.review.OfferedReviews.Mine;
import se.medlyss.application.review.OfferedReviews.Offered;
import se.medlyss.application.review.SharedEvaluation;
import se.medlyss.call.Mode;
import se.medlyss.process.LocalText;
import se.medlyss.process.ProcessRef;
import se.medlyss.settings.Theme;
import se.medlyss.support.CutWords;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;

@ExtendWith(ApplicationExtension.class)
class ColleaguesTableTest {

    private Scene scene;

    @Start
    void show(Stage stage) {
        var table = new ColleaguesTable(new LiveTexts(new Texts(Locale.of("sv", "SE"))), ZoneOffset.UTC, _ -> {});
        table.show(List.of(offered("Medarbetare ex-106", "coach-exempel"), offered("Bo Provsson", "Lo Förebild")));
        // What is left for the list in a window of 1280 pixels.
        scene = new Scene(new StackPane(table), 914, 400);
        new Look(Theme.LIGHT, 150).dress(scene);
        scene.getStylesheets().add(Look.sheet(ColleaguesTable.class, "review.css"));
        stage.setScene(scene);
        stage.show();
    }

    private static Offered offered(String agent, String coach) {
        Instant began = Instant.parse("2026-11-20T14:37:00Z");
        return new Offered(
                new SharedEvaluation(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        Mode.LIVE,
                        false,
                        null,
                        began,
                        began,
                        new Person("agent-1", "east", false, null),
                        new Person("coach-1", "east", false, null),
                        new ProcessRef("service", 1, "a".repeat(64)),
                        new LocalText("Missnöjd kund", "Misfornøyd kunde", "Dissatisfied customer")),
                agent,
                coach,
                Mine.OPINION_BEGUN);
    }

    @Test
    void tellsWhoseCallAndWhenInWholeThoughTheTextIsLarge(FxRobot robot) {
        robot.interact(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        assertThat(robot.from(scene.getRoot()).lookup(".table-cell").queryAll()).isNotEmpty();
        assertThat(CutWords.in(scene)).noneMatch(cut -> cut.contains("ex-106") || cut.contains("nov"));
    }
}
