package se.medlyss.ui.insight;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import se.medlyss.application.insight.CriterionTable;
import se.medlyss.application.insight.EvaluationFacts;
import se.medlyss.application.insight.ProcessForm;
import se.medlyss.process.CriterionKey;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.FigureCard;
import se.medlyss.ui.control.PageScroll;
import se.medlyss.ui.control.WholeCell;

/// What lies behind a figure: criteria, and the evaluations. Persons are named only on the coach's own computer.
final class DrillPane extends VBox {

    private static final int MOST_ROWS = 12;
    private static final double SECOND_MS = 1_000;

    private final InsightTools tools;
    private final Drill drill;
    private final TableView<EvaluationFacts> table = new TableView<>();

    DrillPane(InsightTools tools, Drill drill) {
        this.tools = tools;
        getStyleClass().add("spaced-16");
        this.drill = drill;
        EvaluationFacts opened = drill.opened();
        getChildren().add(head(opened == null ? drill.title() : day(opened) + " · " + team(opened)));
        if (opened == null) {
            addFigure();
            addList();
        } else {
            getChildren().add(new AnswersPane(tools, opened));
        }
    }

    private HBox head(String words) {
        var back = Buttons.plain(tools.texts().text(whereTo()), tools.model()::back);
        back.setId("drill-back");
        Label title = new Label(words);
        title.setWrapText(true);
        title.getStyleClass().add("card-title");
        HBox head = new HBox(back, title);
        head.getStyleClass().addAll("spaced-16", "drill-head");
        return head;
    }

    private String whereTo() {
        if (drill.from() == null) {
            return "insights.drill.back";
        }
        return drill.opened() == null ? "insights.drill.to-criteria" : "insights.drill.list";
    }

    private void addList() {
        if (!drill.lines().isEmpty()) {
            var rows = CriterionRows.of(tools, drill.lines(), this::about);
            String name = tools.text("insights.drill.criteria");
            getChildren()
                    .add(new FigureCard(
                            tools.texts(),
                            CriterionRows.table(tools, name, rows),
                            CriterionRows.about(tools),
                            new CriterionRows(tools, rows),
                            tools.save()));
        }
        addUnlisted();
        getChildren()
                .add(new Card(
                        tools.texts()
                                .text(
                                        "insights.drill.evaluations",
                                        drill.evaluations().size()),
                        evaluations(drill.listed())));
    }

    /// The figure that all of this lies behind, where it is one.
    private void addFigure() {
        if (!drill.figure().isEmpty()) {
            Label figure = wrapped(drill.figure());
            figure.setId("drill-figure");
            figure.getStyleClass().add("strong");
            getChildren().add(figure);
        }
    }

    /// How many are not listed, if any.
    private void addUnlisted() {
        if (drill.unlisted() > 0) {
            Label more = wrapped(tools.text("insights.drill.unlisted", drill.unlisted()));
            more.getStyleClass().add("muted");
            getChildren().add(more);
        }
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Drill about(CriterionTable.Line line) {
        return drill.about(drill.title() + " · " + tools.in(line.criterion().text()), line.key())
                .telling(tools.words().sentence(line.share()));
    }

    private TableView<EvaluationFacts> evaluations(List<EvaluationFacts> behind) {
        table.getStyleClass().add("figure-table");
        table.setAccessibleText(tools.text("insights.drill.evaluations", behind.size()));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getColumns()
                .setAll(List.of(column("insights.drill.day", this::day), column("insights.grouping.team", this::team)));
        addColumnsOfSeveral(behind);
        String stage = drill.stage();
        if (stage != null) {
            table.getColumns().add(column("insights.drill.stage.time", each -> time(each, stage)));
            table.getColumns().add(column("insights.drill.stage.result", each -> result(each, stage)));
        }
        CriterionKey asked = drill.asked();
        if (asked != null) {
            table.getColumns()
                    .add(column("insights.drill.answer", each -> tools.words().answer(each.answer(asked))));
        }
        table.getColumns()
                .add(column(stage == null ? "insights.drill.result" : "insights.drill.call.result", this::result));
        table.getItems().setAll(behind);
        FigureCard.leading(table);
        FigureCard.tall(table, Math.min(MOST_ROWS, behind.size()));
        OpenRows.in(table, tools.model()::open);
        return table;
    }

    /// What the evaluations differ in, and whom they are about where persons are named.
    private void addColumnsOfSeveral(List<EvaluationFacts> behind) {
        if (several(behind, each -> each.form().id())) {
            table.getColumns()
                    .add(column(
                            "insights.filter.process",
                            each -> tools.in(each.form().process().title())));
        }
        if (several(behind, each -> each.setting().mode())) {
            table.getColumns().add(column("insights.filter.mode", this::mode));
        }
        if (tools.model().opens()) {
            table.getColumns()
                    .add(column(
                            "insights.grouping.agent",
                            each -> tools.agent(each.persons().agent())));
        }
        if (tools.model().opens() && several(behind, each -> each.persons().coach())) {
            table.getColumns()
                    .add(column(
                            "insights.coverage.coach",
                            each -> tools.coach(each.persons().coach())));
        }
    }

    /// Puts the keyboard on the first that opens something: a criterion, or the first evaluation of the list.
    void takeKeyboard() {
        if (drill.opened() != null) {
            PageScroll.focus(lookup("#drill-back"));
            return;
        }
        table.getSelectionModel().selectFirst();
        PageScroll.focus(Objects.requireNonNullElse(lookup(".row-figure"), table));
    }

    private String day(EvaluationFacts facts) {
        return tools.texts().formats().date(facts.day());
    }

    private String team(EvaluationFacts facts) {
        String id = facts.persons().team();
        return drill.unnamed().contains(id)
                ? tools.text("insights.drill.unnamed")
                : tools.names().team(id);
    }

    private String mode(EvaluationFacts facts) {
        return tools.texts().texts().of("insights.mode.", facts.setting().mode());
    }

    private static boolean several(List<EvaluationFacts> behind, Function<EvaluationFacts, Object> what) {
        return behind.stream().map(what).distinct().count() > 1;
    }

    private String time(EvaluationFacts facts, String stage) {
        int ms = facts.stageMs(stage);
        return ms == 0 ? "–" : tools.words().clock(ms / SECOND_MS);
    }

    private String result(EvaluationFacts facts, String stage) {
        int at = facts.form().position(stage);
        return at == ProcessForm.ABSENT || Double.isNaN(facts.stagePercent()[at])
                ? "–"
                : tools.words().percent(facts.stagePercent()[at]);
    }

    private String result(EvaluationFacts facts) {
        Double percent = facts.percent();
        return percent == null
                ? tools.text("scoring.percent.none")
                : tools.words().percent(percent);
    }

    private TableColumn<EvaluationFacts, String> column(String key, Function<EvaluationFacts, String> words) {
        TableColumn<EvaluationFacts, String> column = new TableColumn<>(tools.text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setCellFactory(_ -> new WholeCell<>());
        return column;
    }
}
