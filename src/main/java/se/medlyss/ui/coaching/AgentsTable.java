package se.medlyss.ui.coaching;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.coaching.AgentCoaching;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.FigureCard;

/// Everybody by name: what they develop, when it was last talked through, and for how long. Arrow keys choose whom
/// the page looks at, Enter opens the latest talk.
final class AgentsTable extends TableView<AgentCoaching> {

    private final CoachingViewModel model;
    private final LiveTexts texts;
    private boolean showing;

    AgentsTable(CoachingViewModel model, LiveTexts texts, CoachingWords words) {
        this.model = model;
        this.texts = texts;
        setId("coached-agents");
        getStyleClass().addAll("figure-table", "agents-coached");
        accessibleTextProperty().bind(texts.text("coaching.agents.title"));
        setPlaceholder(new Label());
        getColumns()
                .setAll(List.of(
                        column("coaching.agents.agent", 11, each -> each.agent().name()),
                        column("coaching.agents.focus", 20, AgentCoaching::focus),
                        column("coaching.agents.latest", 8, words::latest),
                        column(
                                "coaching.agents.week",
                                7,
                                each -> words.length(each.time().week())),
                        column(
                                "coaching.agents.month",
                                8,
                                each -> words.length(each.time().month()))));
        getColumns().getFirst().getStyleClass().add("strong-column");
        FigureCard.leading(this);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setRowFactory(_ -> row());
    }

    void show(List<AgentCoaching> agents, Optional<AgentCoaching> chosen) {
        showing = true;
        getItems().setAll(agents);
        chosen.ifPresent(getSelectionModel()::select);
        FigureCard.tall(this, agents.size());
        showing = false;
    }

    private TableColumn<AgentCoaching, String> column(
            String titleKey, double share, Function<AgentCoaching, String> words) {
        TableColumn<AgentCoaching, String> column = new TableColumn<>();
        column.textProperty().bind(texts.text(titleKey));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(share * 10);
        return column;
    }

    private void chosen(@Nullable AgentCoaching agent) {
        if (!showing && agent != null) {
            model.choose(agent.agent().id());
        }
    }

    private TableRow<AgentCoaching> row() {
        TableRow<AgentCoaching> row = new TableRow<>();
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open(row.getItem());
            }
        });
        return row;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            open(getSelectionModel().getSelectedItem());
        }
    }

    private void open(@Nullable AgentCoaching agent) {
        if (agent != null && !agent.talks().isEmpty()) {
            model.open(agent.talks().getFirst().evaluation());
        }
    }
}
