package se.medlyss.ui.listen;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import se.medlyss.process.Pace;
import se.medlyss.texts.Formats;
import se.medlyss.ui.base.AtPulse;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.Clock;
import se.medlyss.ui.control.Em;
import se.medlyss.ui.control.PaceMark;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.control.Sign;
import se.medlyss.ui.control.StageRail.Segment;
import se.medlyss.ui.scoring.LeftoverBar;
import se.medlyss.ui.scoring.RecordingPane;
import se.medlyss.ui.scoring.RecordingViewModel;
import se.medlyss.ui.scoring.ScoringTools;
import se.medlyss.ui.scoring.ScoringView;
import se.medlyss.ui.scoring.SheetStack;

/// The live screen in a narrow window that stays on top.
final class CompactView extends VBox {
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final PseudoClass SLIM = PseudoClass.getPseudoClass("slim");
    private static final double LOW_EM = 34;
    private static final double TIGHT_EM = 31;
    private static final double PICTURE_EM = 44;
    private static final double SLIM_EM = 27;

    private final ListenViewModel viewModel;
    private final ScoringTools tools;
    private final LiveTexts texts;
    private final NoteField note;
    private final TimelinePane lines;
    private final StageStrip strip;
    private final Optional<RecordingPane> player;
    private final Label stage = new Label();
    private final Clock stageTime = new Clock();
    private final Label target = new Label();
    private final Label past = new Label();
    private final Em em = new Em();
    private final NoticePane notices;
    private final Node marks;
    private final SheetStack sheets;
    private final LeftoverBar leftover;
    private final CompactTop top;
    private final CompactFoot foot;
    private final Node appearance;
    private final VBox special = new VBox();
    private final AgreedPane agreed;
    private boolean tight;
    private boolean slim;
    private Segment current = Segment.NONE;

    CompactView(
            ListenViewModel viewModel,
            ScoringTools tools,
            ListenTimers timers,
            Node more,
            Node appearance,
            Runnable toKeys) {
        this.viewModel = viewModel;
        this.tools = tools;
        this.appearance = appearance;
        texts = tools.texts();
        note = new NoteField(viewModel, tools, timers, toKeys);
        notices = new NoticePane(viewModel, tools);
        marks = marks();
        lines = new TimelinePane(viewModel, tools, toKeys);
        strip = new StageStrip(viewModel, tools.texts());
        sheets = new SheetStack(viewModel.scoring(), tools, true, viewModel.discreet());
        leftover = new LeftoverBar(viewModel.scoring(), tools, viewModel.discreet(), true);
        top = new CompactTop(viewModel, tools, timers, more);
        foot = new CompactFoot(viewModel, tools);
        dress();
        agreed = new AgreedPane(viewModel, tools, ZoneId.systemDefault(), true);
        player = viewModel.recording().map(recording -> player(recording, toKeys));
        getChildren().addAll(top, notices, body(), agreed, leftover, foot);
        giveWay();
        draw();
        follow(timers);
    }

    private void follow(ListenTimers timers) {
        note.inUse().subscribe(used -> Shown.when(note, used));
        AtPulse redraw = new AtPulse(this, this::draw);
        viewModel.state().subscribe(_ -> redraw.request());
        texts.draw(this, this::draw);
        timers.watch(timers::stageSeconds, this::tick);
    }

    private Node body() {
        sheets.getStyleClass().add("card");
        VBox body = new VBox(appearance, strip, stageLine(), sheets, marks, note, lines);
        player.ifPresent(pane -> body.getChildren().addFirst(pane));
        body.getStyleClass().add("compact-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox.setVgrow(lines, Priority.ALWAYS);
        lines.setMinHeight(0);
        lines.setPrefHeight(0);
        strip.setMinHeight(USE_PREF_SIZE);
        return body;
    }

    /// What gives way, one after the other, as the window gets lower.
    private void giveWay() {
        getChildren().add(em);
        em.isBelow(heightProperty(), LOW_EM).subscribe(agreed::setLow);
        em.isBelow(heightProperty(), TIGHT_EM).subscribe(this::setTight);
        em.isBelow(widthProperty(), SLIM_EM).subscribe(this::setSlim);
        player.ifPresent(pane -> em.isBelow(heightProperty(), PICTURE_EM).subscribe(pane::setTight));
        notices.visibleProperty().subscribe(this::makeRoom);
        appearance.visibleProperty().subscribe(this::makeRoom);
    }

    private void dress() {
        getStyleClass().addAll("compact", "listen-compact");
        getStylesheets().add(Look.sheet(ScoringView.class, "scoring.css"));
        // As high as the window and never higher: what gives way depends on that.
        setMinHeight(0);
    }

    private RecordingPane player(RecordingViewModel recording, Runnable toKeys) {
        return new RecordingPane(recording, viewModel.scoring(), tools, viewModel.discreet(), toKeys)
                .knows(viewModel.people())
                .narrow();
    }

    /// Where the window is low for its text, the rows of the checklist get the room.
    private void setTight(boolean low) {
        tight = low;
        pseudoClassStateChanged(TIGHT, low);
        Shown.when(strip, !low);
        top.setLow(slim && tight);
        makeRoom();
    }

    /// Where the window is narrow for its text, what stands side by side elsewhere stands one below the other.
    private void setSlim(boolean narrow) {
        slim = narrow;
        pseudoClassStateChanged(SLIM, narrow);
        makeRoom();
        top.setSlim(narrow);
        top.setLow(slim && tight);
        sheets.setSlim(narrow);
        leftover.setSlim(narrow);
        agreed.setSlim(narrow);
        foot.setSlim(narrow);
    }

    /// What is asked or chosen stands where the marks do, which have keys too.
    private void makeRoom() {
        boolean asked = tight && notices.isVisible();
        boolean chosen = slim && appearance.isVisible();
        Shown.when(marks, !asked && !chosen);
        agreed.setAside(tight && chosen);
        Shown.when(special, !(tight && chosen));
    }

    void startNote() {
        Shown.when(note, true);
        note.start();
    }

    LineKeys lines() {
        return lines;
    }

    private Node stageLine() {
        stage.getStyleClass().add("card-title");
        stage.setMinWidth(0);
        stage.setWrapText(true);
        stage.setMinHeight(USE_PREF_SIZE);
        stage.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(stage, Priority.ALWAYS);
        stageTime.getStyleClass().add("stage-time");
        target.getStyleClass().add("secondary");
        target.setMinWidth(USE_PREF_SIZE);
        past.getStyleClass().addAll("strong", "past");
        past.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(stage, stageTime, target, past);
        line.getStyleClass().add("stage-line");
        // On lines of their own, and only while there are any: the stage's name goes first.
        special.getChildren().setAll(new StatePills(viewModel, texts, true));
        VBox lines = new VBox(line, special);
        lines.getStyleClass().add("spaced-4");
        return lines;
    }

    private Node marks() {
        MarkButtons buttons = new MarkButtons(viewModel, tools, true);
        HBox marks = new HBox(
                buttons.lift(),
                buttons.develop(),
                buttons.of(Sign.NOTE, "listen.note.spoken", Command.NOTE, this::startNote),
                buttons.hold());
        marks.getStyleClass().add("compact-marks");
        return marks;
    }

    private void draw() {
        List<Segment> segments = RailSegments.of(
                viewModel.state().get(), viewModel.scoring().process(), tools.words(), viewModel.nowMs());
        strip.show(segments);
        boolean whole = viewModel.scoring().sheet().get().isWholeCall();
        segments.stream().filter(RailSegments::current).findFirst().ifPresent(now -> {
            current = now;
            stageTime.setWording(time -> now.atLeast() ? texts.now("control.time.at-least", time) : time);
            stage.setText(whole ? texts.now("scoring.whole-call") : current.title());
            target.setText(
                    current.target().isPresent()
                            ? texts.now(
                                    "listen.compact.of",
                                    Formats.clock(current.target().getAsLong()))
                            : "");
        });
    }

    private void tick(long seconds) {
        stageTime.setSeconds(seconds);
        Pace pace = Pace.of(seconds, current.target(), current.warn());
        past.setText(
                pace == Pace.WITHIN || current.target().isEmpty()
                        ? ""
                        : Formats.difference(seconds - current.target().getAsLong()));
        PaceMark.on(stageTime, pace);
        PaceMark.on(past, pace);
        viewModel.state().get().content().currentStage().ifPresent(id -> strip.setElapsed(id, seconds));
    }
}
