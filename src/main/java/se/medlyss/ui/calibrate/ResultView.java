package se.medlyss.ui.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.calibration.CalibrationResult;
import se.medlyss.application.calibration.CalibrationSession;
import se.medlyss.application.calibration.CalibrationSession.Kind;
import se.medlyss.application.calibration.Disagreement;
import se.medlyss.application.calibration.Judgement;
import se.medlyss.application.calibration.SessionView;
import se.medlyss.application.insight.FigureTable;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.control.Banner;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.FigureCard;
import se.medlyss.ui.control.PageHeader;
import se.medlyss.ui.control.PageScroll;
import se.medlyss.ui.control.Pill;
import se.medlyss.ui.control.SegmentedChoice;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.control.SideBySide;
import se.medlyss.ui.control.Tone;
import se.medlyss.ui.scoring.RecordingBox;
import se.medlyss.ui.scoring.RecordingPurpose;

/// An open result: how far the group agrees, what it saw differently, and what it agrees on.
final class ResultView extends BorderPane {

    private static final List<Long> TOLERANCES = List.of(1_000L, 2_000L, 5_000L, 10_000L);
    private static final double SIDE_SHARE = 0.3;

    private static final String REFER = "T";

    private static final String AGAIN = "Ctrl+Enter";

    private final CalibrateTools tools;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty about = new SimpleStringProperty("");
    private final VBox body = new VBox();
    private final PageScroll scroll = new PageScroll(body);
    private final Button refer;
    private final Pill there;
    private final Button again;
    private final RecordingBox recording;
    private final Card unheard;
    private boolean referable;
    private boolean referred;
    private @Nullable CalibrationResult shown;
    private Optional<AgreeForm> form = Optional.empty();
    private Optional<PlaceLine> place = Optional.empty();
    private Optional<Disagreements> differences = Optional.empty();

    /// @param trainAgain lets whoever has trained score the call once more
    ResultView(CalibrateTools tools, Runnable trainAgain) {
        this.tools = tools;
        getStyleClass().addAll("page", "scrolling", "calibrate-page");
        getStylesheets().add(Look.sheet(ResultView.class, "calibrate.css"));
        Button back = tools.keyed(Buttons.plain(tools.texts().text("calibrate.back"), tools.model()::toList), "Esc");
        refer = tools.keyed(Buttons.plain(tools.texts().text("calibrate.refer"), this::refer), REFER);
        refer.setId("make-reference");
        there = new Pill(tools.texts().text("calibrate.referred"), Tone.GOOD);
        again = tools.keyed(Buttons.plain(tools.texts().text("calibrate.training.again"), trainAgain), AGAIN);
        again.setId("train-again");
        recording =
                new RecordingBox(tools.model().around().recording(), RecordingPurpose.COPY, tools.texts(), () -> {});
        VBox asked = new VBox(tools.live("calibrate.refer.unheard", "secondary"), recording);
        asked.getStyleClass().addAll("card-body", "spaced-8");
        unheard = new Card(tools.texts().text("calibrate.recording.title"), asked);
        unheard.setId("unheard");
        recording.takeDropsOn(unheard);
        tools.model().around().recording().chosen().subscribe(_ -> offer());
        setTop(new PageHeader(title, about, there, back, refer, again));
        body.getStyleClass().add("spaced-16");
        setCenter(scroll);
        tools.leaveByEscape(this);
    }

    void show(SessionView.Open view) {
        CalibrationResult result = view.result();
        CalibrationSession plan = view.standing().plan();
        boolean facilitator = plan.facilitator().equals(tools.model().myId());
        boolean another = shown == null || !shown.standing().id().equals(plan.id());
        leave();
        shown = result;
        title.set(tools.title(plan));
        about.set(subtitle(view));
        boolean training = plan.kind() == Kind.REFERENCE;
        Shown.when(again, training);
        referable = facilitator && !training && result.agreed() != null;
        place = own(result)
                .filter(_ -> plan.along())
                .map(each -> new PlaceLine(tools, result.process(), each.evaluation()));
        form = facilitator && !training ? Optional.of(new AgreeForm(tools, result)) : Optional.empty();
        body.getChildren().setAll(training ? training(view) : group(view));
        if (referable && !plan.along()) {
            body.getChildren().addFirst(unheard);
        }
        if (another) {
            scroll.setVvalue(0);
            tools.model().around().letGoBefore(plan);
        }
    }

    /// Offers to make a reference call of it, or says that there is one.
    void offer(boolean referred) {
        this.referred = referred;
        offer();
    }

    /// Whoever trains has to hear the call: of one that was scored as it went on, the recording is opened first.
    private void offer() {
        boolean heard = place.isPresent()
                || tools.model().around().recording().chosen().get().isPresent();
        Shown.when(refer, referable && !referred && heard);
        Shown.when(there, referable && referred);
        Shown.when(unheard, !referred);
    }

    private boolean asksForRecording() {
        return body.getChildren().contains(unheard) && unheard.isVisible();
    }

    private String subtitle(SessionView.Open view) {
        var opened = view.standing().opened();
        return opened == null
                ? tools.text("calibrate.training.about")
                : tools.text(
                        "calibrate.result.about",
                        view.result().judgements().size(),
                        tools.day(opened.at()),
                        view.missing().size());
    }

    /// The judgement of this computer that a recording can be found by: mine before others'.
    private Optional<Judgement> own(CalibrationResult result) {
        String me = tools.model().myId();
        return result.judgements().stream()
                .filter(each -> each.coach().equals(me))
                .findFirst()
                .or(() -> result.judgements().stream().findFirst());
    }

    private List<Node> group(SessionView.Open view) {
        CalibrationResult result = view.result();
        ResultTables tables = new ResultTables(tools, result);
        TableView<List<String>> answers = tables.answersShown();
        Disagreements differ = new Disagreements(tools, result, each -> jump(each, answers, result));
        differences = Optional.of(differ);
        VBox side = new VBox(differ.card());
        side.getStyleClass().add("spaced-16");
        place.ifPresent(side.getChildren()::addFirst);
        List<Node> all = new ArrayList<>(notices(view));
        all.add(new FigureCards(tools).of(result));
        FigureCard answered = card(tables.answers(), "calibrate.answers.about", answers);
        // Beside the differences only where every column has room.
        answered.minWidthProperty().bind(answers.prefWidthProperty());
        all.add(new SideBySide(answered, side, SIDE_SHARE).withSideFirst());
        all.add(card(tables.totals(), "calibrate.totals.about", new TotalsDrawing(tools, result).node()));
        FigureTable times = tables.times();
        all.add(new FigureCard(
                tools.texts(), times, tables.timesSaid(), FigureCard.twin(times), tools.save(), tolerance(result)));
        form.ifPresent(each -> all.add(each.card()));
        agreedWords(result).ifPresent(all::add);
        return all;
    }

    private List<Node> training(SessionView.Open view) {
        CalibrationResult result = view.result();
        ResultTables tables = new ResultTables(tools, result);
        TableView<List<String>> answers = tables.answersShown();
        List<Node> all = new ArrayList<>();
        all.add(new TrainingCard(tools).of(view));
        place.ifPresent(line -> {
            all.add(line);
            answers.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    listen(answers, result, line);
                    event.consume();
                }
            });
        });
        String about = place.map(_ -> tools.text("calibrate.training.answers")).orElse("");
        all.add(new FigureCard(tools.texts(), tables.answers(), about, answers, tools.save()));
        agreedWords(result).ifPresent(all::add);
        all.add(card(tables.totals(), "calibrate.totals.about", new TotalsDrawing(tools, result).node()));
        return all;
    }

    private static void listen(TableView<List<String>> answers, CalibrationResult result, PlaceLine line) {
        int row = answers.getSelectionModel().getSelectedIndex();
        if (row >= 0) {
            result.rows().get(row).firstMs().ifPresent(line::goTo);
        }
    }

    private FigureCard card(FigureTable table, String about, Node drawing) {
        return new FigureCard(tools.texts(), table, tools.text(about), drawing, tools.save());
    }

    private SegmentedChoice<Long> tolerance(CalibrationResult result) {
        SegmentedChoice<Long> choice =
                new SegmentedChoice<>(TOLERANCES, each -> tools.texts().text("calibrate.times.within", each / 1_000));
        choice.choose(result.timing().toleranceMs());
        choice.setOnChosen(tools.model()::within);
        return choice;
    }

    private List<Node> notices(SessionView.Open view) {
        List<Node> notices = new ArrayList<>();
        notice(
                notices,
                "calibrate.result.late",
                view.late().stream().map(each -> tools.name(each.coach())).toList());
        notice(
                notices,
                "calibrate.result.missing",
                view.missing().stream().map(tools::name).toList());
        notice(
                notices,
                "calibrate.result.unread",
                view.unread().stream().map(tools::name).toList());
        return notices;
    }

    private void notice(List<Node> notices, String key, List<String> who) {
        if (!who.isEmpty()) {
            String names = String.join(", ", who.stream().distinct().toList());
            notices.add(new Banner(Problem.Severity.INFO, tools.texts().text(key, names)));
        }
    }

    private Optional<Node> agreedWords(CalibrationResult result) {
        return form.isPresent() ? Optional.empty() : new AgreedCard(tools).of(result);
    }

    /// The criterion is chosen in the table, and its place in the recording is played.
    private void jump(Disagreement each, TableView<List<String>> answers, CalibrationResult result) {
        if (each instanceof Disagreement.OnAnswer(var row)) {
            int index = result.rows().indexOf(row);
            answers.getSelectionModel().clearAndSelect(index);
            answers.scrollTo(Math.max(0, index - 3));
        }
        each.atMs().ifPresent(at -> place.ifPresent(line -> line.goTo(at)));
    }

    private void refer() {
        if (shown != null && refer.isVisible()) {
            tools.model().refer(shown.standing().plan());
        }
    }

    void focus() {
        if (differences.isEmpty() || !differences.get().focus(() -> scroll.setVvalue(0))) {
            scroll.requestFocus();
        }
    }

    /// Lets go of what is played.
    void leave() {
        place.ifPresent(PlaceLine::close);
        place = Optional.empty();
        differences = Optional.empty();
        form.ifPresent(AgreeForm::rest);
        form = Optional.empty();
        shown = null;
    }

    boolean key(KeyStroke stroke) {
        if (stroke.chord().equals(Chord.of("Ctrl+Enter")) && form.isPresent()) {
            form.get().save();
        } else if (stroke.chord().equals(Chord.of(AGAIN)) && again.isVisible()) {
            again.fire();
        } else if (stroke.chord().equals(Chord.of("Esc"))) {
            tools.model().toList();
        } else if (stroke.chord().equals(Chord.of(REFER))
                && stroke.focus() != KeyStroke.Focus.TEXT
                && refer.isVisible()) {
            refer();
        } else if (asksForRecording() && recording.press(stroke)) {
            return true;
        } else {
            return place.filter(line -> line.press(stroke)).isPresent();
        }
        return true;
    }
}
