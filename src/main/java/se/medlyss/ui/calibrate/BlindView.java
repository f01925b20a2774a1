package se.medlyss.ui.calibrate;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.calibration.CalibrationSession;
import se.medlyss.application.calibration.CalibrationSession.Kind;
import se.medlyss.application.calibration.SessionView;
import se.medlyss.people.Coach;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.PageHeader;
import se.medlyss.ui.control.PageScroll;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.scoring.RecordingBox;
import se.medlyss.ui.scoring.RecordingPurpose;

/// A session that is blind: who is in, whoever sits here scores, and the facilitator opens the result.
final class BlindView extends BorderPane {

    private final CalibrateTools tools;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty about = new SimpleStringProperty("");
    private final VBox people = new VBox();
    private final VBox recording = new VBox();
    private final RecordingBox box;
    private final CopyQuestion question;
    private final Label promise;
    private final Label opening = new Label();
    private final Label which;
    private final LeadingLine leading;
    private final Button score;
    private final Button open;
    private SessionView.@Nullable Blind shown;
    private @Nullable UUID offered;

    BlindView(CalibrateTools tools) {
        this.tools = tools;
        promise = tools.sentence("", "secondary");
        which = tools.sentence("", "secondary");
        leading = new LeadingLine(tools);
        score = tools.keyed(Buttons.primary(tools.texts().text("calibrate.score"), this::scoreMyself), "Ctrl+Enter");
        score.setId("score-blind");
        open = tools.keyed(Buttons.plain(tools.texts().text("calibrate.open"), this::openResult), "O");
        open.setId("open-result");
        box = new RecordingBox(tools.model().around().recording(), RecordingPurpose.COPY, tools.texts(), () -> {});
        question = new CopyQuestion(tools);
        getStyleClass().addAll("page", "scrolling", "calibrate-page");
        getStylesheets().add(Look.sheet(BlindView.class, "calibrate.css"));
        Button back = tools.keyed(Buttons.plain(tools.texts().text("calibrate.back"), tools.model()::toList), "Esc");
        setTop(new PageHeader(title, about, back, open, score));
        setCenter(scrolling());
        box.takeDropsOn(this);
    }

    private Node scrolling() {
        people.getStyleClass().add("rows");
        opening.getStyleClass().addAll("secondary", "card-body");
        opening.setWrapText(true);
        recording.getStyleClass().addAll("card-body", "spaced-8");
        recording.getChildren().setAll(which, box);
        promise.getStyleClass().add("card-body");
        Card heard = new Card(tools.texts().text("calibrate.recording.title"), recording);
        heard.managedProperty().bind(heard.visibleProperty());
        heard.visibleProperty().bind(recording.visibleProperty());
        VBox all = new VBox(
                question,
                heard,
                new Card(tools.texts().text("calibrate.people.title"), promise, people, opening, leading));
        all.getStyleClass().add("spaced-16");
        return new PageScroll(all);
    }

    void show(SessionView.Blind view) {
        shown = view;
        CalibrationSession plan = view.standing().plan();
        boolean reference = plan.kind() == Kind.REFERENCE;
        title.set(tools.title(plan));
        about.set(
                reference
                        ? tools.text("calibrate.reference.about", tools.name(plan.facilitator()))
                        : tools.text(
                                "calibrate.blind.about",
                                tools.name(plan.facilitator()),
                                tools.lastDay(plan.deadline())));
        promise.setText(promise(view));
        recording.setVisible(plan.along() && (mine(view) || !view.missing().isEmpty()));
        which.setText(tools.text(mine(view) ? "calibrate.recording.about" : "calibrate.recording.others")
                + (plan.recording() == null
                        ? ""
                        : " "
                                + tools.text(
                                        "calibrate.recording.length",
                                        CalibrateTools.clock(plan.recording().durationMs()))));
        offerRecording(view);
        boolean leads = !reference && plan.facilitator().equals(tools.model().myId());
        leading.show(leads ? plan.id() : null);
        people.getChildren().setAll(people(view));
        boolean mine = mine(view);
        Shown.when(score, mine);
        Shown.when(open, tools.model().opensNow(view));
        open.getStyleClass().removeAll("primary", "plain");
        open.getStyleClass().add(mine ? "plain" : "primary");
        opening.setText(reference ? "" : opening(view));
        opening.setVisible(!opening.getText().isEmpty());
        opening.setManaged(opening.isVisible());
    }

    /// What was scored along with here before in this session is opened for whoever comes next; once, so that it can
    /// be put away.
    private void offerRecording(SessionView.Blind view) {
        UUID session = view.standing().id();
        if (recording.isVisible() && !session.equals(offered)) {
            offered = session;
            tools.model().around().recording().openAgain(view.evaluations());
        }
    }

    /// Whoever comes back is offered it again.
    void leave() {
        offered = null;
    }

    private String promise(SessionView.Blind view) {
        CalibrationSession plan = view.standing().plan();
        if (!view.before().isEmpty()) {
            return tools.practice(view.before());
        }
        if (plan.kind() == Kind.REFERENCE) {
            return tools.text("calibrate.reference.promise");
        }
        boolean named = plan.participants().stream().allMatch(tools::isNamed);
        String promise = tools.text("calibrate.blind.promise");
        return named ? promise : promise + " " + tools.text("person.unnamed.about");
    }

    private boolean mine(SessionView.Blind view) {
        return view.standing().plan().invites(tools.model().myId())
                && !view.done(tools.model().myId());
    }

    private String opening(SessionView.Blind view) {
        return view.opening() == SessionView.Opening.NOW && view.missing().isEmpty()
                ? tools.text("calibrate.opening.all-in")
                : tools.texts().texts().of("calibrate.opening.", view.opening());
    }

    void focus() {
        if (score.isVisible()) {
            score.requestFocus();
        } else if (open.isVisible()) {
            open.requestFocus();
        } else {
            requestFocus();
        }
    }

    /// A row that says the same as before stays, so that whoever is at it by the keyboard stays there too.
    private List<ParticipantRow> people(SessionView.Blind view) {
        List<String> coaches = view.standing().plan().kind() == Kind.REFERENCE
                ? List.of(tools.model().myId())
                : view.standing().plan().participants();
        return IntStream.range(0, coaches.size())
                .mapToObj(at -> row(view, coaches.get(at), at + 1))
                .toList();
    }

    private ParticipantRow row(SessionView.Blind view, String coach, int number) {
        boolean scoresHere = !view.done(coach) && !coach.equals(tools.model().myId());
        var row = new ParticipantRow(tools, view, coach, number, scoresHere ? () -> score(coach(coach)) : null);
        return people.getChildren().stream()
                .map(ParticipantRow.class::cast)
                .filter(row::saysTheSame)
                .findFirst()
                .orElse(row);
    }

    private Coach coach(String id) {
        return tools.model().state().get().coaches().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseGet(() -> new Coach(id, "", ""));
    }

    private void scoreMyself() {
        score(tools.model().me());
    }

    private void score(Coach coach) {
        if (shown != null) {
            tools.model().scoring().score(shown.standing().id(), coach);
        }
    }

    /// Whether a digit lets that one of the list score here.
    private boolean begins(KeyStroke stroke) {
        int number = stroke.chord().digit();
        return stroke.focus() != KeyStroke.Focus.TEXT
                && number > 0
                && number <= people.getChildren().size()
                && ((ParticipantRow) people.getChildren().get(number - 1)).begin();
    }

    private void openResult() {
        if (shown != null && open.isVisible()) {
            tools.model().openResult(shown.standing().id());
        }
    }

    boolean key(KeyStroke stroke) {
        if (question.press(stroke)) {
            return true;
        }
        if (stroke.chord().equals(Chord.of("Ctrl+Enter")) && score.isVisible()) {
            scoreMyself();
        } else if (stroke.chord().equals(Chord.of("O")) && open.isVisible()) {
            openResult();
        } else if (stroke.chord().equals(Chord.of("Esc"))) {
            tools.model().toList();
        } else {
            return begins(stroke) || leading.key(stroke) || recording.isVisible() && box.press(stroke);
        }
        return true;
    }
}
