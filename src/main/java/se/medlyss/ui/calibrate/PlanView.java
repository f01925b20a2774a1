package se.medlyss.ui.calibrate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.calibration.CalibrationSession;
import se.medlyss.application.calibration.SessionView;
import se.medlyss.people.Coach;
import se.medlyss.process.ProcessDocument;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.DateField;
import se.medlyss.ui.control.FieldName;
import se.medlyss.ui.control.FormRow;
import se.medlyss.ui.control.OneOf;
import se.medlyss.ui.control.PageHeader;
import se.medlyss.ui.control.PageScroll;
import se.medlyss.ui.control.SegmentedChoice;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.scoring.RecordingBox;
import se.medlyss.ui.scoring.RecordingPurpose;

/// Making a session: what is scored, by whom, and until when.
final class PlanView extends BorderPane {

    private static final int USUAL_DAYS = 7;
    private static final int LONGEST_ID = 100;

    private final CalibrateTools tools;
    private final LiveTexts texts;
    private final TextField title = new TextField();
    private final OneOf<ProcessDocument> process;
    private final SegmentedChoice<Boolean> source;
    private final SimpleBooleanProperty along = new SimpleBooleanProperty(true);
    private final RecordingBox recording;
    private final DateField deadline;
    private final VBox coaches = new VBox();
    private final TextField another = new TextField();
    private final Button make;
    private final Set<String> chosen = new LinkedHashSet<>();
    private final Set<String> added = new LinkedHashSet<>();
    private final List<Node> ofNewOnes = new ArrayList<>();
    private final SimpleStringProperty heading = new SimpleStringProperty("");
    private final SimpleStringProperty below = new SimpleStringProperty("");
    private final Set<String> staying = new LinkedHashSet<>();
    private @Nullable UUID changed;

    PlanView(CalibrateTools tools) {
        this.tools = tools;
        this.texts = tools.texts();
        process = new OneOf<>(
                texts,
                "calibrate.plan.process",
                each -> tools.words().in(each.process().title()),
                _ -> {});
        source = new SegmentedChoice<>(
                List.of(true, false),
                each -> texts.text(each ? "calibrate.source.recording" : "calibrate.source.live"));
        source.setOnChosen(this::choose);
        recording = new RecordingBox(tools.model().around().recording(), RecordingPurpose.SESSION, texts, () -> {});
        deadline = new DateField(texts);
        FieldName.give(deadline, texts.text("calibrate.plan.deadline"));
        make = tools.keyed(Buttons.primary(texts.text("calibrate.plan.make"), this::make), "Ctrl+Enter");
        make.setId("make-session");
        getStyleClass().addAll("page", "scrolling", "calibrate-page");
        getStylesheets().add(Look.sheet(PlanView.class, "calibrate.css"));
        setTop(header());
        setCenter(form());
        recording.takeDropsOn(this);
        tools.leaveByEscape(this);
        texts.draw(this, this::list);
    }

    private Node header() {
        Button back = tools.keyed(Buttons.plain(texts.text("calibrate.back"), tools.model()::toList), "Esc");
        return new PageHeader(heading, below, back, make);
    }

    private Node form() {
        title.setId("session-title");
        another.setId("another-coach");
        another.promptTextProperty().bind(texts.text("calibrate.plan.another"));
        FieldName.give(another, texts.text("calibrate.plan.another"));
        another.setOnAction(_ -> addAnother());
        HBox.setHgrow(another, Priority.ALWAYS);
        HBox adding = new HBox(another, Buttons.plain(texts.text("calibrate.plan.add"), this::addAnother));
        adding.getStyleClass().add("spaced-8");
        coaches.getStyleClass().add("spaced-8");
        VBox people = new VBox(coaches, adding);
        people.getStyleClass().add("spaced-8");
        ofNewOnes.add(new FormRow(texts.text("calibrate.plan.process"), process));
        ofNewOnes.add(new FormRow(texts.text("calibrate.plan.source"), source, texts.following(this::heard, along)));
        VBox what = body(
                new FormRow(texts.text("calibrate.plan.name"), title),
                ofNewOnes.getFirst(),
                ofNewOnes.getLast(),
                recording,
                new FormRow(
                        texts.text("calibrate.plan.deadline"),
                        deadline.withSentence(),
                        texts.text("calibrate.plan.deadline.about")));
        VBox all = new VBox(
                new Card(texts.text("calibrate.plan.what"), what),
                new Card(
                        texts.text("calibrate.plan.who"),
                        body(people, tools.live("calibrate.plan.who.about", "secondary"))));
        all.getStyleClass().addAll("spaced-16", "calibrate-form");
        return new PageScroll(all);
    }

    private static VBox body(Node... rows) {
        VBox body = new VBox(rows);
        body.getStyleClass().addAll("card-body", "spaced-16");
        return body;
    }

    /// A form of a session that is there: its call and its process stay, and so does whoever is in.
    void change(SessionView.Blind view) {
        CalibrationSession plan = view.standing().plan();
        clear(plan.id());
        title.setText(plan.title());
        deadline.setValue(LocalDate.ofInstant(
                plan.deadline().minusSeconds(1), tools.model().around().zone()));
        process.show(
                tools.model().catalogue().offered(),
                tools.model().catalogue().find(plan.process()).orElse(null));
        view.in().forEach(each -> staying.add(each.coach()));
        chosen.addAll(plan.participants());
        added.addAll(plan.participants());
        Shown.when(recording, false);
        list();
        CalibrateTools.focusOnceThere(title, () -> {});
    }

    private void clear(@Nullable UUID session) {
        changed = session;
        boolean fresh = session == null;
        heading.set(tools.text(fresh ? "calibrate.plan.title" : "calibrate.change.title"));
        below.set(tools.text(fresh ? "calibrate.plan.about" : "calibrate.change.about"));
        make.textProperty().unbind();
        make.textProperty().bind(texts.text(fresh ? "calibrate.plan.make" : "calibrate.change.save"));
        for (Node each : ofNewOnes) {
            Shown.when(each, fresh);
        }
        another.setText("");
        chosen.clear();
        added.clear();
        staying.clear();
    }

    /// An empty form.
    void begin() {
        clear(null);
        LocalDate today = tools.model().today();
        title.setText("");
        deadline.setValue(today.plusDays(USUAL_DAYS));
        List<ProcessDocument> offered = tools.model().catalogue().offered();
        process.show(offered, offered.getFirst());
        chosen.add(tools.model().myId());
        choose(true);
        list();
        CalibrateTools.focusOnceThere(title, () -> {});
    }

    private void choose(boolean recorded) {
        along.set(recorded);
        source.choose(recorded);
        Shown.when(recording, recorded);
    }

    /// How the call reaches everybody.
    private String heard() {
        return texts.now(along.get() ? "calibrate.plan.source.along" : "calibrate.plan.source.at-once");
    }

    private void addAnother() {
        String written = another.getText().strip();
        String id = tools.model().state().get().coaches().stream()
                .filter(each -> each.name().equalsIgnoreCase(written))
                .map(Coach::id)
                .findFirst()
                .orElse(written);
        if (!id.isEmpty() && id.length() <= LONGEST_ID) {
            chosen.add(id);
            added.add(id);
            another.clear();
            list();
        }
        another.requestFocus();
    }

    private void list() {
        Set<String> all = new LinkedHashSet<>(List.of(tools.model().myId()));
        tools.model().state().get().coaches().forEach(each -> all.add(each.id()));
        all.addAll(added);
        List<Node> boxes = new ArrayList<>();
        for (String id : all) {
            CheckBox box = new CheckBox(tools.name(id));
            box.setId("coach-" + id);
            box.setSelected(chosen.contains(id));
            box.setDisable(staying.contains(id));
            box.selectedProperty().subscribe((_, on) -> {
                if (on) {
                    chosen.add(id);
                } else {
                    chosen.remove(id);
                }
                enable();
            });
            boxes.add(box);
        }
        coaches.getChildren().setAll(boxes);
        enable();
    }

    private void enable() {
        make.setDisable(chosen.size() < 2);
    }

    private void make() {
        LocalDate last = deadline.getValue();
        if (last == null || process.getValue() == null) {
            return;
        }
        Draft draft = new Draft(title.getText(), process.getValue(), along.get(), last, List.copyOf(chosen));
        if (draft.complete()) {
            make.setDisable(true);
            if (changed == null) {
                tools.model().plan(draft);
            } else {
                tools.model().change(changed, draft);
            }
        }
    }

    boolean key(KeyStroke stroke) {
        if (stroke.chord().equals(Chord.of("Ctrl+Enter"))) {
            make();
            return true;
        }
        if (stroke.chord().equals(Chord.of("Esc"))) {
            tools.model().toList();
            return true;
        }
        return along.get() && recording.press(stroke);
    }
}
