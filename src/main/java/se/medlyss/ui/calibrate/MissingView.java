package se.medlyss.ui.calibrate;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import se.medlyss.application.calibration.SessionView;
import se.medlyss.process.ProcessRef;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.EmptyState;
import se.medlyss.ui.control.PageHeader;

/// A session that cannot be scored: its version of the process has not come yet, or it was called off.
final class MissingView extends BorderPane {

    private final CalibrateTools tools;
    private final Button again;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty why = new SimpleStringProperty("");
    private final SimpleStringProperty which = new SimpleStringProperty("");

    MissingView(CalibrateTools tools) {
        this.tools = tools;
        Button back = tools.keyed(Buttons.plain(tools.texts().text("calibrate.back"), tools.model()::toList), "Esc");
        getStyleClass().addAll("page", "calibrate-page");
        getStylesheets().add(Look.sheet(MissingView.class, "calibrate.css"));
        setTop(new PageHeader(title, new SimpleStringProperty(""), back));
        again = Buttons.plain(tools.texts().text("calibrate.look-again"), tools.model()::refresh);
        again.managedProperty().bind(again.visibleProperty());
        VBox body = new VBox(new Card(new EmptyState(why, which, again)));
        body.getStyleClass().add("calibrate-body");
        setCenter(body);
    }

    boolean key(KeyStroke stroke) {
        boolean back = stroke.chord().equals(Chord.of("Esc"));
        if (back) {
            tools.model().toList();
        }
        return back;
    }

    void show(SessionView.WithoutProcess view) {
        ProcessRef process = view.standing().plan().process();
        title.set(tools.title(view.standing().plan()));
        again.setVisible(true);
        why.set(tools.text("calibrate.row.no-process"));
        which.set(tools.text("calibrate.no-process", process.id(), process.version()));
    }

    void show(SessionView.Cancelled view) {
        title.set(tools.title(view.standing().plan()));
        again.setVisible(false);
        why.set(tools.cancelled(view));
        which.set(tools.text("calibrate.cancelled.sentence"));
    }
}
