package se.medlyss.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.insight.Answers;
import se.medlyss.application.insight.EvaluationFacts;
import se.medlyss.application.insight.EvaluationFacts.Moment;
import se.medlyss.application.insight.Facts;
import se.medlyss.application.insight.ProcessForm;
import se.medlyss.call.Context;
import se.medlyss.call.Mode;
import se.medlyss.call.MomentKind;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.people.Roster;
import se.medlyss.process.Channel;
import se.medlyss.process.CriterionKey;
import se.medlyss.settings.Theme;
import se.medlyss.support.MadeUpFacts;
import se.medlyss.support.Samples;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Look;

/// Whatever tells of a number of calls opens as many, on the coach's own computer and at the centre.
@ExtendWith(ApplicationExtension.class)
class EveryOpenerTest {

    private static final Pattern CALLS = Pattern.compile("(\\d+) samtal");
    private static final Pattern SOME_OF = Pattern.compile(", (\\d+) av \\d+$");

    @TempDir
    private static Path folder;

    private final VBox around = new VBox();
    private SampleHome home;
    private InsightsViewModel model;
    private InsightTools tools;
    private ProcessForm form;

    @Start
    void open(Stage stage) throws Exception {
        form = new ProcessForm(new ProcessReader()
                .read(Path.of("src/main/resources/se/medlyss/processes/service-call.json"))
                .process());
        home = new SampleHome(Files.createTempDirectory(folder, "home"));
        model = home.model(new Background(Runnable::run, Runnable::run));
        tools = home.tools(model);
        Scene scene = new Scene(new ScrollPane(around), 1200, 900);
        new Look(Theme.LIGHT, 100).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() throws Exception {
        home.close();
    }

    @ParameterizedTest
    @EnumSource(Facts.Origin.class)
    void opensAsManyAsItTellsOf(Facts.Origin origin, FxRobot robot) {
        Facts facts = new Facts(evaluations(), origin, 0, Roster.EMPTY, null);
        Chosen chosen = Chosen.FIRST
                .with(Period.ALL)
                .withProcess(form.id())
                .with(Mode.LIVE)
                .withAgent("east0");
        BoardMaker maker = new BoardMaker(facts, Set.of(), new Board.Unfinished(0, 0), null);
        for (Section section : Section.values()) {
            Board board = maker.make(chosen.with(section), MadeUpFacts.DAY.plusDays(60));
            robot.interact(() -> {
                Region pane = pane(board, chosen);
                pane.setPrefWidth(1150);
                around.getChildren().setAll(pane);
                around.applyCss();
                around.layout();
            });
            AtomicInteger opened = new AtomicInteger();
            robot.interact(() -> opened.set(openAll(robot)));
            assertThat(opened).as("openers in " + section).hasValueGreaterThanOrEqualTo(least(section));
        }
    }

    /// So many there are at the least: headlines, cells and points; rows; parts; criteria and times.
    private static int least(Section section) {
        return switch (section) {
            case OVERVIEW -> 20;
            // Of three coaches the centre cannot look at one: that is of one agent.
            case COVERAGE -> 2;
            case EVENNESS -> 8;
            case AGENT, COACHES -> 10;
            case OUTCOMES -> 2;
        };
    }

    private Region pane(Board board, Chosen chosen) {
        return switch (board) {
            case Board.Overview overview -> new OverviewPane(tools, overview, chosen);
            case Board.Covered covered -> {
                CentreDecides deciding = home.deciding(new Background(Runnable::run, Runnable::run));
                yield new CoveragePane(
                        tools,
                        covered,
                        new DecisionsCard(tools, deciding.decisions()),
                        new ErasingCard(tools, deciding.erasing()));
            }
            case Board.Even even -> new EvennessPane(tools, even, chosen);
            case Board.Profile profile -> new ProfilePane(tools, profile);
            case Board.Coaching coaching -> new CoachesPane(tools, coaching);
            case Board.Ended ended -> new OutcomesPane(tools, ended);
        };
    }

    private int openAll(FxRobot robot) {
        int opened = 0;
        List<Button> buttons = robot.from(around).lookup(Button.class::isInstance).queryAllAs(Button.class).stream()
                .filter(button -> told(button) >= 0)
                .toList();
        for (Button button : buttons) {
            model.back();
            button.fire();
            assertThat(calls()).as(words(button)).isEqualTo(told(button));
            opened++;
        }
        for (TableView<?> table :
                robot.from(around).lookup(TableView.class::isInstance).queryAllAs(TableView.class)) {
            opened += openRows(table);
        }
        return opened;
    }

    private int openRows(TableView<?> table) {
        int opened = 0;
        int column = column(table);
        for (int row = 0; column >= 0 && row < table.getItems().size(); row++) {
            List<?> cells = (List<?>) table.getItems().get(row);
            model.back();
            table.getSelectionModel().select(row);
            table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            // Of few people the centre is told how many calls there are, and no more.
            Optional<Drill> drill = model.state().get().drill();
            if (drill.isPresent()) {
                assertThat(calls() + drill.get().unlisted())
                        .as(cells.toString())
                        .isEqualTo(Integer.parseInt((String) cells.get(column)));
                opened++;
            }
        }
        return opened;
    }

    private int column(TableView<?> table) {
        List<String> heads =
                table.getColumns().stream().map(column -> column.getText()).toList();
        int received = heads.indexOf(home.texts.get("insights.coverage.received"));
        return received < 0 ? heads.indexOf(home.texts.get("insights.stages.calls")) : received;
    }

    /// Different calls: of the calls that several people scored each evaluation is listed.
    private int calls() {
        return (int) model.state().get().drill().orElseThrow().evaluations().stream()
                .map(EvaluationFacts::call)
                .distinct()
                .count();
    }

    private static String words(Button button) {
        String spoken = button.getAccessibleText();
        return spoken == null || spoken.isEmpty() ? button.getText() : spoken;
    }

    /// Of how many calls it tells; below 0 when of none.
    private static int told(Button button) {
        String words = String.valueOf(words(button));
        List<String> some =
                SOME_OF.matcher(words).results().map(each -> each.group(1)).toList();
        return (some.isEmpty() ? CALLS.matcher(words).results().map(MatchResult::group) : some.stream())
                .reduce((_, last) -> last)
                .map(last -> Integer.parseInt(last.replaceAll("\\D", "")))
                .orElse(-1);
    }

    /// Three teams of six; some calls without a percent, a stage, a criterion or an approval, one coach with few
    /// calls, another process, and calls that two people scored.
    private List<EvaluationFacts> evaluations() {
        ProcessForm other = new ProcessForm(Samples.everyKind().process());
        List<EvaluationFacts> all = new ArrayList<>();
        int number = 0;
        for (String team : List.of("east", "north", "west")) {
            for (int call = 0; call < 48; call++) {
                number++;
                String agent = team + call % 6;
                all.add(facts(number, team, agent).make());
                if (number % 16 == 0) {
                    all.add(new MadeUpFacts(other)
                            .of(team, agent)
                            .by("coach" + number / 7 % 2)
                            .make());
                }
            }
        }
        UUID same = UUID.randomUUID();
        all.add(facts(1, "east", "east0").call(same).make());
        all.add(facts(2, "east", "east0")
                .call(same)
                .by("coach1")
                .setting(Mode.SECOND_OPINION, Channel.PHONE, Context.ORDINARY)
                .make());
        all.add(facts(7, "west", "west0").by("seldom").at("branch").make());
        return all;
    }

    private MadeUpFacts facts(int number, String team, String agent) {
        MadeUpFacts facts = new MadeUpFacts(form)
                .of(team, agent)
                .by("coach" + number / 7 % 2)
                .on(MadeUpFacts.DAY.plusDays(number % 28))
                .percent(number % 9 == 0 ? null : 50.0 + number * 7 % 50)
                .approved(number % 11 == 0 ? null : number % 3 > 0);
        for (CriterionKey key : form.keys()) {
            byte answer = new byte[] {Answers.MET, Answers.NOT_MET, Answers.NOT_APPLICABLE, Answers.MET}
                    [(number + key.toString().length()) % 4];
            facts.answer(key.stage(), key.criterion(), answer);
        }
        form.stages().stream()
                .filter(stage -> number % 9 > 0
                        && (number % 5 > 0 || stage != form.stages().get(1)))
                .forEach(stage -> facts.stage(stage.id(), 60 + number % 30, 20 + number % 40));
        form.process().outcome().stream()
                .filter(_ -> number % 6 > 0)
                .forEach(question -> facts.outcome(
                        question.id(),
                        question.options()
                                .get(number % question.options().size())
                                .id()));
        return number % 4 == 0
                ? facts.moment(
                        new Moment(MomentKind.LIFT, form.stages().getFirst().id(), "Words " + number, true))
                : facts;
    }
}
