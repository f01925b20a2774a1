package se.medlyss.ui.review;

import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.review.OfferedReviews.Offered;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.EmptyState;
import se.medlyss.ui.control.FieldName;
import se.medlyss.ui.control.PageHeader;
import se.medlyss.ui.control.Shown;

/// The list of colleagues' evaluations; what to do where there is none.
final class ColleaguesView extends VBox {

    private static final Chord REVIEW = Chord.of("G");
    private static final Chord OPINION = Chord.of("A");
    private static final Chord BACK = Chord.of("Esc");
    private static final Chord SEARCH = Chord.of("Ctrl+F");

    private final ColleaguesViewModel model;
    private final LiveTexts texts;
    private final ColleaguesTable table;
    private final TextField words = new TextField();
    private final Card list;
    private final StackPane nothing = new StackPane();
    private final SimpleStringProperty emptyTitle = new SimpleStringProperty("");
    private final SimpleStringProperty emptySentence = new SimpleStringProperty("");
    private final Button review;
    private final Button opinion;

    ColleaguesView(ColleaguesViewModel model, LiveTexts texts, ZoneId zone) {
        this.model = model;
        this.texts = texts;
        table = new ColleaguesTable(texts, zone, model::review);
        review = keyed(Buttons.primary(texts.text("colleagues.review"), () -> chosen(model::review)), REVIEW);
        opinion = keyed(Buttons.plain(texts.text("colleagues.opinion"), () -> chosen(model::secondOpinion)), OPINION);
        getStyleClass().addAll("page", "colleagues");
        getStylesheets().add(Look.sheet(ColleaguesView.class, "review.css"));
        words.setId("colleagues-search");
        words.promptTextProperty().bind(texts.text("colleagues.search"));
        FieldName.give(words, texts.text("colleagues.search"));
        words.textProperty().subscribe(model::search);
        list = new Card(table);
        nothing.getChildren().setAll(new Card(new EmptyState(emptyTitle, emptySentence)));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(back(), header(), words, list, nothing);
        for (Node each : new Node[] {words, list, nothing}) {
            each.managedProperty().bind(each.visibleProperty());
        }
        model.state().subscribe(this::draw);
        texts.draw(this, this::again);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        sceneProperty().subscribe(_ -> table.requestFocus());
    }

    private Node header() {
        return new PageHeader(
                texts.text("shell.place.colleagues"), texts.following(this::standing, model.state()), opinion, review);
    }

    private Button back() {
        return keyed(Buttons.atTheEdge(Buttons.quiet(texts.text("evaluations.detail.back"), model::back)), BACK);
    }

    private Button keyed(Button button, Chord chord) {
        return Buttons.keyed(button, texts.following(() -> new KeyNames(texts.texts()).of(chord)));
    }

    private void again() {
        table.refresh();
        draw(model.state().get());
    }

    /// How many there are, or why the folder tells nothing now.
    private String standing() {
        ColleaguesState state = model.state().get();
        if (state.looking()) {
            return texts.now("colleagues.looking");
        }
        ShareFolder.Reason trouble = state.trouble();
        return trouble == null
                ? texts.now("colleagues.found", state.shown().size())
                : texts.now("colleagues.away", texts.texts().of("shell.share.trouble.", trouble));
    }

    private void draw(ColleaguesState state) {
        boolean any = !state.all().isEmpty();
        list.setVisible(any);
        words.setVisible(any);
        nothing.setVisible(!any && !state.looking());
        boolean unset = state.trouble() == ShareFolder.Reason.NOT_SET;
        emptyTitle.set(texts.now(unset ? "colleagues.unset.title" : "colleagues.none.title"));
        emptySentence.set(texts.now(unset ? "colleagues.unset.sentence" : "colleagues.none.sentence"));
        table.show(state.shown());
        if (any && !words.isFocused()) {
            table.requestFocus();
        }
        boolean offered = !state.shown().isEmpty();
        for (Button each : new Button[] {review, opinion}) {
            Shown.when(each, offered);
        }
    }

    private void chosen(Consumer<Offered> action) {
        model.at(table.getSelectionModel().getSelectedIndex()).ifPresent(action);
    }

    boolean key(KeyStroke stroke) {
        if (SEARCH.equals(stroke.chord()) && words.isVisible()) {
            words.requestFocus();
            return true;
        }
        if (stroke.focus() == KeyStroke.Focus.TEXT) {
            return false;
        }
        if (REVIEW.equals(stroke.chord())) {
            review.fire();
        } else if (OPINION.equals(stroke.chord())) {
            opinion.fire();
        } else if (BACK.equals(stroke.chord())) {
            model.back();
        } else {
            return false;
        }
        return true;
    }

    private void pressed(KeyEvent event) {
        boolean down = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER;
        if (words.isFocused() && (down || event.getCode() == KeyCode.ESCAPE)) {
            table.requestFocus();
            event.consume();
        }
    }
}
