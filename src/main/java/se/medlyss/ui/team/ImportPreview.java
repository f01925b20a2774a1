package se.medlyss.ui.team;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.people.ImportPlan;
import se.medlyss.application.people.ImportPlan.Kind;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.FirstRow;
import se.medlyss.ui.control.Shown;

/// What an import would do, line by line: nothing has happened yet. What needs a look stands first.
final class ImportPreview extends VBox {

    private static final Map<Kind, Integer> ORDER =
            Map.of(Kind.REFUSED, 0, Kind.CHANGED, 1, Kind.ADDED, 2, Kind.UNCHANGED, 3);

    private static final double MARGINS = 20;

    private final LiveTexts texts;
    private final TeamWords words;
    private final Label counts = new Label();
    private final Label notes = new Label();
    private final Button confirm;
    private final Button cancel;
    private @Nullable ImportPlan shown;
    private final TableView<ImportPlan.Row> table = new TableView<>();

    ImportPreview(TeamViewModel model, LiveTexts texts, TeamWords words) {
        this.texts = texts;
        this.words = words;
        confirm = Buttons.primary(texts.text("team.import.confirm"), model::importNow);
        confirm.setId("confirm-import");
        cancel = Buttons.plain(texts.text("team.import.cancel"), model::cancelImport);
        cancel.setCancelButton(true);
        HBox buttons = new HBox(confirm, cancel);
        buttons.getStyleClass().add("spaced-8");
        counts.getStyleClass().add("strong");
        notes.getStyleClass().add("secondary");
        for (Label label : List.of(counts, notes)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        VBox body = new VBox(counts, notes, buttons);
        body.getStyleClass().add("card-body");
        Card card = new Card(texts.text("team.import.title"), body, table);
        prepareTable();
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        model.state().subscribe(this::show);
        texts.draw(this, () -> show(model.state().get()));
    }

    private void prepareTable() {
        table.setId("import");
        table.accessibleTextProperty().bind(texts.text("team.import.title"));
        TableColumn<ImportPlan.Row, String> what = column("team.import.what", "what-column", words::what);
        what.setCellFactory(_ -> new SentenceCell());
        table.getColumns()
                .setAll(List.of(
                        column("team.import.line", "line-column", row -> String.valueOf(row.line())),
                        column("team.column.name", "name-column", ImportPlan.Row::name),
                        column("team.column.id", "id-column", ImportPlan.Row::id),
                        column("team.column.team", "team-column", ImportPlan.Row::team),
                        what));
        Shares.give(table, 7, 19, 17, 14, 43);
        table.setRowFactory(_ -> new KindRow());
        FirstRow.chosenIn(table);
    }

    private void show(TeamState state) {
        ImportPlan plan = state.plan();
        Shown.when(this, plan != null);
        if (plan == null) {
            return;
        }
        counts.setText(words.counts(plan));
        notes.setText(String.join("\n", words.notes(plan)));
        notes.setVisible(!notes.getText().isEmpty());
        notes.setManaged(notes.isVisible());
        confirm.setDisable(plan.change().isEmpty());
        if (plan != shown) {
            shown = plan;
            (confirm.isDisabled() ? cancel : confirm).requestFocus();
        }
        table.getItems()
                .setAll(plan.rows().stream()
                        .sorted(comparing(row -> ORDER.getOrDefault(row.kind(), 0)))
                        .toList());
    }

    private TableColumn<ImportPlan.Row, String> column(
            String titleKey, String styleClass, Function<ImportPlan.Row, String> text) {
        TableColumn<ImportPlan.Row, String> column = new TableColumn<>();
        column.textProperty().bind(texts.text(titleKey));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.getStyleClass().add(styleClass);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /// A sentence that takes as many lines as it needs.
    private static final class SentenceCell extends TableCell<ImportPlan.Row, String> {
        private final Text words = new Text();

        private SentenceCell() {
            words.getStyleClass().add("sentence");
            words.wrappingWidthProperty().bind(widthProperty().subtract(MARGINS));
        }

        @Override
        protected void updateItem(@Nullable String sentence, boolean empty) {
            super.updateItem(sentence, empty);
            words.setText(empty || sentence == null ? "" : sentence);
            setGraphic(words);
        }
    }

    private static final class KindRow extends TableRow<ImportPlan.Row> {
        @Override
        protected void updateItem(ImportPlan.@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            for (Kind kind : Kind.values()) {
                getStyleClass().remove(styleClass(kind));
            }
            if (!empty && row != null) {
                getStyleClass().add(styleClass(row.kind()));
            }
        }

        private static String styleClass(Kind kind) {
            return switch (kind) {
                case ADDED -> "added";
                case CHANGED -> "changed";
                case UNCHANGED -> "unchanged";
                case REFUSED -> "refused";
            };
        }
    }
}
