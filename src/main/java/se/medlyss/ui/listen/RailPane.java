package se.medlyss.ui.listen;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import se.medlyss.call.CallState;
import se.medlyss.ui.base.AtPulse;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.control.FittingRow;
import se.medlyss.ui.control.KeyHint;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.control.StageRail;
import se.medlyss.ui.scoring.ScoringTools;

/// The stages side by side, and the keys that go between them.
final class RailPane extends VBox {
    private final ListenViewModel viewModel;
    private final ScoringTools tools;
    private final StageRail rail;
    private final FittingRow below;

    /// @param more what has no button of its own
    RailPane(ListenViewModel viewModel, ScoringTools tools, ListenTimers timers, Node more) {
        this.viewModel = viewModel;
        this.tools = tools;
        rail = new StageRail(tools.texts());
        rail.setOnChosen(id -> viewModel.actions().stage(id, viewModel.now()));
        getStyleClass().add("rail-pane");
        below = below(more);
        getChildren().addAll(rail, below);
        draw();
        AtPulse redraw = new AtPulse(this, this::draw);
        viewModel.state().subscribe((before, now) -> {
            if (touched(before, now)) {
                redraw.request();
            }
        });
        tools.texts().draw(this, this::draw);
        timers.watch(timers::stageSeconds, this::tick);
    }

    /// Whether there is no room for the keys below the stages.
    void setTight(boolean tight) {
        Shown.when(below, !tight);
    }

    private static boolean touched(CallState before, CallState now) {
        return before.times() != now.times()
                || before.answers() != now.answers()
                || before.circumstances() != now.circumstances()
                || !before.process().equals(now.process());
    }

    private FittingRow below(Node more) {
        return new FittingRow()
                .add(hint("listen.hint.next", Command.NEXT_STAGE), 1)
                .add(hint("listen.hint.previous", Command.PREVIOUS_STAGE), 2)
                .add(hint("listen.hint.whole-call", Command.WHOLE_CALL), 3)
                .add(hint("listen.hint.earlier", Command.EARLIER), 4)
                .addAtEnd(new StatePills(viewModel, tools.texts()), 0)
                .addAtEnd(more, 0);
    }

    private KeyHint hint(String text, Command command) {
        return new KeyHint(tools.caps(command), tools.texts().text(text));
    }

    private void draw() {
        CallState state = viewModel.state().get();
        List<StageRail.Segment> segments =
                RailSegments.of(state, viewModel.scoring().process(), tools.words(), viewModel.nowMs());
        rail.show(segments);
    }

    private void tick(long seconds) {
        viewModel.state().get().content().currentStage().ifPresent(stage -> rail.setElapsed(stage, seconds));
    }
}
