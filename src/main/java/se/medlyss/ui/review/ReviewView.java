package se.medlyss.ui.review;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationDetail;
import se.medlyss.application.review.ReviewKind;
import se.medlyss.call.CallState;
import se.medlyss.call.Drafts;
import se.medlyss.ui.base.AtPulse;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Em;
import se.medlyss.ui.control.PageHeader;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.control.SideBySide;
import se.medlyss.ui.scoring.RecordingBox;
import se.medlyss.ui.scoring.RecordingChoice;
import se.medlyss.ui.scoring.RecordingPane;
import se.medlyss.ui.scoring.RecordingPurpose;
import se.medlyss.ui.scoring.RecordingQuestion;
import se.medlyss.ui.scoring.RecordingViewModel;
import se.medlyss.ui.scoring.ScorePills;
import se.medlyss.ui.scoring.ScoringTools;

/// Two evaluations of one call side by side, with the recording above when there is one.
final class ReviewView extends VBox {
    private static final double SIDE_SHARE = 0.28;
    private static final double SIDE_BELOW = 0.35;
    private static final double LOW_EM = 40;

    private final ReviewViewModel model;
    private final ScoringTools tools;
    private final LiveTexts texts;
    private final ReviewWords words;
    private final RecordingChoice choice;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final Label percent = new Label();
    private final Label standing = new Label();
    private final ScorePills pills;
    private final VBox score = new VBox();
    private final StackPane sound = new StackPane();
    private final RecordingBox open;
    private final RecordingQuestion question;
    private final StackPane writing = new StackPane();
    private final Label handOver = new Label();
    private final CompareList list;
    private final ReviewSide side;
    private final ReviewFoot foot;
    private final Em em = new Em();
    private final ReadOnlyBooleanWrapper low = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<CallState> laid = new ReadOnlyObjectWrapper<>(CallState.BLANK);

    private Optional<RecordingViewModel> heard = Optional.empty();

    /// @param choice opens a recording for a call that has none
    ReviewView(ReviewViewModel model, ScoringTools tools, RecordingChoice choice, Runnable adopt, ZoneId zone) {
        this.model = model;
        this.tools = tools;
        this.texts = tools.texts();
        this.choice = choice;
        words = new ReviewWords(tools, zone);
        pills = new ScorePills(tools);
        open = new RecordingBox(choice, RecordingPurpose.CALL, texts, () -> {});
        question = new RecordingQuestion(model.sound().search(), model.sound()::about, texts);
        list = new CompareList(model, tools, words, this::requestFocus);
        side = new ReviewSide(texts, words);
        foot = new ReviewFoot(model, tools, adopt);
        getStyleClass().addAll("page", "review");
        getStylesheets().add(Look.sheet(ReviewView.class, "review.css"));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        layOut();
        follow();
    }

    private void layOut() {
        handOver.getStyleClass().addAll("strong", "hand-over");
        handOver.setWrapText(true);
        handOver.setMinHeight(USE_PREF_SIZE);
        handOver.visibleProperty().bind(handOver.textProperty().isNotEmpty());
        handOver.managedProperty().bind(handOver.visibleProperty());
        sound.managedProperty().bind(sound.visibleProperty());
        writing.managedProperty().bind(writing.visibleProperty());
        ReviewHead head = new ReviewHead(back(), header());
        // The height comes in the middle of a layout, which what follows from it would otherwise miss.
        ObservableValue<Boolean> lowNow = em.isBelow(heightProperty(), LOW_EM);
        AtPulse settle = new AtPulse(this, () -> low.set(lowNow.getValue()));
        lowNow.subscribe(_ -> settle.request());
        low.subscribe(now -> {
            head.setLow(now);
            getStyleClass().remove("low");
            getStyleClass().addAll(now ? List.of("low") : List.of());
        });
        SideBySide body = new SideBySide(list, side, SIDE_SHARE).withSideAtMost(SIDE_BELOW);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, handOver, question, sound, writing, body, foot, em);
    }

    /// Whether it needs the whole window, for there is little room for the size of its text.
    ObservableValue<Boolean> isLow() {
        return low.getReadOnlyProperty();
    }

    private void follow() {
        model.state().subscribe(this::draw);
        low.subscribe(_ -> draw(model.state().get()));
        model.sound().recording().subscribe(_ -> draw(model.state().get()));
        // What can be heard again depends on where the call lies.
        model.sound()
                .recording()
                .flatMap(open -> open.map(RecordingViewModel::anchorMs).orElseGet(SimpleLongProperty::new))
                .subscribe(_ -> draw(model.state().get()));
        question.visibleProperty().subscribe(_ -> offerRecording());
        choice.chosen().subscribe(_ -> tie());
        texts.draw(this, this::redraw);
        sceneProperty().subscribe(_ -> requestFocus());
    }

    /// Whether a press is about which recording it is.
    boolean key(KeyStroke stroke) {
        return question.press(stroke) || open.press(stroke);
    }

    private Button back() {
        KeyNames names = new KeyNames(texts.texts());
        ObservableValue<String> words = texts.following(() -> texts.now(wayBack()), model.state());
        return Buttons.keyed(
                Buttons.atTheEdge(Buttons.quiet(words, () -> model.ways().leave(model::ask))),
                texts.following(() -> names.of(ReviewKeys.BACK)));
    }

    private String wayBack() {
        ReviewState state = model.state().get();
        boolean turned = state != null && state.turned();
        return turned ? "review.hand-back" : model.ways().leadsTo().words();
    }

    private Node header() {
        percent.getStyleClass().add("figure");
        standing.getStyleClass().addAll("small", "strong", "review-standing");
        score.getChildren().setAll(percent, pills, standing);
        score.getStyleClass().add("score");
        return new PageHeader(title, subtitle, open, score);
    }

    private void redraw() {
        list.forget();
        draw(model.state().get());
    }

    private void draw(@Nullable ReviewState state) {
        Optional<RecordingViewModel> open = model.sound().recording().get();
        list.draw(state, open);
        side.draw(state);
        boolean greeted = open.filter(each -> each.anchorMs().get() != 0).isPresent();
        foot.draw(state, open.isPresent(), greeted);
        if (state == null) {
            writing.setVisible(false);
            sound.setVisible(false);
            heard = Optional.empty();
            laid.set(CallState.BLANK);
            return;
        }
        state.other().ifPresent(laid::set);
        drawSound(state);
        title.set(words.title(state));
        boolean room = !low.get();
        subtitle.set(room ? words.subtitle(state) : "");
        handOver.setText(words.lead(state));
        standing.setText(words.standing(state));
        boolean tells = state.about().kind() == ReviewKind.REVIEW || !state.open();
        percent.setText(tells ? words.percent(state) : "");
        pills.show(state.score());
        Shown.when(pills, tells && (room || !state.open() && !state.score().complete()));
        Shown.when(standing, room);
        side.setVisible(room && (state.about().kind() != ReviewKind.SELF || !state.open()));
        question.draw();
        offerRecording(state);
        sendBack(state);
    }

    private void offerRecording() {
        Optional.ofNullable(model.state().get()).ifPresent(this::offerRecording);
    }

    /// The agent answers from memory, and listens once the two views lie beside each other.
    private void offerRecording(ReviewState state) {
        boolean offered = state.open() != (state.about().kind() == ReviewKind.SELF)
                && !question.isVisible()
                && model.sound().recording().get().isEmpty();
        Shown.when(open, offered);
    }

    private void sendBack(ReviewState state) {
        boolean dismisses = state.asking() == ReviewState.Asking.DISMISS;
        boolean asked = dismisses
                || state.asking() == ReviewState.Asking.SEND_BACK
                        && state.about().kind() == ReviewKind.REVIEW;
        if (state.asking() == ReviewState.Asking.HAND_BACK) {
            if (!writing.isVisible()) {
                HandBack question =
                        new HandBack(texts, () -> model.ways().back(), () -> model.ask(ReviewState.Asking.NOTHING));
                writing.getChildren().setAll(question);
                writing.setVisible(true);
                question.start();
            }
        } else if (asked && !writing.isVisible()) {
            WriteLine line = dismisses ? dismissal(state) : asking(state);
            writing.getChildren().setAll(line);
            writing.setVisible(true);
            line.start();
        } else if (!asked && writing.isVisible()) {
            writing.setVisible(false);
            writing.getChildren().clear();
            requestFocus();
        }
    }

    private WriteLine dismissal(ReviewState state) {
        EvaluationDetail owners = Objects.requireNonNull(state.about().other());
        return line(
                "review.dismiss.prompt",
                owners.id(),
                Drafts.dismissal(state.about().own().id()),
                reason -> model.ways().dismiss(reason, words.kept()));
    }

    private WriteLine asking(ReviewState state) {
        return line("review.send-back.prompt", state.about().own().id(), Drafts.SENT_BACK, model::sendBack);
    }

    private WriteLine line(String prompt, UUID evaluation, String name, Consumer<String> onKept) {
        Predicate<String> unlessBlank = written -> {
            onKept.accept(written);
            return !written.isBlank();
        };
        return new WriteLine(
                texts,
                prompt,
                "",
                new WriteLine.Half(model.ways().half(), evaluation, name),
                unlessBlank,
                () -> model.ask(ReviewState.Asking.NOTHING));
    }

    /// A recording that was opened here goes with the evaluation that is reviewed.
    private void tie() {
        if (choice.chosen().get().isPresent() && getScene() != null) {
            Optional.ofNullable(model.state().get())
                    .map(now -> now.about().heardWith())
                    .flatMap(choice::tie)
                    .ifPresent(model.sound()::tie);
            requestFocus();
        }
    }

    /// The call as it was scored first lies on the recording, its own times untouched.
    private void drawSound(ReviewState state) {
        Optional<RecordingViewModel> recording = model.sound().recording().get();
        sound.setVisible(recording.isPresent());
        if (recording.equals(heard)) {
            return;
        }
        heard = recording;
        sound.getChildren().clear();
        recording.ifPresent(shown -> {
            RecordingPane pane = new RecordingPane(
                    shown,
                    laid.getReadOnlyProperty(),
                    state::process,
                    tools,
                    new ReadOnlyBooleanWrapper(false),
                    this::requestFocus);
            pane.fit(heightProperty());
            sound.getChildren().setAll(pane);
        });
    }
}
