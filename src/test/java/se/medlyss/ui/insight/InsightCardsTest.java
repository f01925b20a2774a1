package se.medlyss.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.application.compilation.Compilation;
import se.medlyss.application.insight.Facts;
import se.medlyss.application.insight.FigureTable;
import se.medlyss.application.insight.LatestCompilation.Quarantined;
import se.medlyss.application.insight.ScoredPair;
import se.medlyss.people.Agent;
import se.medlyss.stats.Figure;
import se.medlyss.stats.effects.Effect;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.control.FigureCard;
import se.medlyss.ui.control.FigureFiles;
import se.medlyss.ui.control.FilterBox;

/// What the page says around its figures.
@ExtendWith(ApplicationExtension.class)
class InsightCardsTest {

    private static final String UNKNOWN = "p-0123456789ab";

    @TempDir
    private static Path folder;

    private final VBox around = new VBox();
    private SampleHome home;
    private InsightsViewModel model;
    private InsightTools tools;

    @Start
    void open(Stage stage) throws Exception {
        home = new SampleHome(Files.createTempDirectory(folder, "home"));
        model = home.model(new Background(Runnable::run, Runnable::run));
        tools = home.tools(model);
        stage.setScene(new Scene(around, 700, 500));
        stage.show();
    }

    @AfterEach
    void close() throws Exception {
        home.close();
    }

    @Test
    void tellsOfHundredsOfRefusedFilesInOneLineThatOpens(FxRobot robot) {
        List<Quarantined> many = IntStream.range(0, 240)
                .mapToObj(at -> refused("writer=deadbeef/" + at + ".json", Reason.SCHEMA))
                .toList();
        List<Quarantined> all = Stream.concat(
                        many.stream(),
                        Stream.of(new Quarantined(
                                "evaluations/month=2026-10/writer=ab12cd34/x.json", Reason.HASH, "line 3", false)))
                .toList();
        robot.interact(() -> around.getChildren().setAll(new RefusedCard(tools, all)));
        ListView<?> list = robot.lookup(ListView.class::isInstance).queryAs(ListView.class);
        assertThat(list.isVisible()).isFalse();
        assertThat(words(robot)).contains("HASH: " + home.texts.get("compile.refused.hash") + " (line 3)");
        assertThat(words(robot))
                .contains(home.texts.get("insights.coverage.quarantine.many", 240, "writer=deadbeef"))
                .anyMatch(words -> words.endsWith("writer=ab12cd34/x.json"));
        Button open = robot.lookup(each -> each instanceof Button button
                        && button.getText().equals(home.texts.get("insights.coverage.quarantine.open")))
                .queryButton();
        robot.interact(open::fire);
        assertThat(list.isVisible()).isTrue();
        assertThat(list.getItems()).hasSize(240);
        assertThat(open.getText()).isEqualTo(home.texts.get("insights.coverage.quarantine.close"));
        robot.interact(open::fire);
        assertThat(list.isVisible()).isFalse();
    }

    @Test
    void saysThatNothingIsLostOnceItWasStopped(FxRobot robot) {
        robot.interact(() -> {
            model.refresh();
            around.getChildren().setAll(new ReadingBar(tools, () -> {}));
        });
        assertThat(around.getChildren().getFirst().isVisible()).isFalse();
        robot.interact(model::stop);
        assertThat(around.getChildren().getFirst().isVisible()).isTrue();
        assertThat(words(robot)).contains(home.texts.get("insights.reading.stopped"));
        assertThat(model.state().get().board()).as("the figures stay").isNotNull();
        robot.interact(() -> model.choose(chosen -> chosen.with(Period.ALL).with(Section.OUTCOMES)));
        assertThat(around.getChildren().getFirst().isVisible()).isFalse();
    }

    @Test
    void handsTheKeyboardOnOnceThereIsNothingToStop(FxRobot robot) {
        Button compile = new Button("Compile now");
        List<Runnable> waiting = new ArrayList<>();
        home.share = folder;
        InsightsViewModel slow = home.model(new Background(waiting::add, Runnable::run));
        var bar = new ReadingBar(
                new InsightTools(slow, tools.texts(), tools.process(), tools.words(), FigureFiles.NONE),
                compile::requestFocus);
        robot.interact(() -> {
            around.getChildren().setAll(new Button("first"), compile, bar);
            slow.look(Facts.Origin.CENTRE);
            slow.compile();
            bar.lookup(".quiet").requestFocus();
        });
        assertThat(compile.isFocused()).isFalse();
        robot.interact(slow::stop);
        assertThat(compile.isFocused()).isTrue();
    }

    @Test
    void saysHowManyWereReadWhileNobodyKnowsHowManyThereAre() {
        var reading = new InsightsState.Reading(5_500, 0, Compilation.Step.READING);
        assertThat(ReadingBar.words(tools, reading)).contains("500");
        assertThat(ReadingBar.words(tools, new InsightsState.Reading(0, 0, Compilation.Step.READING)))
                .isEqualTo(home.texts.get("compile.step.reading"));
    }

    @Test
    void putsWhatTheFiguresAreOfUnderACopiedPicture(FxRobot robot) {
        AtomicReference<String> caption = new AtomicReference<>("");
        FigureTable table = new FigureTable("Spread", List.of("Team"), List.of(List.of("east")));
        robot.interact(() -> around.getChildren()
                .setAll(new FigureCard(
                        tools.texts(), table, "", new Label("drawing"), FigureFiles.NONE.captioned(caption::get))));
        double plain = copied(robot);
        caption.set("Service call · 13 weeks · Team East");
        double captioned = copied(robot);
        assertThat(captioned).isGreaterThan(plain + 10);
        assertThat(words(robot)).as("on the page the filters say it").doesNotContain(caption.get());
    }

    @Test
    void saysInTheCaptionWhichProcessPeriodAndFilters(FxRobot robot) {
        robot.interact(() -> {
            model.refresh();
            model.choose(chosen -> chosen.withTeam("team-exempel").with(Period.ALL));
        });
        assertThat(PictureCaption.of(tools))
                .contains(
                        tools.subject(),
                        home.texts.get("insights.period.all"),
                        home.texts.get("insights.mode.live"),
                        tools.names().team("team-exempel"));
    }

    @Test
    void saysInTheCaptionOfWhatLiesBehindAFigureWhichOne(FxRobot robot) {
        robot.interact(() -> {
            model.refresh();
            var slice = ((Board.Overview) model.state().get().board()).slice();
            model.drill(Drill.of(slice, "v2", null, slice.counted().subList(0, 7)));
        });
        assertThat(PictureCaption.of(tools))
                .contains("v2 · ")
                .endsWith(home.texts.get("insights.drill.evaluations", 7))
                .doesNotContain(SliceWords.of(tools, model.state().get().board().slice()));
    }

    @Test
    void saysInTheCaptionOfAnAgentsFiguresHowManyAndNotWhose(FxRobot robot) {
        robot.interact(() -> {
            model.refresh();
            model.choose(chosen -> chosen.with(Period.ALL).with(Section.AGENT));
        });
        Board.Profile board = (Board.Profile) model.state().get().board();
        var profile = board.profile().orElseThrow();
        assertThat(PictureCaption.of(tools))
                .doesNotContain(tools.agent(profile.agent()))
                .endsWith(home.texts.get(
                        "insights.drill.evaluations", profile.behind().size()))
                .doesNotContain(SliceWords.of(tools, board.slice()));
        assertThat(tools.words().level(new Figure.Known<>(new Effect(71.7, 2.7))))
                .matches("71,7.% \\(66,4–77,0\\)");
    }

    @Test
    void putsWordsAroundAnIdThatHasNoName() {
        assertThat(tools.coach(UNKNOWN)).isEqualTo(home.texts.get("person.unnamed.coach", "89ab"));
        assertThat(tools.coach("ex-205")).isEqualTo(home.texts.get("person.unnamed.coach", "ex-205"));
        assertThat(tools.agent("4711")).isEqualTo(home.texts.get("person.unnamed.agent", "4711"));
    }

    @Test
    void offersToEraseByNamesThatCameAfterTheCardWasMade(FxRobot robot) throws Exception {
        Agent known = home.store.people().agents().getFirst();
        ErasingCard card = new ErasingCard(
                tools,
                home.deciding(new Background(Runnable::run, Runnable::run)).erasing());
        robot.interact(() -> {
            model.refresh();
            card.show(List.of(new ScoredPair(known.id(), known.id(), Set.of())));
            around.getChildren().setAll(card);
        });
        for (FilterBox<?> box : robot.lookup(FilterBox.class::isInstance).queryAllAs(FilterBox.class)) {
            robot.interact(() -> box.getSelectionModel().select(1));
            assertThat(box.getButtonCell().getText()).isEqualTo(known.name());
        }
    }

    @Test
    void letsNothingElseBeChosenWhileItErases(FxRobot robot) throws Exception {
        List<Runnable> atTheShare = new ArrayList<>();
        ErasingViewModel erasing =
                home.deciding(new Background(atTheShare::add, Runnable::run)).erasing();
        ScoredPair pair = new ScoredPair("ex-205", "4711", Set.of(UUID.randomUUID()));
        robot.interact(() -> {
            ErasingCard card = new ErasingCard(tools, erasing);
            card.show(List.of(pair));
            around.getChildren().setAll(card);
            erasing.choose(pair);
            erasing.because("They asked.");
            erasing.erase();
        });
        List<Node> fields = List.copyOf(robot.lookup(node -> node instanceof FilterBox || node instanceof TextField)
                .queryAll());
        assertThat(fields).hasSize(3).allMatch(Node::isDisabled);
        robot.interact(() -> atTheShare.forEach(Runnable::run));
        assertThat(fields).noneMatch(Node::isDisabled);
    }

    @Test
    void opensTheCallsBehindACoachByKeys(FxRobot robot) {
        robot.interact(() -> {
            model.refresh();
            model.choose(chosen -> chosen.with(Period.ALL).with(Section.COACHES));
        });
        Board.Coaching board = (Board.Coaching) model.state().get().board();
        robot.interact(() -> {
            around.getChildren().setAll(new CoachesPane(tools, board));
            TableView<?> rows = robot.lookup(TableView.class::isInstance).queryAs(TableView.class);
            rows.requestFocus();
            rows.getSelectionModel().selectFirst();
            rows.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        assertThat(model.state().get().drill().orElseThrow().evaluations())
                .isEqualTo(board.coaches().lines().getFirst().behind())
                .isNotEmpty();
    }

    @Test
    void saysWhichWayASignalPoints() {
        assertThat(tools.words().signed(3.14)).isEqualTo("+3,1");
        assertThat(tools.words().signed(-0.4)).isEqualTo("\u22120,4");
        assertThat(home.texts.get("insights.headline.signal", "v47", "+3,1")).contains("v47", "+3,1");
    }

    private double copied(FxRobot robot) {
        double[] height = new double[1];
        robot.interact(() -> {
            around.applyCss();
            around.layout();
            MenuButton menu = (MenuButton) around.lookup(".figure-menu");
            menu.getItems().get(1).fire();
            height[0] = Clipboard.getSystemClipboard().getImage().getHeight();
        });
        return height[0];
    }

    private static Quarantined refused(String path, Reason reason) {
        return new Quarantined("evaluations/month=2026-10/" + path, reason, "", false);
    }

    private static List<String> words(FxRobot robot) {
        return robot.lookup(Label.class::isInstance).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }
}
