package se.medlyss.ui.evaluations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import se.medlyss.ui.base.AtPulse;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.Em;
import se.medlyss.ui.control.EmptyState;
import se.medlyss.ui.control.KeyHint;
import se.medlyss.ui.control.PageHeader;
import se.medlyss.ui.scoring.PersonWords;
import se.medlyss.ui.scoring.ScoringTools;

/// The list of evaluations with its filters; what to do where there is none.
final class EvaluationsListView extends VBox {

    /// Below it the filters would leave room for a row or two.
    private static final double LOW_EM = 32;

    private final EvaluationsViewModel model;
    private final LiveTexts texts;
    private final EvaluationsTable table;
    private final FilterBar filters;
    private final Card list;
    private final StackPane nothing = new StackPane();
    private final Card noMatch;
    private final Card noneYet;
    private final PageHeader header;
    private final Em em = new Em();
    private final Map<Chord, Runnable> more = new HashMap<>();

    EvaluationsListView(EvaluationsViewModel model, ScoringTools tools, ListWords words) {
        this.model = model;
        texts = tools.texts();
        getStyleClass().add("page");
        getStylesheets().add(Look.sheet(EvaluationsListView.class, "evaluations.css"));
        filters = new FilterBar(model, tools, this::focus);
        words.know(this::coach);
        table = new EvaluationsTable(texts, words, this::agent, this::coach, model::open);
        list = new Card(table);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        noMatch = noMatch();
        noneYet = noneYet(tools.cap(Command.NEXT_CALL));
        nothing.setVisible(false);
        nothing.managedProperty().bind(nothing.visibleProperty());
        list.managedProperty().bind(list.visibleProperty());
        filters.managedProperty().bind(filters.visibleProperty());
        header = new PageHeader(
                texts.text("evaluations.title"), texts.following(this::found, model.state()), openHint());
        getChildren().addAll(header, filters, list, nothing, em);
        foldWhereItIsLow();
        model.state().subscribe(this::draw);
        texts.draw(this, () -> table.refresh());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        sceneProperty().subscribe(_ -> focus());
    }

    private void foldWhereItIsLow() {
        ObservableValue<Boolean> low = em.isBelow(heightProperty(), LOW_EM);
        AtPulse settle = new AtPulse(this, () -> filters.setLow(low.getValue()));
        low.subscribe(_ -> settle.request());
    }

    private String agent(String id) {
        return new PersonWords(texts.texts()).agent(id, model.state().get().name(id));
    }

    private String coach(String id) {
        return new PersonWords(texts.texts()).coach(id, model.state().get().name(id));
    }

    /// One more action at the head of the page.
    void offer(Node action) {
        header.offer(action);
    }

    /// One more action at the head of the page, with a key of its own.
    void offer(Chord key, ObservableValue<String> words, Runnable action) {
        more.put(key, action);
        offer(Buttons.keyed(Buttons.plain(words, action), texts.following(() -> new KeyNames(texts.texts()).of(key))));
    }

    /// Gives the keyboard to the list, or to what can be done where there is none.
    void focus() {
        if (nothing.isVisible()) {
            Node action = nothing.lookup(".button");
            if (action != null) {
                action.requestFocus();
            }
        } else {
            table.requestFocus();
        }
    }

    /// Takes the keys that lead somewhere on this page from wherever the keyboard is.
    boolean key(KeyStroke stroke) {
        boolean search = SearchField.KEY.equals(stroke.chord()) && filters.isVisible();
        if (search) {
            filters.search();
        }
        Optional<Runnable> offered = stroke.focus() == KeyStroke.Focus.TEXT
                ? Optional.empty()
                : Optional.ofNullable(more.get(stroke.chord()));
        offered.ifPresent(Runnable::run);
        return search || offered.isPresent();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            focus();
            event.consume();
        }
    }

    private KeyHint openHint() {
        KeyNames names = new KeyNames(texts.texts());
        KeyHint hint = new KeyHint(
                List.of(texts.following(() -> names.of(Chord.of("Enter")))), texts.text("evaluations.key.open"));
        hint.visibleProperty().bind(list.visibleProperty());
        // A hint that is not there would take a line of its own where the window is narrow.
        hint.managedProperty().bind(hint.visibleProperty());
        return hint;
    }

    private String found() {
        ListState state = model.state().get();
        return state.rows() == null ? "" : texts.now("evaluations.found", state.found());
    }

    private void draw(ListState state) {
        boolean empty = state.rows() != null && state.found() == 0;
        boolean found = !empty && offersWhatToDo();
        filters.setVisible(state.any());
        list.setVisible(!empty);
        nothing.setVisible(empty);
        if (empty) {
            show(state.any() ? noMatch : noneYet);
        }
        if (found || empty && !state.any()) {
            focus();
        }
        if (state.rows() != null && table.getItems() != state.rows()) {
            table.show(state.rows(), state.at());
        } else {
            table.refresh();
        }
    }

    /// Whether the keyboard is where there is nothing to list. (The toolkit's own answer, focus within, goes stale.)
    private boolean offersWhatToDo() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        while (owner != null && owner != nothing) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    /// A card that stands already stays as it is, and keeps the keyboard.
    private void show(Card card) {
        if (!nothing.getChildren().contains(card)) {
            nothing.getChildren().setAll(card);
        }
    }

    private Card noMatch() {
        return new Card(new EmptyState(
                texts.text("evaluations.no-match.title"),
                texts.text("evaluations.no-match.sentence"),
                Buttons.plain(texts.text("evaluations.filter.clear"), model::clear)));
    }

    private Card noneYet(ObservableValue<String> startKey) {
        return new Card(new EmptyState(
                texts.text("evaluations.none.title"),
                texts.text("evaluations.none.sentence"),
                Buttons.keyed(Buttons.primary(texts.text("evaluations.none.start"), model::startListening), startKey)));
    }
}
