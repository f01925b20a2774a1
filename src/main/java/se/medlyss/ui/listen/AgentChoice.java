package se.medlyss.ui.listen;

import java.util.List;
import java.util.Locale;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import se.medlyss.people.Agent;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.FieldName;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.listen.ListenViewModel.Overlay;

/// The agents to choose from: type to find, Enter takes the first, the arrow down goes into them.
final class AgentChoice extends VBox {
    private static final int SHOWN = 8;

    private final ListenViewModel viewModel;
    private final TextField field = new TextField();
    private final VBox found = new VBox();
    private final Label nobody = new Label();

    AgentChoice(ListenViewModel viewModel, LiveTexts texts) {
        this.viewModel = viewModel;
        getStyleClass().add("choices");
        found.getStyleClass().add("choices");
        field.promptTextProperty().bind(texts.text("listen.agent.find"));
        nobody.textProperty().bind(texts.text("listen.agent.nobody"));
        nobody.getStyleClass().addAll("secondary", "muted");
        nobody.setWrapText(true);
        nobody.setMinHeight(USE_PREF_SIZE);
        FieldName.give(field, field.promptTextProperty());
        field.setOnAction(event -> matching().stream().findFirst().ifPresent(this::choose));
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                viewModel.overlay().set(Overlay.NONE);
            } else if (event.getCode() == KeyCode.DOWN) {
                event.consume();
                // Past the last of them, the keys would work on the screen below.
                if (!matching().isEmpty()) {
                    field.requestFocusTraversal(TraversalDirection.NEXT);
                }
            }
        });
        field.textProperty().subscribe(_ -> draw());
        viewModel.people().known().subscribe(_ -> draw());
        getChildren().addAll(field, found, nobody);
    }

    void start() {
        field.requestFocus();
    }

    private void draw() {
        found.getChildren().setAll(matching().stream().map(this::button).toList());
        Shown.when(nobody, matching().isEmpty() && !field.getText().isBlank());
    }

    private List<Agent> matching() {
        String typed = field.getText().strip().toLowerCase(Locale.ROOT);
        return viewModel.people().known().get().onTheLine().stream()
                .filter(agent -> agent.name().toLowerCase(Locale.ROOT).contains(typed))
                .limit(SHOWN)
                .toList();
    }

    private Button button(Agent agent) {
        Button button = new Button(agent.name());
        button.getStyleClass().add("quiet");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> choose(agent));
        return button;
    }

    private void choose(Agent agent) {
        viewModel.changeAgent(agent, viewModel.now());
    }
}
