package se.medlyss.ui.listen;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import se.medlyss.application.KeySheet;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeySheets;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.control.OverlayCard;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.listen.ListenViewModel.Overlay;
import se.medlyss.ui.scoring.KeyMapPane;
import se.medlyss.ui.scoring.ScoringTools;

/// What lies over the live screen for a moment: all keys, the processes or the agents to choose from. The call runs
/// on, and the next key closes it and acts.
final class OverlayPane extends StackPane {

    private final ListenViewModel viewModel;
    private final ScoringTools tools;
    private final Runnable toKeys;
    private final OverlayCard card;
    private Optional<ProcessChoice> processes = Optional.empty();

    OverlayPane(ListenViewModel viewModel, ScoringTools tools, Runnable toKeys) {
        this.viewModel = viewModel;
        this.tools = tools;
        this.toKeys = toKeys;
        card = new OverlayCard(tools.texts(), this::close);
        getChildren().add(card);
        viewModel.overlay().subscribe(this::show);
    }

    private void show(Overlay overlay) {
        boolean hadKeyboard = card.shows(AgentChoice.class)
                || processes.filter(ProcessChoice::hasKeyboard).isPresent();
        processes = Optional.empty();
        Shown.when(this, overlay != Overlay.NONE && overlay != Overlay.APPEARANCE);
        switch (overlay) {
            case NONE, APPEARANCE -> card.clear();
            case KEYS -> open("keys.sheet.title", new KeyMapPane(tools, playerKeys()), true);
            case PROCESS -> openProcesses();
            case AGENT -> openAgents();
        }
        if (hadKeyboard && !card.shows(AgentChoice.class)) {
            toKeys.run();
        }
    }

    private List<KeySheet.Section> playerKeys() {
        KeySheet sheet = new KeySheets(tools.texts().texts()).of(tools.keys().getValue());
        return viewModel.recording().isEmpty()
                ? List.of()
                : List.of(sheet.sections().get(Command.Group.PLAYER.ordinal()));
    }

    /// Whether the press went into the choices that lie here.
    boolean key(KeyStroke stroke) {
        boolean goesIn = stroke.command()
                        .filter(command -> command == Command.ROW_DOWN || command == Command.ROW_UP)
                        .isPresent()
                || ListenKeys.TAB.equals(stroke.chord().key());
        Optional<ProcessChoice> entered = processes.filter(choice -> goesIn && !choice.hasKeyboard());
        entered.ifPresent(ProcessChoice::start);
        return entered.isPresent();
    }

    private void openProcesses() {
        ProcessChoice choice = new ProcessChoice(viewModel, tools);
        processes = Optional.of(choice);
        open("listen.process.title", choice, false);
    }

    private void openAgents() {
        AgentChoice choice = new AgentChoice(viewModel, tools.texts());
        open("listen.agent.title", choice, false);
        choice.start();
    }

    private void open(String key, Node shown, boolean wide) {
        card.lay(tools.texts().text(key), shown, wide);
    }

    private void close() {
        viewModel.overlay().set(Overlay.NONE);
        toKeys.run();
    }
}
