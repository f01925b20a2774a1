package se.medlyss.ui.listen;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.medlyss.call.CallHeader;
import se.medlyss.call.CallState;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Clock;
import se.medlyss.ui.control.KeyCap;
import se.medlyss.ui.control.Pill;
import se.medlyss.ui.control.Sign;
import se.medlyss.ui.control.Tone;
import se.medlyss.ui.scoring.ProcessWords;
import se.medlyss.ui.scoring.ScoringTools;

/// Who is on the line, how long the call has lasted, and its end.
final class HeaderBar extends HBox {
    private final ListenViewModel viewModel;
    private final ScoringTools tools;
    private final LiveTexts texts;
    private final People people;
    private final Label agent = new Label();
    private final Label about = new Label();
    private final Label lines = new Label();

    HeaderBar(ListenViewModel viewModel, ScoringTools tools, ListenTimers timers) {
        this.viewModel = viewModel;
        this.tools = tools;
        people = viewModel.people();
        texts = tools.texts();
        getStyleClass().add("listen-header");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(standing(), who(), gap, hold(timers), new Separator(Orientation.VERTICAL));
        getChildren().addAll(time(timers), end());
        viewModel.state().subscribe(_ -> draw());
        people.known().subscribe(_ -> draw());
        texts.locale().subscribe(_ -> draw());
    }

    private Node standing() {
        ObservableValue<Boolean> over =
                viewModel.state().map(state -> state.times().endedMs() != null);
        Pill pill = new Pill(
                texts.following(() -> texts.now(over.getValue() ? "listen.state.after" : "listen.state.running"), over),
                Tone.BAD);
        pill.setGraphic(Sign.RUNNING.node());
        over.subscribe(ended -> pill.setTone(ended ? Tone.NEUTRAL : Tone.BAD));
        return pill;
    }

    private Node who() {
        agent.getStyleClass().addAll("agent", "medium");
        about.getStyleClass().addAll("agent", "muted");
        lines.getStyleClass().add("small");
        VBox words = new VBox(new HBox(agent, about), lines);
        words.getStyleClass().add("who");
        words.setMinWidth(0);
        return words;
    }

    private Node hold(ListenTimers timers) {
        Clock clock = new Clock();
        clock.getStyleClass().add("second");
        timers.watch(timers::holdSeconds, clock::setSeconds);
        Label name = label("listen.hold");
        HBox title = new HBox(name, new KeyCap(tools.cap(Command.PAUSE)));
        title.getStyleClass().add("clock-title");
        VBox box = new VBox(title, clock);
        box.getStyleClass().addAll("clock-box", "hold");
        viewModel
                .state()
                .subscribe(state ->
                        Shown.mark(box, "open", state.times().openHold().isPresent()));
        box.setOnMouseClicked(event -> viewModel.actions().pause(viewModel.now()));
        return box;
    }

    private Node time(ListenTimers timers) {
        Clock clock = new Clock();
        clock.getStyleClass().add("call");
        timers.watch(timers::callSeconds, clock::setSeconds);
        Label title = new Label();
        title.getStyleClass().add("secondary");
        title.textProperty()
                .bind(texts.following(() -> texts.now(timeKey(viewModel.state().get())), viewModel.state()));
        VBox box = new VBox(title, clock);
        box.getStyleClass().add("clock-box");
        return box;
    }

    private static String timeKey(CallState state) {
        if (state.estimatedFromMs() != null) {
            return "listen.call-time.estimated";
        }
        return state.circumstances().joinedLateMs() == null ? "listen.call-time" : "listen.call-time.at-least";
    }

    private Button end() {
        String after = viewModel.practice().isPresent() ? "practice.result.done" : "listen.wrap-up";
        ObservableValue<Boolean> over =
                viewModel.state().map(state -> state.times().endedMs() != null);
        Button end = Buttons.danger(
                texts.following(() -> texts.now(over.getValue() ? after : "listen.end"), over),
                () -> viewModel.end(viewModel.now()));
        return Buttons.keyed(end, tools.cap(Command.END));
    }

    private Label label(String key) {
        Label label = new Label();
        label.textProperty().bind(texts.text(key));
        label.getStyleClass().add("secondary");
        return label;
    }

    private void draw() {
        CallState state = viewModel.state().get();
        CallHeader header = state.header();
        ProcessWords words = tools.words();
        agent.setText(
                header.practice()
                        ? texts.now("practice.agent")
                        : people.known().get().agent(header.agent()));
        about.setText(texts.now(
                "listen.header.about",
                people.known().get().team(header.agentTeam()),
                texts.texts().of("call.channel.", header.channel())));
        String process = words.in(viewModel.scoring().process().title());
        String coach = people.known().get().coach(header.coach());
        String informed = texts.now(header.informedAgent() ? "listen.header.informed" : "listen.header.not-informed");
        lines.setText(
                coach.isEmpty()
                        ? texts.now(
                                "listen.header.lines-alone",
                                process,
                                state.process().version(),
                                informed)
                        : texts.now(
                                "listen.header.lines", process, state.process().version(), coach, informed));
    }
}
