package se.medlyss.ui.calibrate;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import se.medlyss.application.calibration.CalibrationResult;
import se.medlyss.application.calibration.Distance;
import se.medlyss.application.calibration.SessionView;
import se.medlyss.stats.Interval;
import se.medlyss.ui.control.Pill;
import se.medlyss.ui.control.Tone;

/// How a reference call went: the part of its criteria that was answered as agreed, against the organisation's
/// mark, and whether the critical ones were. A try after the key was seen is practice, and has no verdict.
record TrainingCard(CalibrateTools tools) {

    private static final double ALL = 100;

    Node of(SessionView.Open view) {
        CalibrationResult result = view.result();
        boolean practice = !view.before().isEmpty();
        Distance distance = result.distances().getFirst();
        Trained trained = tools.trained(result);
        Label figure = new Label(tools.share(trained.share()));
        figure.getStyleClass().addAll("calibrate-figure", "strong");
        Pill verdict = verdict(trained, practice);
        verdict.setId("training-verdict");
        VBox card = new VBox(
                tools.sentence(tools.text("calibrate.training.alike"), "medium"),
                figure,
                tools.sentence(
                        tools.text(
                                "calibrate.figure.sure",
                                tools.interval(distance.trained().wilson(Interval.LEVEL), ALL, 0),
                                distance.trained().of()),
                        "secondary"),
                verdict,
                tools.sentence(tools.text("calibrate.training.mark", tools.share(trained.mark())), "secondary"));
        if (!trained.critical().isEmpty()) {
            String which = trained.critical().stream()
                    .map(key -> tools.words().label(result.process(), key))
                    .collect(Collectors.joining(", "));
            card.getChildren().add(tools.sentence(tools.text("calibrate.training.critical", which), "secondary"));
        }
        if (practice) {
            card.getChildren().add(tools.sentence(tools.practice(view.before()), "secondary"));
        }
        if (view.changed()) {
            card.getChildren().add(tools.sentence(tools.text("calibrate.training.changed"), "secondary"));
        }
        card.getStyleClass().addAll("card", "calibrate-figure-card", "spaced-4");
        return card;
    }

    private Pill verdict(Trained trained, boolean practice) {
        if (practice) {
            return new Pill(tools.texts().text("calibrate.training.practice"), Tone.NEUTRAL);
        }
        return trained.passed()
                ? new Pill(tools.texts().text("calibrate.training.passed"), Tone.GOOD)
                : new Pill(tools.texts().text("calibrate.training.not-yet"), Tone.WARN);
    }
}
