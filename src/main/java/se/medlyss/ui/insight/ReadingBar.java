package se.medlyss.ui.insight;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Shown;

/// How far reading has come, and a way to stop it; there only while it takes a while, or to say why it came no further.
final class ReadingBar extends HBox {

    /// Fewer are read before anybody can read how far it has come.
    private static final int WORTH_SHOWING = 60;

    private final InsightTools tools;
    private final ProgressBar bar = new ProgressBar();
    private final Label words = new Label();
    private final Button stop;

    ReadingBar(InsightTools tools) {
        this.tools = tools;
        this.stop = Buttons.quiet(tools.texts().text("insights.reading.cancel"), tools.model()::stop);
        getStyleClass().addAll("spaced-8", "reading-bar");
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(bar, words, stop);
        tools.model().state().subscribe(this::draw);
    }

    private void draw(InsightsState state) {
        InsightsState.Reading reading = state.reading();
        // Where there are no figures, the page itself says what stands in the way.
        InsightsState.Trouble trouble = reading == null && state.board() != null ? state.trouble() : null;
        Shown.when(this, trouble != null || reading != null && worthShowing(reading));
        Shown.when(bar, trouble == null);
        Shown.when(stop, trouble == null);
        if (trouble != null) {
            words.setText(tools.text(trouble.key(), trouble.place()));
        } else if (reading != null) {
            bar.setProgress(reading.of() == 0 ? -1 : (double) reading.done() / reading.of());
            words.setText(
                    reading.step() == null
                            ? tools.text("insights.reading", reading.done(), reading.of())
                            : tools.texts().texts().of("compile.step.", reading.step()));
        }
    }

    private static boolean worthShowing(InsightsState.Reading reading) {
        return reading.step() != null || reading.of() - reading.done() > WORTH_SHOWING;
    }
}
