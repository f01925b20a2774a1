package se.medlyss.ui.today;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.Em;
import se.medlyss.ui.control.FieldName;

/// Finding the agent: type, arrow to the one, Enter. Ctrl+Enter starts at once.
final class AgentPicker {

    /// Below it, a name and what is said about it leave each other no room.
    private static final double NARROW_EM = 22;

    private final StartViewModel model;
    private final LiveTexts texts;
    private final TextField field = new TextField();
    private final ListView<AgentSearch.Row> list = new ListView<>();
    private final Label hint = new Label();
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private boolean showing;

    AgentPicker(StartViewModel model, LiveTexts texts, TurnWords words) {
        this.model = model;
        this.texts = texts;
        field.setId("agent");
        field.promptTextProperty().bind(texts.text("start.agent.prompt"));
        FieldName.give(field, texts.text("start.agent.title"));
        field.textProperty().subscribe((_, text) -> typed(text));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("agents");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new AgentCell(texts, words, model.state(), narrow));
        list.getStyleClass().add("agents");
        list.heightProperty()
                .subscribe(_ -> list.scrollTo(list.getSelectionModel().getSelectedIndex()));
        list.accessibleTextProperty().bind(texts.text("start.agent.list"));
        list.getSelectionModel().selectedIndexProperty().subscribe(row -> {
            if (!showing && row.intValue() >= 0) {
                model.highlight(row.intValue());
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY
                    && list.getSelectionModel().getSelectedIndex() >= 0) {
                model.take();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        model.state().subscribe(this::show);
        texts.draw(list, list::refresh);
    }

    Node card() {
        hint.textProperty().bind(texts.text("start.agent.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("secondary");
        hint.managedProperty().bind(hint.visibleProperty());
        VBox search = new VBox(field, hint);
        search.getStyleClass().add("card-body");
        Card card = new Card(texts.text("start.agent.title"), search, list);
        card.getStyleClass().add("agent-picker");
        Em em = new Em();
        card.getChildren().add(em);
        em.isBelow(list.widthProperty(), NARROW_EM).subscribe(narrow::set);
        return card;
    }

    /// Whether there is room to say how the keys find somebody.
    void setHinted(boolean room) {
        hint.setVisible(room);
    }

    /// Puts the keyboard in the search field, with what stands there selected.
    void focus() {
        // Without its skin a field takes no letters, and Enter would choose somebody else than who is being written:
        // on a slow computer a name may be typed before the first pulse.
        field.applyCss();
        field.requestFocus();
        field.selectAll();
    }

    private void typed(String text) {
        if (!showing) {
            model.type(text);
        }
    }

    private void show(StartState state) {
        showing = true;
        AgentSearch search = state.search();
        if (!field.getText().equals(search.query())) {
            field.setText(search.query());
        }
        List<AgentSearch.Row> rows = search.rows();
        if (!rows.equals(list.getItems())) {
            list.getItems().setAll(rows);
        }
        list.getSelectionModel().clearAndSelect(search.highlighted());
        list.scrollTo(search.highlighted());
        showing = false;
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN || code == KeyCode.UP) {
            model.move(code == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else if (code == KeyCode.ENTER) {
            if (event.isShortcutDown()) {
                model.takeAndStart();
            } else {
                model.take();
            }
            event.consume();
        }
    }
}
