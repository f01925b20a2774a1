package se.medlyss.ui.control;

import atlantafx.base.controls.ToggleSwitch;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.RangeSlider;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.StatusBar;

/// The toolkit's, AtlantaFX's and ControlsFX's own controls under our themes.
final class ToolkitSheet {

    private ToolkitSheet() {}

    static VBox sheet() {
        var sheet = new VBox(fields(), ticks(), tables(), new StatusBar());
        sheet.getStyleClass().add("page");
        return sheet;
    }

    private static Node fields() {
        var names = FXCollections.observableArrayList("Tilde Exempelsson", "Kaj Påhitt");
        var search = new SearchableComboBox<>(names);
        search.getSelectionModel().selectFirst();
        var checked = new CheckComboBox<>(names);
        checked.getCheckModel().check(0);
        var menu = new MenuButton("Mer");
        menu.getItems().add(new MenuItem("Återta"));
        var editable = new ComboBox<>(names);
        editable.setEditable(true);
        return flow(
                new TextField("Text"),
                search,
                checked,
                editable,
                new DatePicker(LocalDate.of(2026, 11, 21)),
                new Spinner<>(0, 9, 3),
                menu,
                new TextArea("Anteckning\nmed två rader"));
    }

    private static Node ticks() {
        var on = new CheckBox("Informerad");
        on.setSelected(true);
        var radio = new RadioButton("Live");
        radio.setSelected(true);
        var toggle = new ToggleSwitch("Diskret");
        toggle.setSelected(true);
        return flow(
                on,
                new CheckBox("Kund informerad"),
                radio,
                new RadioButton("Inspelning"),
                toggle,
                new ToggleSwitch("Av"),
                new Slider(0, 10, 4),
                new RangeSlider(0, 10, 2, 7),
                new ProgressBar(0.4));
    }

    private static Node tables() {
        var table = new TableView<>(FXCollections.observableArrayList(
                List.of("Nils Ek", "31 dagar sedan"), List.of("Ingrid Moe", "9 dagar sedan")));
        table.getColumns().add(column("Medarbetare", 0));
        table.getColumns().add(column("Senast", 1));
        table.getSelectionModel().select(0);
        table.setPrefSize(420, 220);
        var list = new ListView<>(FXCollections.observableArrayList("Öppning", "Behovsanalys", "Lösning"));
        list.getSelectionModel().select(1);
        list.setPrefSize(220, 220);
        var tabs = new TabPane(new Tab("Detaljer", new TextArea("Detaljer")), new Tab("Historik"));
        var folded = new TitledPane("Hur poängen räknas", new TextField("82 %"));
        var box = new HBox(table, list, tabs, folded);
        box.getStyleClass().add("spaced-16");
        return box;
    }

    private static TableColumn<List<String>, String> column(String title, int index) {
        var column = new TableColumn<List<String>, String>(title);
        column.setCellValueFactory(
                row -> new SimpleStringProperty(row.getValue().get(index)));
        column.setPrefWidth(180);
        return column;
    }

    private static Node flow(Node... nodes) {
        var flow = new FlowPane(nodes);
        flow.getStyleClass().add("spaced-16");
        return flow;
    }
}
