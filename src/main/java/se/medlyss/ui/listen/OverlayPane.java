package se.medlyss.ui.listen;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Sign;
import se.medlyss.ui.listen.ListenViewModel.Overlay;
import se.medlyss.ui.scoring.ScoringTools;

/// What lies over the live screen for a moment: all keys, the processes or the agents to choose from. The call runs
/// on,
/// and the next key closes it and acts.
final class OverlayPane extends StackPane {
    private static final double BORDER = 2;

    private final ListenViewModel viewModel;
    private final ScoringTools tools;
    private final Runnable toKeys;
    private final StackPane content = new StackPane();
    private final ScrollPane scroll = new ScrollPane(content);
    private final Label title = new Label();
    private final VBox card;

    OverlayPane(ListenViewModel viewModel, ScoringTools tools, Runnable toKeys) {
        this.viewModel = viewModel;
        this.tools = tools;
        this.toKeys = toKeys;
        getStyleClass().add("overlay");
        title.getStyleClass().add("card-title");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        card = new VBox(header(), scroll);
        card.getStyleClass().addAll("card", "overlay-card");
        card.setMaxHeight(USE_PREF_SIZE);
        content.heightProperty().subscribe(_ -> fit());
        heightProperty().subscribe(_ -> fit());
        getChildren().add(card);
        setOnMouseClicked(event -> close());
        card.setOnMouseClicked(javafx.event.Event::consume);
        viewModel.overlay().subscribe(this::show);
    }

    private HBox header() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header =
                new HBox(title, gap, Buttons.sign(Sign.CLOSE, tools.texts().text("listen.overlay.close"), this::close));
        header.getStyleClass().add("card-header");
        return header;
    }

    private void show(Overlay overlay) {
        boolean wasAgent = content.getChildren().stream().anyMatch(AgentChoice.class::isInstance);
        Shown.when(this, overlay != Overlay.NONE);
        title.textProperty().unbind();
        switch (overlay) {
            case NONE -> content.getChildren().clear();
            case KEYS ->
                open(
                        "keys.sheet.title",
                        new KeyMapPane(tools, !viewModel.compact().get()));
            case PROCESS -> open("listen.process.title", new ProcessChoice(viewModel, tools));
            case AGENT -> openAgents();
        }
        if (overlay == Overlay.NONE && wasAgent) {
            toKeys.run();
        }
    }

    private void openAgents() {
        AgentChoice choice = new AgentChoice(viewModel, tools.texts());
        open("listen.agent.title", choice);
        choice.start();
    }

    /// The scroll pane's own preferred height ignores how words wrap at its width.
    private void fit() {
        scroll.setPrefHeight(content.getHeight() + BORDER);
    }

    private void open(String key, Node shown) {
        LiveTexts texts = tools.texts();
        title.textProperty().bind(texts.text(key));
        content.getChildren().setAll(shown);
        scroll.setVvalue(0);
        card.getStyleClass().removeAll(List.of("wide"));
        if (shown instanceof KeyMapPane) {
            card.getStyleClass().add("wide");
        }
    }

    private void close() {
        viewModel.overlay().set(Overlay.NONE);
        toKeys.run();
    }
}
