package se.medlyss.ui.control;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import se.medlyss.application.insight.FigureTable;
import se.medlyss.ui.base.LiveTexts;

/// A card with a drawing and the same as a table: shown in its place for those who do not see the drawing, copied as
/// a picture, or saved for other programs.
public final class FigureCard extends VBox {

    /// Header and borders of a table, in rows.
    private static final double HEAD = 1.2;

    /// Longer tables scroll.
    private static final int MOST_ROWS = 30;

    /// A column of long texts leaves the others their room.
    private static final double MOST_EM = 39;

    /// However narrow the table is, a column of long texts is there.
    private static final double LEAST_EM = 0.5;

    /// A day, an id, a figure: shown whole where long texts can be cut.
    private static final int SHORT_LETTERS = 14;

    private final LiveTexts texts;
    private final FigureTable table;
    private final StackPane shown = new StackPane();
    private final Node drawing;
    private final MenuItem turn = new MenuItem();

    /// @param about  one line under the title; empty for none
    /// @param files asks where to save it
    public FigureCard(
            LiveTexts texts, FigureTable table, String about, Node drawing, FigureFiles files, Region... controls) {
        this.texts = texts;
        this.table = table;
        this.drawing = drawing;
        getStyleClass().addAll("card", "figure-card");
        shown.getChildren().setAll(drawing);
        VBox.setVgrow(shown, Priority.ALWAYS);
        Label title = new Label(table.title());
        title.getStyleClass().add("card-title");
        Label more = new Label(about);
        more.getStyleClass().add("secondary");
        more.setWrapText(true);
        more.setMinHeight(USE_PREF_SIZE);
        Shown.when(more, !about.isEmpty());
        for (Label label : List.of(title, more)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        VBox words = new VBox(title, more);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox header = new HBox(words);
        header.getStyleClass().add("card-header");
        for (Region control : controls) {
            control.setMinWidth(USE_PREF_SIZE);
            control.setMaxHeight(USE_PREF_SIZE);
            header.getChildren().add(control);
        }
        header.getChildren().add(menu(files));
        getChildren().addAll(header, shown);
    }

    private MenuButton menu(FigureFiles files) {
        turn.setText(texts.now("insights.card.as-table"));
        turn.setOnAction(_ -> turn());
        MenuItem copy = new MenuItem(texts.now("insights.card.copy"));
        MenuItem save = new MenuItem(texts.now("insights.card.save"));
        save.setOnAction(_ -> files.saveTable(table, this, texts));
        MenuItem picture = new MenuItem(texts.now("insights.card.save-picture"));
        picture.setOnAction(_ -> files.savePicture(table.title(), this, texts));
        MenuButton menu = new MenuButton("⋯", null, turn, copy, picture, save);
        menu.getStyleClass().addAll("quiet", "figure-menu");
        menu.setAccessibleText(texts.now("insights.card.more", table.title()));
        PassingNote note = new PassingNote(this, menu, menu.getAccessibleText());
        copy.setOnAction(_ -> copy(files, note));
        return menu;
    }

    private void turn() {
        boolean drawn = shown.getChildren().contains(drawing);
        turn.setText(texts.now(drawn ? "insights.card.as-drawing" : "insights.card.as-table"));
        Node next = drawn ? WideTable.of(table) : drawing;
        shown.getChildren().setAll(next);
        next.requestFocus();
    }

    private void copy(FigureFiles files, PassingNote note) {
        note.hide();
        if (files.copyPicture(this)) {
            note.done(texts.now("insights.card.copied"));
        } else {
            note.refused(texts.now("insights.card.not-copied"));
        }
    }

    /// The figures as rows of words.
    public static TableView<List<String>> twin(FigureTable table) {
        TableView<List<String>> view = new TableView<>();
        view.getStyleClass().add("figure-table");
        view.setAccessibleText(table.title());
        for (String name : table.columns()) {
            int at = view.getColumns().size();
            TableColumn<List<String>, String> column = new TableColumn<>(name);
            column.setCellValueFactory(
                    row -> new ReadOnlyStringWrapper(row.getValue().get(at)));
            column.setSortable(false);
            if (at > 0 && figures(table, at)) {
                column.getStyleClass().add("figures-column");
            }
            ColumnWidth width = ColumnWidth.of(table, at);
            view.fixedCellSizeProperty().subscribe(row -> widen(column, width, row.doubleValue()));
            view.getColumns().add(column);
        }
        leading(view);
        FirstRow.chosenIn(view);
        view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        view.getItems().setAll(table.rows());
        tall(view, Math.min(MOST_ROWS, table.rows().size()));
        return view;
    }

    /// As wide as its longest words, which are larger where the rows are.
    private static void widen(TableColumn<?, ?> column, ColumnWidth width, double row) {
        double em = ColumnWidth.em(row);
        column.setPrefWidth(Math.min(width.at(row), MOST_EM * em));
        column.setMinWidth(width.letters() <= SHORT_LETTERS ? column.getPrefWidth() : LEAST_EM * em);
    }

    /// Whether it is of figures alone, which are compared by their places.
    private static boolean figures(FigureTable table, int column) {
        return !table.rows().isEmpty()
                && table.rows().stream()
                        .map(row -> row.get(column))
                        .noneMatch(words -> words.chars().anyMatch(Character::isLetter));
    }

    /// Puts a table's first column below the card's title.
    public static void leading(TableView<?> view) {
        view.getColumns().getFirst().getStyleClass().add("leading-column");
    }

    /// Makes a table as tall as so many rows.
    public static void tall(TableView<?> view, double rows) {
        view.prefHeightProperty()
                .bind(view.fixedCellSizeProperty().map(row -> (rows + HEAD) * ColumnWidth.height(row.doubleValue())));
        view.minHeightProperty().bind(view.prefHeightProperty());
    }
}
