package se.medlyss.ui.team;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.people.Entry;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.FirstRow;
import se.medlyss.ui.control.Pill;
import se.medlyss.ui.control.Tone;

/// The list of agents, teams or coaches. Enter or a double click opens a line.
final class PeopleTableView extends TableView<PersonRow> {

    private final TeamViewModel model;
    private final LiveTexts texts;

    PeopleTableView(TeamViewModel model, LiveTexts texts) {
        this.model = model;
        this.texts = texts;
        setId("people");
        getStyleClass().add("people-table");
        accessibleTextProperty().bind(texts.text("team.title"));
        TableColumn<PersonRow, String> more = column("more-column", this::more);
        TableColumn<PersonRow, String> name = column("name-column", PersonRow::name);
        name.textProperty().bind(texts.text("team.column.name"));
        getColumns().setAll(List.of(name, idColumn(), teamColumn(), more));
        Shares.give(this, 27, 27, 33, 13);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        FirstRow.chosenIn(this);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                open();
            }
        });
        setPlaceholder(nobody());
        model.state().subscribe(this::show);
        texts.draw(this, this::refresh);
    }

    private TableColumn<PersonRow, String> teamColumn() {
        TableColumn<PersonRow, String> team = column("team-column", PersonRow::team);
        var state = model.state();
        team.textProperty()
                .bind(texts.following(
                        () -> texts.now(
                                state.get().kind() == Entry.Kind.TEAM ? "team.column.site" : "team.column.team"),
                        state));
        return team;
    }

    private Label nobody() {
        Label nobody = new Label();
        nobody.textProperty().bind(texts.text("team.nobody-found"));
        nobody.getStyleClass().add("muted");
        return nobody;
    }

    private void show(TeamState state) {
        List<PersonRow> rows = state.rows();
        if (!rows.equals(getItems())) {
            getItems().setAll(rows);
        }
    }

    private String more(PersonRow row) {
        if (row.kind() == Entry.Kind.TEAM) {
            return texts.now("team.members", row.members());
        }
        return row.active() ? "" : texts.now("team.inactive");
    }

    private void open() {
        PersonRow chosen = getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.open(chosen);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            open();
            event.consume();
        }
    }

    private static TableColumn<PersonRow, String> column(String styleClass, Function<PersonRow, String> text) {
        TableColumn<PersonRow, String> column = new TableColumn<>();
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.getStyleClass().add(styleClass);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<PersonRow, PersonRow> idColumn() {
        TableColumn<PersonRow, PersonRow> column = new TableColumn<>();
        column.textProperty().bind(texts.text("team.column.id"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new IdCell());
        column.getStyleClass().add("id-column");
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private final class IdCell extends TableCell<PersonRow, PersonRow> {
        private final Label id = new Label();
        private final Pill provisional = new Pill(texts.text("team.provisional"), Tone.WARN);
        private final HBox line = new HBox(id, provisional);

        private IdCell() {
            line.getStyleClass().add("id-line");
            id.getStyleClass().add("muted");
            provisional.managedProperty().bind(provisional.visibleProperty());
        }

        @Override
        protected void updateItem(@Nullable PersonRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            setGraphic(line);
            id.setText(row.id());
            provisional.setVisible(row.provisional());
        }
    }
}
