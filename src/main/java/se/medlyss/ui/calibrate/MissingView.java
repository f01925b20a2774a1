package se.medlyss.ui.calibrate;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import se.medlyss.application.calibration.SessionView;
import se.medlyss.process.ProcessRef;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.EmptyState;
import se.medlyss.ui.control.PageHeader;

/// A session that cannot be scored here, because its version of the process has not come yet.
final class MissingView extends BorderPane {

    private final CalibrateTools tools;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty which = new SimpleStringProperty("");

    MissingView(CalibrateTools tools) {
        this.tools = tools;
        Button back = tools.keyed(Buttons.plain(tools.texts().text("calibrate.back"), tools.model()::toList), "Esc");
        getStyleClass().addAll("page", "calibrate-page");
        getStylesheets().add(Look.sheet(MissingView.class, "calibrate.css"));
        setTop(new PageHeader(title, new SimpleStringProperty(""), back));
        setCenter(new Card(new EmptyState(tools.texts().text("calibrate.row.no-process"), which, again())));
    }

    boolean key(KeyStroke stroke) {
        boolean back = stroke.chord().equals(Chord.of("Esc"));
        if (back) {
            tools.model().toList();
        }
        return back;
    }

    private Button again() {
        return Buttons.plain(tools.texts().text("calibrate.look-again"), tools.model()::refresh);
    }

    void show(SessionView.WithoutProcess view) {
        ProcessRef process = view.standing().plan().process();
        title.set(tools.title(view.standing().plan()));
        which.set(tools.text("calibrate.no-process", process.id(), process.version()));
    }
}
