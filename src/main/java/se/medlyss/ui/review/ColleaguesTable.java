package se.medlyss.ui.review;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import se.medlyss.application.review.OfferedReviews.Offered;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.scoring.PersonWords;
import se.medlyss.ui.scoring.ProcessWords;

/// Colleagues' evaluations as rows, without anything that was answered. Enter or a double click reviews.
final class ColleaguesTable extends TableView<Offered> {

    private final LiveTexts texts;
    private final ZoneId zone;
    private final Consumer<Offered> onOpened;

    ColleaguesTable(LiveTexts texts, ZoneId zone, Consumer<Offered> onOpened) {
        this.texts = texts;
        this.zone = zone;
        this.onOpened = onOpened;
        getStyleClass().add("colleagues-table");
        accessibleTextProperty().bind(texts.text("shell.place.colleagues"));
        getColumns()
                .setAll(List.of(
                        column("evaluations.column.when", this::when),
                        column("evaluations.column.agent", this::agent),
                        column("evaluations.column.coach", this::coach),
                        column(
                                "evaluations.column.process",
                                each -> new ProcessWords(texts.texts())
                                        .in(each.about().title())),
                        column("colleagues.column.mine", this::mine)));
        getColumns().get(1).getStyleClass().add("strong-column");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        Label nobody = new Label();
        nobody.textProperty().bind(texts.text("colleagues.no-match"));
        nobody.getStyleClass().add("muted");
        setPlaceholder(nobody);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                open();
            }
        });
    }

    private TableColumn<Offered, String> column(String title, Function<Offered, String> text) {
        TableColumn<Offered, String> column = new TableColumn<>();
        column.textProperty().bind(texts.text(title));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private String when(Offered each) {
        LocalDateTime local = LocalDateTime.ofInstant(each.about().began(), zone);
        return texts.now(
                "evaluations.when", texts.formats().date(local), texts.formats().time(local));
    }

    private String agent(Offered each) {
        return new PersonWords(texts.texts()).agent(each.about().agent().id(), each.agent());
    }

    private String coach(Offered each) {
        return new PersonWords(texts.texts()).coach(each.about().coach().id(), each.coach());
    }

    private String mine(Offered each) {
        return texts.texts().of("colleagues.mine.", each.mine());
    }

    /// Shows these, and stands where it stood.
    void show(List<Offered> rows) {
        if (rows.equals(getItems())) {
            return;
        }
        Offered stoodOn = getSelectionModel().getSelectedItem();
        getItems().setAll(rows);
        int at = stoodOn == null
                ? 0
                : Math.max(
                        0,
                        rows.stream()
                                .map(each -> each.about().evaluation())
                                .toList()
                                .indexOf(stoodOn.about().evaluation()));
        if (!rows.isEmpty()) {
            getSelectionModel().clearAndSelect(at);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            open();
            event.consume();
        }
    }

    private void open() {
        Offered chosen = getSelectionModel().getSelectedItem();
        if (chosen != null) {
            onOpened.accept(chosen);
        }
    }
}
