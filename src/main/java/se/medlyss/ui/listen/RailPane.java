package se.medlyss.ui.listen;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import se.medlyss.call.CallState;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.control.KeyHint;
import se.medlyss.ui.control.StageRail;
import se.medlyss.ui.scoring.ScoringTools;

/// The stages side by side, and the keys that go between them.
final class RailPane extends VBox {
    private static final double HINTS_SHARE = 0.9;

    private final ListenViewModel viewModel;
    private final ScoringTools tools;
    private final StageRail rail;

    /// @param more what has no button of its own
    RailPane(ListenViewModel viewModel, ScoringTools tools, ListenTimers timers, Node more) {
        this.viewModel = viewModel;
        this.tools = tools;
        rail = new StageRail(tools.texts());
        rail.setOnChosen(id -> viewModel.actions().stage(id, viewModel.now()));
        getStyleClass().add("rail-pane");
        HBox below = new HBox(hints(), new StatePills(viewModel, tools.texts()), more);
        below.getStyleClass().add("below-rail");
        getChildren().addAll(rail, below);
        viewModel.state().subscribe((before, now) -> {
            if (before == null || touched(before, now)) {
                draw(now);
            }
        });
        tools.texts().locale().subscribe(_ -> draw(viewModel.state().get()));
        timers.watch(timers::stageSeconds, this::tick);
    }

    private static boolean touched(CallState before, CallState now) {
        return before.times() != now.times()
                || before.answers() != now.answers()
                || !before.process().equals(now.process());
    }

    private FlowPane hints() {
        FlowPane hints = new FlowPane(
                hint("listen.hint.next", Command.NEXT_STAGE),
                hint("listen.hint.previous", Command.PREVIOUS_STAGE),
                hint("listen.hint.whole-call", Command.WHOLE_CALL),
                hint("listen.hint.earlier", Command.EARLIER));
        hints.getStyleClass().add("hints");
        hints.prefWrapLengthProperty().bind(rail.widthProperty().multiply(HINTS_SHARE));
        HBox.setHgrow(hints, Priority.ALWAYS);
        return hints;
    }

    private KeyHint hint(String text, Command command) {
        return new KeyHint(tools.caps(command), tools.texts().text(text));
    }

    private void draw(CallState state) {
        List<StageRail.Segment> segments =
                RailSegments.of(state, viewModel.scoring().process(), tools.words(), viewModel.nowMs());
        rail.show(segments);
    }

    private void tick(long seconds) {
        viewModel.state().get().content().currentStage().ifPresent(stage -> rail.setElapsed(stage, seconds));
    }
}
