package se.medlyss.ui.calibrate;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import se.medlyss.application.calibration.CalibrationResult;
import se.medlyss.application.calibration.CalibrationSession.Kind;
import se.medlyss.application.calibration.SessionPaper;
import se.medlyss.ui.control.Card;

/// What the group agreed on and why, for those who only read it, or who trained on it.
record AgreedCard(CalibrateTools tools) {

    /// Empty when nobody wrote anything about it.
    Optional<Node> of(CalibrationResult result) {
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
        boolean training = result.standing().plan().kind() == Kind.REFERENCE;
        return lines.getChildren().isEmpty()
                ? Optional.empty()
                : Optional.of(new Card(
                        tools.texts().text(training ? "calibrate.training.why" : "calibrate.agreed.title"), lines));
    }
}
