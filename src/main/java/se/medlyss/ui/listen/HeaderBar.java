package se.medlyss.ui.listen;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.medlyss.call.CallHeader;
import se.medlyss.call.CallState;
import se.medlyss.call.Mode;
import se.medlyss.process.ProcessRef;
import se.medlyss.ui.base.AtPulse;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Clock;
import se.medlyss.ui.control.Em;
import se.medlyss.ui.control.KeyCap;
import se.medlyss.ui.control.Pill;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.control.Sign;
import se.medlyss.ui.control.Tone;
import se.medlyss.ui.scoring.ScoringTools;

/// Who is on the line, how long the call has lasted, and its end.
final class HeaderBar extends HBox {
    /// What the words depend on.
    private record About(CallHeader header, ProcessRef process, String time) {}

    /// Below it, words give way that other places say as well.
    private static final double NARROW_EM = 74;

    private static final String TIME = "listen.call-time";

    private final ListenViewModel viewModel;
    private final ScoringTools tools;
    private final LiveTexts texts;
    private final People people;
    private final SimpleStringProperty agentName = new SimpleStringProperty("");
    private final Button agent;
    private final Label about = new Label();
    private final Label lines = new Label();
    private final Label timeTitle = new Label();
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final BooleanProperty tight = new SimpleBooleanProperty();
    /// The call has ended: a value of its own, so that its words are made when it changes and not at each key.
    private final BooleanProperty over = new SimpleBooleanProperty();

    HeaderBar(ListenViewModel viewModel, ScoringTools tools, ListenTimers timers) {
        this.viewModel = viewModel;
        this.tools = tools;
        people = viewModel.people();
        texts = tools.texts();
        agent = Buttons.quiet(agentName, () -> viewModel.overlay().set(ListenViewModel.Overlay.AGENT));
        getStyleClass().add("listen-header");
        viewModel.state().subscribe(state -> over.set(state.times().endedMs() != null));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Em em = new Em();
        getChildren().addAll(standing(), who(), gap, hold(timers), new Separator(Orientation.VERTICAL));
        getChildren().addAll(time(timers), end(), em);
        em.isBelow(widthProperty(), NARROW_EM).subscribe(narrow::set);
        AtPulse redraw = new AtPulse(this, this::draw);
        viewModel
                .state()
                .map(state -> new About(state.header(), state.process(), timeKey(state)))
                .subscribe(_ -> redraw.request());
        people.known().subscribe(_ -> draw());
        texts.draw(this, this::draw);
        narrow.subscribe(_ -> draw());
    }

    /// Whether all must stand on one line.
    void setTight(boolean low) {
        tight.set(low);
        Shown.when(lines, !low);
        draw();
    }

    private Node standing() {
        boolean live = !viewModel.state().get().header().followsRecording();
        String running = live ? "listen.state.running" : "listen.state.recording";
        Tone tone = live ? Tone.BAD : Tone.ACCENT;
        Pill pill = new Pill(texts.following(() -> texts.now(over.get() ? "listen.state.after" : running), over), tone);
        Node sign = (live ? Sign.RUNNING : Sign.STAGE).node();
        pill.setGraphic(sign);
        pill.accessibleTextProperty().bind(pill.textProperty());
        pill.contentDisplayProperty()
                .bind(narrow.map(small -> small ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        over.map(ended -> ended ? Tone.NEUTRAL : tone).subscribe(now -> {
            pill.setTone(now);
            now.on(sign);
        });
        return pill;
    }

    private Node who() {
        agent.getStyleClass().addAll("agent", "medium");
        about.getStyleClass().addAll("agent", "muted");
        lines.getStyleClass().add("small");
        lines.setWrapText(true);
        lines.setMinHeight(USE_PREF_SIZE);
        agent.setMinWidth(USE_PREF_SIZE);
        agent.accessibleTextProperty()
                .bind(texts.following(() -> joined(agentName.get(), texts.now("listen.agent.change")), agentName));
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        HBox first = new HBox(agent, about);
        first.getStyleClass().add("box");
        VBox words = new VBox(first, lines);
        words.getStyleClass().add("who");
        words.setMinWidth(0);
        return words;
    }

    private Node hold(ListenTimers timers) {
        Clock clock = new Clock();
        clock.getStyleClass().add("second");
        timers.watch(timers::holdSeconds, clock::setSeconds);
        Label name = label("listen.hold");
        name.setMinWidth(USE_PREF_SIZE);
        HBox title = new HBox(name, new KeyCap(tools.cap(Command.PAUSE)));
        Button hold = new Button();
        hold.setGraphic(clockBox(title, clock));
        hold.getStyleClass().addAll("quiet", "hold");
        hold.accessibleTextProperty().bind(texts.text("listen.hold"));
        hold.setMinWidth(USE_PREF_SIZE);
        viewModel
                .state()
                .subscribe(state ->
                        Shown.mark(hold, "open", state.times().openHold().isPresent()));
        hold.setOnAction(event -> viewModel.actions().pause(viewModel.now()));
        return hold;
    }

    private Node time(ListenTimers timers) {
        Clock clock = new Clock();
        clock.getStyleClass().add("call");
        timers.watch(timers::callSeconds, clock::setSeconds);
        timeTitle.getStyleClass().add("secondary");
        timeTitle.setMinWidth(USE_PREF_SIZE);
        return clockBox(new HBox(timeTitle), clock);
    }

    private void drawTime(String key) {
        timeTitle.setText(texts.now(key));
        // On one line the large clock speaks for itself, unless there is something to say about it.
        Shown.when(timeTitle, !tight.get() || !key.equals(TIME));
    }

    /// A clock below its title, or beside it.
    private VBox clockBox(HBox title, Clock clock) {
        VBox box = new VBox(title);
        box.getStyleClass().add("clock-box");
        title.getStyleClass().add("clock-title");
        tight.subscribe(low -> {
            title.getChildren().remove(clock);
            box.getChildren().remove(clock);
            (low ? title : box).getChildren().add(clock);
        });
        return box;
    }

    private static String timeKey(CallState state) {
        if (state.estimatedFromMs() != null) {
            return "listen.call-time.estimated";
        }
        return state.circumstances().joinedLateMs() == null ? TIME : "listen.call-time.at-least";
    }

    private Button end() {
        Button end = Buttons.danger(
                texts.following(() -> texts.now(over.get() ? afterKey() : endKey()), over, narrow),
                () -> viewModel.end(viewModel.now()));
        end.getStyleClass().add("end");
        return Buttons.keyed(end, tools.cap(Command.END));
    }

    private String afterKey() {
        if (viewModel.practice().isPresent()) {
            return "practice.result.done";
        }
        return narrow.get() ? "listen.compact.wrap-up" : "listen.wrap-up";
    }

    private String endKey() {
        return narrow.get() ? "listen.compact.end" : "listen.end";
    }

    private Label label(String key) {
        Label label = new Label();
        label.textProperty().bind(texts.text(key));
        label.getStyleClass().add("secondary");
        return label;
    }

    private static String informed(CallHeader header) {
        if (header.calibrated() != null) {
            return "listen.header.calibration";
        }
        if (header.mode() == Mode.RECORDING) {
            return "listen.header.recording";
        }
        return header.informedAgent() ? "listen.header.informed" : "listen.header.not-informed";
    }

    private void draw() {
        CallState state = viewModel.state().get();
        CallHeader header = state.header();
        agentName.set(WhoseCall.words(texts, header, people.known().get()::agent));
        about.setText("\u00a0· "
                + joined(
                        tight.get() ? "" : people.known().get().team(header.agentTeam()),
                        texts.texts().of("call.channel.", header.channel())));
        lines.setText(lines(header));
        drawTime(timeKey(state));
    }

    /// The narrow window leaves the coach out, who knows who that is.
    private String lines(CallHeader header) {
        CallState state = viewModel.state().get();
        String coach = people.known().get().coach(header.coach());
        return joined(
                texts.now(
                        "listen.header.process",
                        tools.words().in(viewModel.scoring().process().title()),
                        state.process().version()),
                coach.isEmpty() || narrow.get() ? "" : texts.now("listen.header.coach", coach),
                texts.now(informed(header)));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
