package se.medlyss.ui.listen;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import se.medlyss.process.Pace;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.PaceMark;
import se.medlyss.ui.control.RailWords;
import se.medlyss.ui.control.StageRail.Segment;
import se.medlyss.ui.control.StageRail.State;

/// The stages as short bars, each filling toward its target; for the narrow window.
final class StageStrip extends HBox {
    private final ListenViewModel viewModel;
    private final LiveTexts texts;
    private final List<Bar> bars = new ArrayList<>();

    StageStrip(ListenViewModel viewModel, LiveTexts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        getStyleClass().add("stage-strip");
    }

    void show(List<Segment> segments) {
        if (bars.size() != segments.size()) {
            bars.clear();
            segments.forEach(_ -> bars.add(new Bar()));
            getChildren().setAll(bars);
        }
        for (int index = 0; index < segments.size(); index++) {
            bars.get(index).show(segments.get(index), segments.get(index).elapsed());
        }
    }

    void setElapsed(String stage, long seconds) {
        bars.stream().filter(bar -> bar.segment.id().equals(stage)).forEach(bar -> bar.show(bar.segment, seconds));
    }

    /// One stage.
    private final class Bar extends Button {
        private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
        private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

        private final Region fill = new Region();
        private final StackPane track = new StackPane(fill);
        private Segment segment = Segment.NONE;
        private double share;

        private Bar() {
            getStyleClass().setAll("stage-bar");
            fill.getStyleClass().add("fill");
            track.getStyleClass().add("track");
            setGraphic(track);
            setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(this, Priority.ALWAYS);
            setAccessibleRole(AccessibleRole.BUTTON);
            setOnAction(event -> viewModel.actions().stage(segment.id(), viewModel.now()));
            track.prefWidthProperty().bind(widthProperty());
            track.widthProperty().subscribe(_ -> fit());
        }

        private void show(Segment shown, long seconds) {
            segment = shown;
            double target = shown.target().orElse(0);
            boolean entered = shown.state() != State.COMING;
            share = entered ? target > 0 ? Math.min(1, seconds / target) : 1 : 0;
            Pace pace = Pace.of(seconds, shown.target(), shown.warn());
            pseudoClassStateChanged(DONE, shown.state() == State.DONE);
            pseudoClassStateChanged(CURRENT, shown.state() == State.CURRENT);
            PaceMark.on(this, entered ? pace : Pace.WITHIN);
            setAccessibleText(RailWords.spoken(texts.texts(), shown, seconds));
            fit();
        }

        private void fit() {
            fill.setMaxWidth(segment.state() == State.DONE ? Double.MAX_VALUE : track.getWidth() * share);
        }
    }
}
