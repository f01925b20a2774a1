package se.medlyss.ui.insight;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import se.medlyss.application.compilation.Compilation;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Shown;

/// How far reading has come, and a way to stop it; there only while it takes a while, or to say why it came no further.
final class ReadingBar extends HBox {

    /// Fewer are read before anybody can read how far it has come.
    private static final int WORTH_SHOWING = 60;

    /// Most figures are there before anybody could read that they are counted.
    private static final Duration WORTH_A_WORD = Duration.millis(300);

    private final InsightTools tools;
    private final PauseTransition patience = new PauseTransition(WORTH_A_WORD);
    private boolean counting;
    private final ProgressBar bar = new ProgressBar();
    private final Label words = new Label();
    private final Button stop;
    private final Button again;
    private final Runnable afterwards;

    /// @param afterwards takes the keyboard when there is nothing to stop any longer
    ReadingBar(InsightTools tools, Runnable afterwards) {
        this.tools = tools;
        this.afterwards = afterwards;
        this.stop = Buttons.quiet(tools.texts().text("insights.reading.cancel"), tools.model()::stop);
        this.again = Buttons.quiet(tools.texts().text("insights.failed.again"), tools.model()::refresh);
        getStyleClass().addAll("spaced-8", "reading-bar");
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        // What stops it stays in place, whatever the words say.
        getChildren().addAll(bar, stop, words, again);
        patience.setOnFinished(_ -> draw(tools.model().state().get()));
        tools.model().state().subscribe(this::draw);
    }

    private void draw(InsightsState state) {
        InsightsState.Reading reading = state.reading();
        // Where there are no figures, the page itself says what stands in the way.
        InsightsState.Trouble trouble = reading == null && state.board() != null ? state.trouble() : null;
        boolean counted = reading == null && trouble == null && countsLong(state);
        boolean stops = counted || reading != null && worthShowing(reading);
        boolean offersAgain = trouble != null && trouble.again();
        if (!stops && stop.isFocused() || !offersAgain && again.isFocused()) {
            afterwards.run();
        }
        Shown.when(this, stops || trouble != null);
        Shown.when(bar, trouble == null);
        Shown.when(stop, trouble == null);
        Shown.when(again, offersAgain);
        if (counted) {
            bar.setProgress(ProgressIndicator.INDETERMINATE_PROGRESS);
            words.setText(tools.text("insights.computing"));
        } else if (trouble != null) {
            words.setText(tools.text(trouble.key(), trouble.place()));
        } else if (reading != null) {
            bar.setProgress(reading.of() == 0 ? -1 : (double) reading.done() / reading.of());
            words.setText(words(tools, reading));
        }
    }

    /// What is done, and how far it has come.
    static String words(InsightTools tools, InsightsState.Reading reading) {
        Compilation.Step step = reading.step();
        if (step == null) {
            return tools.text("insights.reading", reading.done(), reading.of());
        }
        String what = tools.texts().texts().of("compile.step.", step);
        return reading.of() == 0 && reading.done() > 0
                ? tools.text("insights.reading.so-far", what, reading.done())
                : what;
    }

    /// Whether the figures that are shown are of another choice for a while. Where there are none, the page says so.
    private boolean countsLong(InsightsState state) {
        boolean counts = state.counting() && state.board() != null;
        if (counts && !counting) {
            patience.playFromStart();
        } else if (!counts) {
            patience.stop();
        }
        counting = counts;
        return counts && patience.getStatus() != Animation.Status.RUNNING;
    }

    private static boolean worthShowing(InsightsState.Reading reading) {
        return reading.step() != null || reading.of() - reading.done() > WORTH_SHOWING;
    }
}
