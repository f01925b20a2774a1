package se.medlyss.ui.evaluations;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import se.medlyss.process.Pace;
import se.medlyss.texts.Formats;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.PaceMark;

/// Each stage's time as a bar from zero, with its target as a mark.
final class StageBars extends GridPane {

    private final LiveTexts texts;

    /// One stage.
    ///
    /// @param seconds over all visits; empty when it was never entered
    /// @param target  seconds that it should take, if it has a target
    /// @param warn    seconds past which the process warns, if it does
    /// @param atLeast the listener came in later: it took this long or longer
    record Bar(String name, OptionalLong seconds, OptionalLong target, OptionalLong warn, boolean atLeast) {

        Pace pace() {
            return Pace.of(seconds.orElse(0), target, warn);
        }
    }

    StageBars(LiveTexts texts) {
        this.texts = texts;
        getStyleClass().add("stage-bars");
    }

    void show(List<Bar> bars) {
        getChildren().clear();
        long longest = bars.stream()
                .mapToLong(bar -> Math.max(bar.seconds().orElse(0), bar.target().orElse(0)))
                .max()
                .orElse(1);
        for (int row = 0; row < bars.size(); row++) {
            add(bars.get(row), row, Math.max(1, longest));
        }
    }

    private void add(Bar bar, int row, long longest) {
        Label name = new Label(bar.name());
        name.setMinWidth(USE_PREF_SIZE);
        Node track = new BarTrack(bar, longest);
        GridPane.setHgrow(track, Priority.ALWAYS);
        Label time = new Label(time(bar, "control.time.at-least"));
        time.setMinWidth(USE_PREF_SIZE);
        time.getStyleClass().add("time");
        PaceMark.on(time, bar.pace());
        Label over = new Label(over(bar));
        over.setMinWidth(USE_PREF_SIZE);
        over.getStyleClass().addAll("strong", "over");
        PaceMark.on(over, bar.pace());
        time.setAccessibleRole(AccessibleRole.TEXT);
        time.setAccessibleText(bar.name() + ": " + time(bar, "control.time.at-least.spoken") + " " + over.getText());
        addRow(row, name, track, time, over);
    }

    private String time(Bar bar, String atLeast) {
        if (bar.seconds().isEmpty()) {
            return texts.now("evaluations.stage.not-entered");
        }
        String clock = Formats.clock(bar.seconds().getAsLong());
        String taken = bar.atLeast() ? texts.now(atLeast, clock) : clock;
        return bar.target().isPresent()
                ? texts.now("control.rail.of", taken, Formats.clock(bar.target().getAsLong()))
                : taken;
    }

    private static String over(Bar bar) {
        return bar.pace() == Pace.WITHIN || bar.target().isEmpty()
                ? ""
                : Formats.difference(bar.seconds().orElse(0) - bar.target().getAsLong());
    }

    /// The track: a bar, and the target's mark.
    private static final class BarTrack extends Region {
        private final Bar bar;
        private final long longest;
        private final Region filled = new Region();
        private final List<Region> marks = new ArrayList<>();

        BarTrack(Bar bar, long longest) {
            this.bar = bar;
            this.longest = longest;
            getStyleClass().add("track");
            filled.getStyleClass().add("filled");
            PaceMark.on(filled, bar.pace());
            getChildren().add(filled);
            bar.target().ifPresent(_ -> {
                Region mark = new Region();
                mark.getStyleClass().add("target");
                marks.add(mark);
                getChildren().add(mark);
            });
        }

        @Override
        protected void layoutChildren() {
            filled.resizeRelocate(0, 0, getWidth() * bar.seconds().orElse(0) / longest, getHeight());
            for (Region mark : marks) {
                double at = getWidth() * bar.target().orElse(0) / longest;
                double width = mark.prefWidth(-1);
                mark.resizeRelocate(snapPositionX(Math.min(at, getWidth() - width)), -2, width, getHeight() + 4);
            }
        }
    }
}
