package se.medlyss.ui.insight;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Shown;

/// How far reading has come, and a way to stop it; there only while it takes a while.
final class ReadingBar extends HBox {

    /// Fewer are read before anybody can read how far it has come.
    private static final int WORTH_SHOWING = 60;

    private final InsightTools tools;
    private final ProgressBar bar = new ProgressBar();
    private final Label words = new Label();

    ReadingBar(InsightTools tools) {
        this.tools = tools;
        getStyleClass().addAll("spaced-8", "reading-bar");
        words.getStyleClass().add("muted");
        getChildren()
                .addAll(
                        bar,
                        words,
                        Buttons.quiet(tools.texts().text("insights.reading.cancel"), tools.model()::cancel));
        tools.model().state().map(InsightsState::reading).subscribe(this::draw);
        draw(null);
    }

    private void draw(InsightsState.@Nullable Reading reading) {
        boolean shown = reading != null && (reading.step() != null || reading.of() - reading.done() > WORTH_SHOWING);
        Shown.when(this, shown);
        if (reading != null) {
            bar.setProgress(reading.of() == 0 ? -1 : (double) reading.done() / reading.of());
            words.setText(
                    reading.step() == null
                            ? tools.text("insights.reading", reading.done(), reading.of())
                            : tools.texts().texts().of("compile.step.", reading.step()));
        }
    }
}
