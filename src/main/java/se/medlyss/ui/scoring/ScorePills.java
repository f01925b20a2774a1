package se.medlyss.ui.scoring;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.FlowPane;
import se.medlyss.score.Score;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.Pill;
import se.medlyss.ui.control.Tone;

/// What has to be said wherever a score's percent stands: approved or not, that answers are missing, and the critical
/// misses that there are already.
public final class ScorePills extends FlowPane {

    private final ScoringTools tools;
    private final SimpleStringProperty approval = new SimpleStringProperty("");
    private final SimpleStringProperty misses = new SimpleStringProperty("");
    private final Pill approved = new Pill(approval, Tone.NEUTRAL);
    private final Pill missed = new Pill(misses, Tone.BAD);

    /// Nothing to say yet.
    public ScorePills(ScoringTools tools) {
        this.tools = tools;
        getStyleClass().add("score-pills");
        getStylesheets().add(Look.sheet(ScorePills.class, "score-pills.css"));
        // Below each other, unless it is given the width to be side by side.
        setPrefWrapLength(1);
        missed.managedProperty().bind(missed.visibleProperty());
        missed.visibleProperty().bind(misses.isNotEmpty());
        getChildren().addAll(approved, missed);
    }

    /// Says it of this score, in the language of the moment.
    public void show(Score score) {
        ScoreWords words = new ScoreWords(tools);
        approval.set(words.approval(score));
        approved.setTone(ScoreTones.of(score.approval()));
        misses.set(words.misses(score));
    }
}
