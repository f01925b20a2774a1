package se.medlyss.ui.control;

import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.StageRail.Segment;
import se.medlyss.ui.control.StageRail.State;

/// One stage of the rail.
final class RailSegment extends Region {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass PAST_WARN = PseudoClass.getPseudoClass("past-warn");
    private static final PseudoClass FLASH = PseudoClass.getPseudoClass("flash");
    private static final Duration FLASH_FOR = Duration.millis(300);

    private final LiveTexts texts;
    private final Label name = new Label();
    private final Label side = new Label();
    private final Label line = new Label();
    private final Label over = new Label();
    private final Region bar = new Region();
    private final VBox words;
    private final HBox title;
    private final HBox figures;
    private final PauseTransition endOfFlash = new PauseTransition(FLASH_FOR);
    private Segment segment = new Segment("", "", "", State.COMING, 0, none(), none(), none(), 0);
    private long elapsed;
    private boolean tight;

    RailSegment(LiveTexts texts, Consumer<String> onChosen) {
        this.texts = texts;
        getStyleClass().add("rail-segment");
        name.getStyleClass().add("name");
        side.getStyleClass().add("side");
        side.setMinWidth(USE_PREF_SIZE);
        line.getStyleClass().add("line");
        over.getStyleClass().add("over");
        over.setMinWidth(USE_PREF_SIZE);
        bar.getStyleClass().add("bar");
        bar.setManaged(false);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        title = new HBox(name, gap, side);
        title.getStyleClass().add("title");
        figures = new HBox(line, over);
        figures.getStyleClass().add("figures");
        words = new VBox(title, figures);
        words.getStyleClass().add("words");
        getChildren().addAll(bar, words);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(event -> onChosen.accept(segment.id()));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
                onChosen.accept(segment.id());
                event.consume();
            }
        });
        endOfFlash.setOnFinished(event -> pseudoClassStateChanged(FLASH, false));
    }

    private static OptionalLong none() {
        return OptionalLong.empty();
    }

    Segment segment() {
        return segment;
    }

    void show(Segment shown) {
        segment = shown;
        elapsed = shown.elapsed();
        pseudoClassStateChanged(DONE, shown.state() == State.DONE);
        pseudoClassStateChanged(CURRENT, shown.state() == State.CURRENT);
        name.setText((shown.number() + " " + shown.name()).strip());
        draw();
    }

    /// Says the same in fewer letters, or in full again.
    void tighten(boolean tighter) {
        if (tight != tighter) {
            tight = tighter;
            draw();
        }
    }

    void setElapsed(long seconds) {
        boolean crossed = isPastTarget(seconds) && !isPastTarget(elapsed);
        elapsed = seconds;
        draw();
        if (crossed && !Look.reducedMotion()) {
            pseudoClassStateChanged(FLASH, true);
            endOfFlash.playFromStart();
        }
    }

    private boolean isPastTarget(long seconds) {
        return segment.target().isPresent() && seconds > segment.target().getAsLong();
    }

    private void draw() {
        RailWords words = RailWords.of(texts.texts(), segment, elapsed);
        RailWords drawn = tight ? words.tight(segment, elapsed) : words;
        side.setText(drawn.side());
        line.setText(drawn.line());
        over.setText(drawn.over());
        boolean pastWarn = elapsed > segment.warn().orElse(segment.target().orElse(Long.MAX_VALUE));
        pseudoClassStateChanged(PAST_WARN, pastWarn && segment.state() != State.COMING);
        Tone.NEUTRAL.on(side);
        if (segment.state() == State.DONE) {
            (segment.unanswered() > 0 ? Tone.WARN : Tone.GOOD).on(side);
        }
        setAccessibleText(name.getText() + ", " + drawn.spoken());
        layoutBar();
    }

    private void layoutBar() {
        double target = segment.target().orElse(0);
        boolean drawn = segment.state() != State.COMING && target > 0;
        bar.setVisible(drawn);
        if (drawn) {
            double height = snapSizeY(bar.prefHeight(-1));
            double width = snapSizeX(getWidth() * Math.min(1, elapsed / target));
            bar.resizeRelocate(0, getHeight() - height, width, height);
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    @Override
    protected void layoutChildren() {
        words.resizeRelocate(
                snappedLeftInset(),
                snappedTopInset(),
                getWidth() - snappedLeftInset() - snappedRightInset(),
                getHeight() - snappedTopInset() - snappedBottomInset());
        layoutBar();
    }

    @Override
    protected double computeMinWidth(double height) {
        double widest = Math.max(title.prefWidth(-1), figures.prefWidth(-1));
        return snapSizeX(widest) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(words.prefHeight(-1)) + snappedTopInset() + snappedBottomInset();
    }
}
