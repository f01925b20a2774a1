package se.medlyss.ui.today;

import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.people.Agent;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Em;
import se.medlyss.ui.control.PageHeader;
import se.medlyss.ui.scoring.RecordingBox;
import se.medlyss.ui.scoring.RecordingPurpose;

/// The page before a call: who, how, and start.
final class StartView extends BorderPane {

    private static final PseudoClass DENSE = PseudoClass.getPseudoClass("dense");
    private static final double LOW_EM = 32;
    /// Below it, the buttons at the foot leave no room for more than a name beside them.
    private static final double NARROW_EM = 44;
    private static final double ROOMY_EM = 62;
    private static final Chord PRACTISE = Chord.of("Ctrl+P");

    private final StartViewModel model;
    private final LiveTexts texts;
    private final CallWords words;
    private final AgentPicker picker;
    private final Label summary = new Label();
    private final Label hint = new Label();
    private final Button start;
    private final RecordingBox recording;
    private final VBox right = new VBox();
    private final SimpleBooleanProperty low = new SimpleBooleanProperty();
    private final SimpleBooleanProperty narrow = new SimpleBooleanProperty();
    private final SimpleBooleanProperty roomy = new SimpleBooleanProperty(true);
    private @Nullable Agent shown;

    StartView(StartViewModel model, LiveTexts texts, CallWords words, TurnWords turnWords) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        picker = new AgentPicker(model, texts, turnWords);
        start = Buttons.keyed(
                Buttons.primary(headWords("start.action.start", "recording.start"), model::start),
                texts.following(() -> new KeyNames(texts.texts()).of(Chord.of("Enter"))));
        start.setId("start-call");
        recording = new RecordingBox(model.recording(), RecordingPurpose.SCORE, texts, this::focus);
        recording.takeDropsOn(this);
        getStyleClass().addAll("page", "start-page");
        getStylesheets().add(Look.sheet(StartView.class, "today.css"));
        setTop(header());
        setCenter(columns(turnWords));
        setBottom(footer());
        Em em = new Em();
        getChildren().add(em);
        em.isBelow(heightProperty(), LOW_EM).subscribe(this::setDense);
        em.isBelow(widthProperty(), NARROW_EM).subscribe(this::setNarrow);
        em.isBelow(heightProperty(), ROOMY_EM).subscribe(low -> roomy.set(!low));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.state().subscribe(this::show);
        sceneProperty().subscribe(scene -> focus());
        model.recording().chosen().subscribe(_ -> show(model.state().get()));
        texts.draw(this, () -> show(model.state().get()));
    }

    /// One more card below the choices; where the window is low, the choices have its room.
    void offer(Node card) {
        StackPane place = new StackPane(card);
        place.visibleProperty().bind(card.visibleProperty().and(roomy));
        place.managedProperty().bind(place.visibleProperty());
        right.getChildren().add(place);
    }

    /// Whether a press asks for a recording, or to practise.
    boolean key(KeyStroke stroke) {
        boolean practises = stroke.chord().equals(PRACTISE);
        if (practises) {
            model.practise();
        }
        return practises || recording.press(stroke);
    }

    /// Puts the keyboard where the next choice is made.
    void focus() {
        if (getScene() == null) {
            return;
        }
        if (model.state().get().agent() == null) {
            picker.focus();
        } else {
            start.requestFocus();
        }
    }

    private ObservableValue<String> headWords(String live, String along) {
        var recording = model.recording().chosen();
        return texts.following(() -> texts.now(recording.get().isPresent() ? along : live), recording);
    }

    private PageHeader header() {
        return new PageHeader(
                headWords("start.title", "start.recording.title"),
                headWords("start.subtitle", "start.recording.subtitle"),
                Buttons.keyed(
                        Buttons.plain(texts.text("start.action.practise"), model::practise),
                        texts.following(() -> new KeyNames(texts.texts()).of(PRACTISE))));
    }

    private HBox columns(TurnWords turnWords) {
        var who = picker.card();
        var how = new StartForm(model, texts, words, turnWords::today).card();
        VBox.setVgrow(how, Priority.ALWAYS);
        right.getChildren().setAll(how);
        right.getStyleClass().addAll("spaced-16", "start-how");
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox columns = new HBox(who, right);
        columns.getStyleClass().addAll("spaced-16", "start-columns");
        return columns;
    }

    private HBox footer() {
        summary.getStyleClass().add("strong");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        hint.textProperty().bind(texts.text("start.hint.forgot"));
        hint.getStyleClass().add("secondary");
        hint.setWrapText(true);
        ObservableValue<Boolean> live = model.recording().chosen().map(Optional::isEmpty);
        hint.visibleProperty().bind(low.or(narrow).flatMap(cramped -> live.map(here -> here && !cramped)));
        hint.managedProperty().bind(hint.visibleProperty());
        VBox left = new VBox(summary, hint);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox footer = new HBox(left, recording, start);
        start.setMinWidth(Region.USE_PREF_SIZE);
        footer.getStyleClass().addAll("spaced-16", "start-footer");
        return footer;
    }

    /// Where the window is low, what can be done matters more than what is said about it.
    private void setDense(boolean now) {
        pseudoClassStateChanged(DENSE, now);
        low.set(now);
        picker.setHinted(!now);
    }

    private void setNarrow(boolean now) {
        narrow.set(now);
        show(model.state().get());
    }

    private void show(StartState state) {
        Agent agent = state.agent();
        start.setDisable(state.plan().isEmpty());
        summary.setText(summary(state.agent(), state.draft(), state.rules().discreet()));
        if (agent != null && !agent.equals(shown)) {
            start.requestFocus();
        }
        shown = agent;
    }

    private String summary(@Nullable Agent agent, @Nullable Draft draft, boolean discreet) {
        if (agent == null || draft == null) {
            return narrow.get() ? "" : texts.now("start.summary.nobody");
        }
        if (narrow.get()) {
            return agent.name();
        }
        return texts.now(
                draft.besideAgent()
                                && discreet
                                && model.recording().chosen().get().isEmpty()
                        ? "start.summary.beside"
                        : "start.summary.chosen",
                agent.name(),
                words.title(draft.process()));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.chooseAnother();
            picker.focus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !start.isDisabled()) {
            model.start();
            event.consume();
        }
    }
}
