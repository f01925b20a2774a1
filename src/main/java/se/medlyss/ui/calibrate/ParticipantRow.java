package se.medlyss.ui.calibrate;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.calibration.SessionView;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Pill;
import se.medlyss.ui.control.Tone;

/// Somebody who takes part in a blind session: how far they have come, and a way to score on this computer.
final class ParticipantRow extends HBox {

    private final List<Object> says;

    /// @param here lets them score here; null when they are done, or sit here themselves
    ParticipantRow(CalibrateTools tools, SessionView.Blind view, String coach, @Nullable Runnable here) {
        Optional<SessionView.In> in = view.in().stream()
                .filter(each -> each.coach().equals(coach) && !each.again())
                .findFirst();
        boolean begun = view.begun().stream().anyMatch(each -> each.coach().equals(coach));
        says = List.of(
                view.standing().id(),
                coach,
                tools.name(coach),
                in,
                begun,
                tools.texts().locale(),
                here == null);
        Label name = new Label(tools.name(coach));
        name.getStyleClass().add("strong");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getStyleClass().addAll("spaced-8", "participant-row");
        getChildren().addAll(name, in.map(each -> delivered(tools, each)).orElseGet(() -> waited(tools, begun)), gap);
        if (here != null) {
            Button score = Buttons.quiet(tools.texts().text("calibrate.score.as", tools.name(coach)), here);
            score.setId("score-as-" + coach);
            getChildren().add(score);
        }
    }

    /// Whether nobody could tell the two apart.
    boolean saysTheSame(ParticipantRow other) {
        return says.equals(other.says);
    }

    private static Pill delivered(CalibrateTools tools, SessionView.In in) {
        String words =
                tools.text(in.late() ? "calibrate.person.late" : "calibrate.person.in", tools.dayAndTime(in.at()));
        return new Pill(new SimpleStringProperty(words), in.late() ? Tone.WARN : Tone.GOOD);
    }

    private static Pill waited(CalibrateTools tools, boolean begun) {
        return new Pill(
                tools.texts().text(begun ? "calibrate.person.begun" : "calibrate.person.missing"),
                begun ? Tone.ACCENT : Tone.NEUTRAL);
    }
}
