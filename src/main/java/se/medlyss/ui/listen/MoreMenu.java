package se.medlyss.ui.listen;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import se.medlyss.call.Stamp;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.KeyCap;
import se.medlyss.ui.scoring.ScoringTools;

/// What has no button of its own, by mouse or by Tab.
final class MoreMenu extends MenuButton {
    private static final List<Command> AROUND = List.of(
            Command.JOINED_LATE, Command.TRANSFER, Command.NEW_MATTER, Command.SWITCH_PROCESS, Command.NEXT_CALL);
    private static final List<Command> CORRECTING = List.of(
            Command.UNDO,
            Command.REDO,
            Command.EARLIER,
            Command.LATER,
            Command.REST_NOT_APPLICABLE,
            Command.REST_NOT_HEARD);
    private static final List<Command> SCREEN = List.of(
            Command.WHOLE_CALL,
            Command.LEFTOVER,
            Command.DISCREET,
            Command.COMPACT,
            Command.APPEARANCE,
            Command.KEY_MAP);

    private final ListenViewModel viewModel;
    private final ScoringTools tools;
    private final BiConsumer<Command, Stamp> run;

    MoreMenu(ListenViewModel viewModel, ScoringTools tools, BiConsumer<Command, Stamp> run) {
        this.viewModel = viewModel;
        this.tools = tools;
        this.run = run;
        LiveTexts texts = tools.texts();
        getStyleClass().addAll("quiet", "more");
        textProperty().bind(texts.text("listen.more"));
        accessibleTextProperty().bind(textProperty());
        setMinWidth(USE_PREF_SIZE);
        getItems().add(agent(texts));
        AROUND.forEach(this::add);
        getItems().add(new SeparatorMenuItem());
        CORRECTING.forEach(this::add);
        getItems().add(new SeparatorMenuItem());
        SCREEN.forEach(this::add);
    }

    private MenuItem agent(LiveTexts texts) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(texts.text("listen.agent.change"));
        item.setOnAction(event -> viewModel.overlay().set(ListenViewModel.Overlay.AGENT));
        return item;
    }

    private void add(Command command) {
        KeyNames names = new KeyNames(tools.texts().texts());
        MenuItem item = new MenuItem();
        item.textProperty().bind(tools.texts().following(() -> names.action(command)));
        item.setGraphic(new KeyCap(tools.cap(command)));
        item.setOnAction(event -> run.accept(command, viewModel.now()));
        getItems().add(item);
    }
}
