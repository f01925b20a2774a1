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
import se.medlyss.texts.Formats;
import se.medlyss.ui.base.LiveTexts;

/// Each stage's time as a bar from zero, with its target as a mark.
final class StageBars extends GridPane {

    private final LiveTexts texts;

    /// One stage.
    ///
    /// @param seconds over all visits; empty when it was never entered
    /// @param target  seconds that it should take, if it has a target
    /// @param warn    seconds past which the colour changes; the target where the process has none
    record Bar(String name, OptionalLong seconds, OptionalLong target, OptionalLong warn) {}

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
        Label time = new Label(time(bar));
        time.setMinWidth(USE_PREF_SIZE);
        Label over = new Label(over(bar));
        over.setMinWidth(USE_PREF_SIZE);
        over.getStyleClass().addAll("strong", BarTrack.pastWarn(bar) ? "warn" : "muted");
        time.setAccessibleRole(AccessibleRole.TEXT);
        time.setAccessibleText(bar.name() + ": " + time.getText() + " " + over.getText());
        addRow(row, name, track, time, over);
    }

    private String time(Bar bar) {
        if (bar.seconds().isEmpty()) {
            return texts.now("evaluations.stage.not-entered");
        }
        String taken = Formats.clock(bar.seconds().getAsLong());
        return bar.target().isPresent()
                ? texts.now("control.rail.of", taken, Formats.clock(bar.target().getAsLong()))
                : taken;
    }

    private static String over(Bar bar) {
        long taken = bar.seconds().orElse(0);
        return bar.target().isPresent() && taken > bar.target().getAsLong()
                ? Formats.difference(taken - bar.target().getAsLong())
                : "";
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
            if (pastWarn(bar)) {
                filled.getStyleClass().add("past-warn");
            }
            getChildren().add(filled);
            bar.target().ifPresent(_ -> {
                Region mark = new Region();
                mark.getStyleClass().add("target");
                marks.add(mark);
                getChildren().add(mark);
            });
        }

        static boolean pastWarn(Bar bar) {
            return bar.warn().isPresent()
                    && bar.seconds().orElse(0) > bar.warn().getAsLong();
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
