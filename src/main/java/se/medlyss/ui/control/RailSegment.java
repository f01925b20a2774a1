package se.medlyss.ui.control;

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
import se.medlyss.process.Pace;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.StageRail.Segment;
import se.medlyss.ui.control.StageRail.State;

/// One stage of the rail.
final class RailSegment extends Region {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass FLASH = PseudoClass.getPseudoClass("flash");
    private static final Duration FLASH_FOR = Duration.millis(300);

    private final LiveTexts texts;
    private final Label name = new Label();
    private final SteadyLabel side = new SteadyLabel();
    private final SteadyLabel line = new SteadyLabel();
    private final SteadyLabel over = new SteadyLabel();
    private final Region bar = new Region();
    private final VBox words;
    private final HBox title;
    private final HBox figures;
    private final PauseTransition endOfFlash = new PauseTransition(FLASH_FOR);
    private final Ruler ruler = new Ruler();
    private Segment segment = Segment.NONE;
    private long elapsed;
    private Fit fit = Fit.ROOMY;

    /// How much a segment says, and on how many lines.
    enum Fit {
        /// Everything, the name on one line.
        ROOMY,
        /// The same in fewer letters.
        TIGHT,
        /// In fewer letters, and the name wraps between its words.
        WRAPPED
    }

    RailSegment(LiveTexts texts, Consumer<String> onChosen) {
        this.texts = texts;
        getStyleClass().add("rail-segment");
        name.getStyleClass().add("name");
        name.setMinHeight(USE_PREF_SIZE);
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

    Segment segment() {
        return segment;
    }

    void show(Segment shown) {
        if (shown.equals(segment) && shown.elapsed() == elapsed) {
            return;
        }
        segment = shown;
        elapsed = shown.elapsed();
        pseudoClassStateChanged(DONE, shown.state() == State.DONE);
        pseudoClassStateChanged(CURRENT, shown.state() == State.CURRENT);
        draw();
    }

    /// Says everything, or the same in fewer letters.
    void say(Fit how) {
        if (fit != how) {
            fit = how;
            name.setWrapText(how == Fit.WRAPPED);
            draw();
        }
    }

    void setElapsed(long seconds) {
        boolean crossed = pace(seconds) != Pace.WITHIN && pace(elapsed) == Pace.WITHIN;
        elapsed = seconds;
        paint();
        if (!isFocused()) {
            tell();
        }
        if (crossed && !Look.reducedMotion()) {
            pseudoClassStateChanged(FLASH, true);
            endOfFlash.playFromStart();
        }
    }

    private Pace pace(long seconds) {
        return Pace.of(seconds, segment.target(), segment.warn());
    }

    /// Writes the words anew, in the language of the moment.
    void draw() {
        paint();
        tell();
    }

    /// Readers speak each new name of whatever has the keyboard: while this has it, the clock runs in silence.
    private void tell() {
        setAccessibleText(RailWords.spoken(texts.texts(), segment, elapsed));
    }

    private void paint() {
        RailWords drawn = words(fit);
        name.setText(titled(fit));
        side.show(drawn.side());
        line.show(drawn.line());
        over.show(drawn.over());
        for (Label label : new Label[] {side, over}) {
            label.setManaged(!label.getText().isEmpty());
        }
        PaceMark.on(this, segment.state() == State.COMING ? Pace.WITHIN : pace(elapsed));
        sideTone().on(side);
        layoutBar();
    }

    private Tone sideTone() {
        if (segment.state() != State.DONE) {
            return Tone.NEUTRAL;
        }
        return segment.unanswered() > 0 ? Tone.WARN : Tone.GOOD;
    }

    private RailWords words(Fit how) {
        RailWords all = RailWords.of(texts.texts(), segment, elapsed);
        return how == Fit.ROOMY ? all : all.tight(texts.texts(), segment, elapsed);
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

    /// The least width at which nothing is cut, in pixels.
    double floor(Fit how) {
        String titled = titled(how);
        double named =
                how == Fit.WRAPPED ? ruler.onTwoLines(titled, name.getFont()) : ruler.width(titled, name.getFont());
        return snapSizeX(Math.max(named + besideName(how), figuresWidth(how)))
                + snappedLeftInset()
                + snappedRightInset();
    }

    /// A line never breaks between a stage's number and its name.
    private String titled(Fit how) {
        String title = segment.title();
        return how == Fit.WRAPPED && !segment.number().isEmpty() ? title.replaceFirst(" ", "\u00a0") : title;
    }

    private double besideName(Fit how) {
        String beside = words(how).side();
        return title.getSpacing() + (beside.isEmpty() ? 0 : title.getSpacing() + ruler.width(beside, side.getFont()));
    }

    private double figuresWidth(Fit how) {
        RailWords said = words(how);
        double past = said.over().isEmpty() ? 0 : figures.getSpacing() + ruler.width(said.over(), over.getFont());
        return ruler.width(said.line(), line.getFont()) + past;
    }

    /// The height it needs at a width for what it says now, in pixels.
    double heightAt(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        return snapSizeY(words.prefHeight(room)) + snappedTopInset() + snappedBottomInset();
    }
}
