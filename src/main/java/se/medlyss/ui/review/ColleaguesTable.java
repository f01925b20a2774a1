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
import se.medlyss.ui.control.FirstRow;
import se.medlyss.ui.scoring.PersonWords;
import se.medlyss.ui.scoring.ProcessWords;

/// Colleagues' evaluations as rows, without anything that was answered. Enter or a double click reviews.
final class ColleaguesTable extends TableView<Offered> {

    // Where there is little room the coach and the process give way, then what was made of it; never whose call it
    // was, and when.
    private static final Room WHEN = new Room(9, 8.2);
    private static final Room AGENT = new Room(11.5, 11.5);
    private static final Room COACH = new Room(8.8, 5);
    private static final Room PROCESS = new Room(15, 6);
    private static final Room MINE = new Room(13, 6);

    /// A row's height in em, as the style sheet has it.
    private static final double ROW = 2.643;

    private final LiveTexts texts;
    private final ZoneId zone;
    private final Consumer<Offered> onOpened;

    /// How wide a column is, in em.
    private record Room(double usual, double least) {}

    ColleaguesTable(LiveTexts texts, ZoneId zone, Consumer<Offered> onOpened) {
        this.texts = texts;
        this.zone = zone;
        this.onOpened = onOpened;
        getStyleClass().add("colleagues-table");
        accessibleTextProperty().bind(texts.text("shell.place.colleagues"));
        getColumns()
                .setAll(List.of(
                        column("evaluations.column.when", WHEN, this::when),
                        column("evaluations.column.agent", AGENT, this::agent),
                        column("evaluations.column.coach", COACH, this::coach),
                        column(
                                "evaluations.column.process",
                                PROCESS,
                                each -> new ProcessWords(texts.texts())
                                        .in(each.about().title())),
                        column("colleagues.column.mine", MINE, this::mine)));
        getColumns().get(1).getStyleClass().add("strong-column");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        Label nobody = new Label();
        nobody.textProperty().bind(texts.text("colleagues.no-match"));
        nobody.getStyleClass().add("muted");
        setPlaceholder(nobody);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        FirstRow.chosenIn(this);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                open();
            }
        });
    }

    private TableColumn<Offered, String> column(String title, Room room, Function<Offered, String> text) {
        TableColumn<Offered, String> column = new TableColumn<>();
        column.textProperty().bind(texts.text(title));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        fixedCellSizeProperty().subscribe(() -> {
            double em = getFixedCellSize() / ROW;
            column.setMinWidth(room.least() * em);
            column.setPrefWidth(room.usual() * em);
        });
        return column;
    }

    /// Without the year: the list goes three months back.
    private String when(Offered each) {
        LocalDateTime local = LocalDateTime.ofInstant(each.about().began(), zone);
        return texts.formats().dayAndTime(local);
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
