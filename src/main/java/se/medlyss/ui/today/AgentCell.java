package se.medlyss.ui.today;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.today.InTurn;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Tone;

/// A row of the list of agents: the name and why the agent is next; or the offer to add somebody.
final class AgentCell extends ListCell<AgentSearch.Row> {

    private final LiveTexts texts;
    private final TurnWords words;
    private final Label name = new Label();
    private final Label about = new Label();
    private final Label chosen = new Label("✓");
    private final VBox who = new VBox(name);
    private final HBox line = new HBox(chosen, who, gap(), about);

    /// @param narrow whether what is said about somebody stands below the name
    AgentCell(LiveTexts texts, TurnWords words, ObservableValue<StartState> state, ObservableValue<Boolean> narrow) {
        this.texts = texts;
        this.words = words;
        name.getStyleClass().add("strong");
        about.getStyleClass().add("secondary");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Tone.ACCENT.on(chosen);
        chosen.setMinWidth(Region.USE_PREF_SIZE);
        chosen.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> isChosen(state.getValue(), getItem()), state, itemProperty()));
        chosen.managedProperty().bind(chosen.visibleProperty());
        line.getStyleClass().add("agent-line");
        who.getStyleClass().add("who");
        getStyleClass().add("agent-cell");
        setPrefWidth(0);
        narrow.subscribe(this::stack);
    }

    private void stack(boolean below) {
        line.getChildren().remove(about);
        who.getChildren().remove(about);
        (below ? who : line).getChildren().add(about);
    }

    @Override
    protected void updateItem(AgentSearch.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case AgentSearch.Known known -> show(known.turn());
            case AgentSearch.Add add -> show(texts.now("start.agent.add", add.name()), "");
        }
    }

    private void show(InTurn turn) {
        show(words.agent(turn), words.shortReason(turn));
    }

    private void show(String who, String why) {
        name.setText(who);
        about.setText(why);
        about.setManaged(!why.isEmpty());
        setGraphic(line);
        setAccessibleText(why.isEmpty() ? who : who + ", " + why);
    }

    private static boolean isChosen(StartState state, AgentSearch.@Nullable Row row) {
        return row instanceof AgentSearch.Known known && known.turn().agent().equals(state.agent());
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
