package se.medlyss.ui.calibrate;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import se.medlyss.application.calibration.CalibrationResult;
import se.medlyss.application.calibration.SessionPaper;
import se.medlyss.ui.control.Card;

/// What the group agreed on and why, for those who only read it.
record AgreedCard(CalibrateTools tools) {

    Node of(CalibrationResult result) {
        VBox lines = new VBox();
        lines.getStyleClass().addAll("card-body", "spaced-8");
        SessionPaper.Agreed agreed = result.standing().agreed();
        if (agreed != null) {
            if (!agreed.summary().isBlank()) {
                lines.getChildren().add(tools.sentence(agreed.summary(), "medium"));
            }
            for (SessionPaper.AgreedAnswer each : agreed.answers()) {
                if (!each.reason().isBlank()) {
                    lines.getChildren()
                            .add(tools.sentence(tools.text(
                                    "calibrate.agreed.line",
                                    tools.words().criterion(result.process(), each.key()),
                                    tools.answer(result.process(), each.key(), each.answer()),
                                    each.reason())));
                }
            }
        }
        return new Card(tools.texts().text("calibrate.agreed.title"), lines);
    }
}
