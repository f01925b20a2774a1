package se.medlyss.ui.insight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import se.medlyss.application.insight.LatestCompilation.Claim;
import se.medlyss.application.insight.LatestCompilation.Delivery;
import se.medlyss.application.insight.Unmerged;
import se.medlyss.application.publishing.PublishRoster;
import se.medlyss.exchange.RosterJson;
import se.medlyss.exchange.folder.SharedFolder;
import se.medlyss.people.Roster;
import se.medlyss.support.LyingFiles;
import se.medlyss.support.MadeUpDelivery;
import se.medlyss.support.MadeUpFacts;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.control.FigureFiles;

/// The card of what the centre has to decide, on a shared folder that can be told to lie.
@SuppressWarnings("rawtypes") // looked up by their class
@ExtendWith(ApplicationExtension.class)
abstract class InDecisionsCard {

    static final String WRITER = "ab12cd34".repeat(4);
    static final String OWNER = "ef56ab78".repeat(4);

    @TempDir
    private static Path folder;

    final LyingFiles disk = new LyingFiles();
    SampleHome home;
    Path share;
    DecisionsCard card;

    void open(Stage stage) throws Exception {
        share = Files.createTempDirectory(folder, "share");
        home = new SampleHome(Files.createTempDirectory(folder, "home"));
        var direct = new Background(Runnable::run, Runnable::run);
        var rosters = new RosterJson();
        var deciding = new DecisionsViewModel(
                new PublishRoster(
                        rosters,
                        rosters,
                        new SharedFolder(() -> Optional.of(share), disk, new Random(1), home.time),
                        home.time),
                direct,
                new Problems(),
                () -> {});
        var texts = home.scoring.texts();
        var tools = new InsightTools(
                home.model(direct),
                texts,
                home.scoring.words(),
                new InsightWords(texts.texts(), texts.formats()),
                FigureFiles.NONE);
        card = new DecisionsCard(tools, deciding);
        card.show(unmerged(), delivery());
        stage.setScene(new Scene(card, 900, 500));
        stage.show();
        stage.requestFocus();
    }

    @AfterEach
    void close() throws Exception {
        home.close();
    }

    static Unmerged unmerged() {
        return Unmerged.of(MadeUpFacts.centre(List.of(
                MadeUpFacts.one().of("east", "p-0123456789ab").provisional().make(),
                MadeUpFacts.one().of("east", "4711").by("p-ba9876543210").make(),
                MadeUpFacts.one().of("east", "4712").by("coach-1").make())));
    }

    static Delivery delivery() {
        return delivery(Roster.EMPTY, List.of(new Claim(WRITER, OWNER, 3)));
    }

    static Delivery delivery(Roster roster, List<Claim> claims) {
        return MadeUpDelivery.one().with(roster).claiming(claims).make();
    }

    static void choose(ComboBox<?> box, int index) {
        box.getSelectionModel().select(index);
    }

    /// With the keyboard, which is put there first.
    static void press(FxRobot robot, Node node) {
        robot.interact(node::requestFocus);
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        robot.interact(() -> {});
    }

    static Button publish(FxRobot robot) {
        return robot.lookup("#publish-decisions").queryButton();
    }

    Set<String> words(FxRobot robot) {
        return Set.copyOf(robot.lookup(Label.class::isInstance).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList());
    }

    static <T extends Node> List<T> all(FxRobot robot, Class<T> type) {
        return robot.lookup(type::isInstance).queryAllAs(type).stream().toList();
    }

    List<String> published() throws IOException {
        Path people = share.resolve("medlyss/people");
        if (!Files.exists(people)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(people)) {
            return files.map(InDecisionsCard::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
