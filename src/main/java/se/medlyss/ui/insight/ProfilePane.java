package se.medlyss.ui.insight;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import se.medlyss.application.insight.AgentProfile;
import se.medlyss.application.insight.AgentProfile.StageTime;
import se.medlyss.application.insight.CriterionTable;
import se.medlyss.application.insight.FigureTable;
import se.medlyss.application.insight.Told;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.FigureCard;
import se.medlyss.ui.control.IntervalBar;
import se.medlyss.ui.control.OneOf;
import se.medlyss.ui.control.Sign;

/// One agent: strengths first, one thing to develop, times against targets, each criterion with its interval.
final class ProfilePane extends VBox {

    /// Of the width.
    private static final double STAGES = 24;

    private final InsightTools tools;
    private final Board.Profile board;

    ProfilePane(InsightTools tools, Board.Profile board) {
        this.tools = tools;
        this.board = board;
        getStyleClass().add("spaced-16");
        getChildren().add(chooser());
        board.profile().ifPresent(this::show);
    }

    private HBox chooser() {
        OneOf<String> agent = new OneOf<>(
                tools.texts(),
                "insights.profile.agent",
                tools::agent,
                each -> tools.model().choose(chosen -> chosen.withAgent(each)));
        agent.setId("profile-agent");
        agent.show(board.agents(), board.profile().map(AgentProfile::agent).orElse(null));
        Label name = new Label(tools.text("insights.profile.agent"));
        name.getStyleClass().add("medium");
        name.setLabelFor(agent);
        HBox line = new HBox(name, agent);
        line.getStyleClass().addAll("spaced-8", "drill-head");
        return line;
    }

    private void show(AgentProfile profile) {
        Card level = level(profile);
        if (!(profile.total() instanceof Told.Shown)) {
            getChildren().add(level);
            return;
        }
        GridPane top = new GridPane();
        top.getStyleClass().add("spaced-16");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        top.getColumnConstraints().setAll(half, half);
        top.addRow(0, level, feedback(profile));
        getChildren().addAll(top, times(profile), criteria(profile));
    }

    private Card level(AgentProfile profile) {
        VBox body = new VBox();
        body.getStyleClass().add("card-body");
        if (profile.total() instanceof Told.Shown) {
            Label figure = new Label(tools.words().percent(profile.total()));
            figure.getStyleClass().add("figure");
            body.getChildren().add(figure);
            body.getChildren().add(words(tools.words().sentence(profile.total())));
            body.getChildren()
                    .add(words(
                            tools.text("insights.profile.drawn", tools.words().level(profile.drawn()))));
            body.getChildren()
                    .add(words(tools.text(
                            "insights.profile.adjusted", tools.words().level(profile.adjusted()))));
        }
        if (!(profile.total() instanceof Told.Shown)) {
            body.getChildren()
                    .add(words(
                            tools.text("insights.profile.waiting", tools.words().why(profile.total()))));
        }
        var open = Buttons.quiet(
                tools.texts().text("insights.profile.open", profile.behind().size()),
                () -> tools.model()
                        .drill(Drill.of(board.slice(), tools.agent(profile.agent()), null, profile.behind())
                                .telling(tools.words().sentence(profile.total()))));
        body.getChildren().add(Buttons.atTheEdge(open));
        return new Card(tools.texts().text("insights.profile.level"), body);
    }

    private Card feedback(AgentProfile profile) {
        VBox body = new VBox();
        body.getStyleClass().add("card-body");
        if (profile.strengths().isEmpty()) {
            body.getChildren().add(words(tools.text("insights.profile.no-strengths")));
        }
        for (CriterionTable.Line line : profile.strengths()) {
            Label strength = words(criterion(line));
            strength.setGraphic(Sign.LIFT_UP.node());
            body.getChildren().add(strength);
        }
        profile.focus()
                .ifPresentOrElse(
                        line -> {
                            Label focus = words(tools.text("insights.profile.focus", criterion(line)));
                            focus.setGraphic(Sign.DEVELOP.node());
                            body.getChildren().add(focus);
                        },
                        () -> body.getChildren().add(words(tools.text("insights.profile.no-focus"))));
        return new Card(tools.texts().text("insights.profile.feedback"), body);
    }

    private String criterion(CriterionTable.Line line) {
        return tools.in(line.criterion().text()) + " · " + tools.words().percent(line.share()) + " ("
                + tools.words().fromTo(line.share()) + ")";
    }

    private FigureCard times(AgentProfile profile) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("criterion-rows");
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(STAGES);
        grid.getColumnConstraints().setAll(names, bars);
        List<List<String>> rows = new ArrayList<>();
        double longest =
                profile.times().stream().mapToDouble(ProfilePane::longest).max().orElse(1);
        for (StageTime time : profile.times()) {
            int at = grid.getRowCount();
            String target = time.target() == null ? "" : tools.words().clock(time.target());
            String said = time.seconds() instanceof Told.Shown shown
                    ? length(shown)
                    : tools.words().why(time.seconds());
            grid.add(words(tools.in(time.stage().name())), 0, at);
            if (time.seconds() instanceof Told.Shown shown) {
                grid.add(bar(time, shown, longest), 1, at);
            }
            Labeled length = time.seconds() instanceof Told.Shown ? opening(profile, time, said) : new Label(said);
            length.setMinWidth(USE_PREF_SIZE);
            grid.add(length, 2, at);
            Label goal = new Label(target.isEmpty() ? "" : tools.text("insights.profile.target", target));
            goal.getStyleClass().add("secondary");
            goal.setMinWidth(USE_PREF_SIZE);
            grid.add(goal, 3, at);
            rows.add(row(time, target));
        }
        String about = tools.text("insights.profile.times.about") + "; " + tools.text("insights.outcomes.open");
        return new FigureCard(tools.texts(), table(rows), about, grid, tools.save());
    }

    private FigureTable table(List<List<String>> rows) {
        return new FigureTable(
                tools.text("insights.profile.times"),
                List.of(
                        tools.text("insights.column.what"),
                        tools.text("insights.column.figure"),
                        tools.text("insights.profile.times.from"),
                        tools.text("insights.profile.times.to"),
                        tools.text("insights.stages.calls"),
                        tools.text("insights.profile.times.target")),
                rows);
    }

    /// A cell for each figure, so that other programs can reckon with them.
    private List<String> row(StageTime time, String target) {
        String stage = tools.in(time.stage().name());
        return switch (time.seconds()) {
            case Told.Shown shown -> {
                var sure = shown.interval();
                yield List.of(
                        stage,
                        tools.words().clock(shown.value()),
                        sure == null ? "" : tools.words().clock(sure.lower()),
                        sure == null ? "" : tools.words().clock(sure.upper()),
                        Integer.toString(shown.calls()),
                        target);
            }
            case Told.NotTold withheld -> List.of(stage, tools.words().why(withheld), "", "", "", target);
        };
    }

    private Button opening(AgentProfile profile, StageTime time, String said) {
        String stage = tools.in(time.stage().name());
        String title = tools.agent(profile.agent()) + " · " + stage;
        return CriterionRows.opening(
                said,
                stage + ": " + said,
                () -> tools.model()
                        .drill(Drill.of(board.slice(), title, time.stage().id(), time.behind())
                                .telling(said)));
    }

    private static double longest(StageTime time) {
        double upper = 0;
        if (time.seconds() instanceof Told.Shown shown) {
            upper = shown.interval() == null ? shown.value() : shown.interval().upper();
        }
        return Math.max(upper, time.target() == null ? 1 : time.target());
    }

    private static IntervalBar bar(StageTime time, Told.Shown shown, double longest) {
        var interval = shown.interval();
        return new IntervalBar(new IntervalBar.Scale(
                0,
                longest,
                shown.value(),
                interval == null ? null : interval.lower(),
                interval == null ? null : interval.upper(),
                time.target() == null ? null : time.target().doubleValue()));
    }

    private String length(Told.Shown shown) {
        var interval = shown.interval();
        String sure = interval == null
                ? ""
                : " (" + tools.words().clock(interval.lower()) + "–"
                        + tools.words().clock(interval.upper()) + ")";
        return tools.words().clock(shown.value()) + sure + " · " + tools.words().calls(shown.calls());
    }

    private FigureCard criteria(AgentProfile profile) {
        var rows = CriterionRows.of(tools, profile.criteria().lines(), line -> about(profile, line));
        String title = tools.text("insights.drill.criteria");
        return new FigureCard(
                tools.texts(),
                CriterionRows.table(tools, title, rows),
                CriterionRows.about(tools),
                new CriterionRows(tools, rows),
                tools.save());
    }

    private Drill about(AgentProfile profile, CriterionTable.Line line) {
        String title =
                tools.agent(profile.agent()) + " · " + tools.in(line.criterion().text());
        return Drill.ofAnswers(board.slice(), title, line.key(), profile.behind())
                .telling(tools.words().sentence(line.share()));
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
