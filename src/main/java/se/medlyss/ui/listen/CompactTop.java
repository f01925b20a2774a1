package se.medlyss.ui.listen;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.medlyss.call.CallState;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Clock;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.control.Sign;
import se.medlyss.ui.control.Tone;
import se.medlyss.ui.scoring.Elapsed;
import se.medlyss.ui.scoring.ScoringTools;

/// The narrow window's head: who is on the line, how long the call has lasted, and the way back.
final class CompactTop extends VBox {
    private final ListenViewModel viewModel;
    private final ScoringTools tools;
    private final Label agent = new Label();
    private final Label about = new Label();
    private final Clock clock = new Clock();
    private final Sign sign;
    private final Node running;
    private final HBox line = new HBox();
    private final VBox who = new VBox();
    private final Region gap = new Region();
    private final Node back;
    private final Node more;

    CompactTop(ListenViewModel viewModel, ScoringTools tools, ListenTimers timers, Node more) {
        this.viewModel = viewModel;
        this.tools = tools;
        this.more = more;
        LiveTexts texts = tools.texts();
        getStyleClass().add("compact-top");
        agent.getStyleClass().add("medium");
        about.getStyleClass().add("secondary");
        for (Label label : new Label[] {agent, about}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        who.getChildren().addAll(agent, about);
        who.setMinWidth(0);
        HBox.setHgrow(who, Priority.ALWAYS);
        HBox.setHgrow(gap, Priority.ALWAYS);
        line.getStyleClass().add("compact-line");
        back = Buttons.sign(
                Sign.FULL,
                texts.text("listen.compact.back"),
                () -> viewModel.compact().set(false));
        sign = viewModel.state().get().header().followsRecording() ? Sign.STAGE : Sign.RUNNING;
        running = sign.node();
        clock.getStyleClass().add("compact-time");
        timers.watch(timers::callSeconds, clock::setSeconds);
        setSlim(false);
        viewModel.state().subscribe(this::draw);
        viewModel.people().known().subscribe(_ -> draw(viewModel.state().get()));
        texts.draw(this, () -> draw(viewModel.state().get()));
    }

    /// Whether who is on the line has a line of its own.
    void setSlim(boolean slim) {
        getChildren().setAll(line);
        line.getChildren().setAll(running, slim ? gap : who, clock, back, more);
        if (slim) {
            getChildren().add(who);
        }
    }

    /// Leaves out what the call is scored by where there is no room for it.
    void setLow(boolean low) {
        Shown.when(about, !low);
    }

    private void draw(CallState state) {
        (state.times().endedMs() == null ? sign.tone() : Tone.NEUTRAL).on(running);
        clock.setWording(time -> Elapsed.lasted(tools.texts().texts(), state, time));
        agent.setText(WhoseCall.words(
                tools.texts(), state.header(), viewModel.people().known().get()::agent));
        about.setText(tools.texts()
                .now(
                        "listen.compact.about",
                        tools.words().in(viewModel.scoring().process().title())));
    }
}
