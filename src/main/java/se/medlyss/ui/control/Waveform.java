package se.medlyss.ui.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import se.medlyss.application.recording.Peaks;
import se.medlyss.application.recording.Span;
import se.medlyss.texts.Formats;

/// A recording as a picture: each side's swings, with stages, pauses and moments on it, and where it is heard now. A
/// click or a drag goes there; Ctrl and the wheel zoom.
public final class Waveform extends Region {

    private static final double STRIP = 22;
    private static final double MARK_LINE = 16;
    private static final double MARK_ROOM = 9;
    private static final double TALK_LINE = 2;
    private static final double HEAD = 2;
    private static final long STEP_MS = 5_000;

    private final List<Path> sides = List.of(new Path(), new Path());
    private final List<Path> talk = List.of(new Path(), new Path());
    private final List<Placed> placed = new ArrayList<>();
    private final Region head = new Region();
    private final TimeWindow window = new TimeWindow();
    private Optional<Peaks> peaks = Optional.empty();
    private List<List<Span>> talks = List.of();
    private boolean swapped;
    private double positionMs;
    private double side = Height.FULL.side;
    private DoubleConsumer onSeek = _ -> {};

    /// How much room there is.
    public enum Height {
        FULL(64),
        LOW(46),
        LOWEST(26);

        private final double side;

        Height(double side) {
            this.side = side;
        }
    }

    /// A stretch with a name below the sides, or a band behind them.
    ///
    /// @param wordings what it says, as long as there is room for; the longest first
    /// @param style    style classes that say what it is
    /// @param strip    in the line of stages; else behind the sides
    public record Band(Span span, List<String> wordings, String style, boolean strip) {
        public Band {
            wordings = List.copyOf(wordings);
        }

        /// One that says this or nothing.
        public Band(Span span, String words, String style, boolean strip) {
            this(span, List.of(words), style, strip);
        }
    }

    /// A sign at one time.
    public record Mark(long atMs, Sign sign, String words) {}

    private record Placed(Node node, Span span, boolean strip, Optional<Sign> sign) {

        private boolean mark() {
            return sign.isPresent();
        }

        /// What is lifted up or to be developed comes first, then what was missed.
        private int rank() {
            return switch (sign.orElse(Sign.MET)) {
                case LIFT_UP, DEVELOP -> 0;
                case NOT_MET -> 1;
                case NOTE -> 2;
                case MET, ANSWERED -> 4;
                default -> 3;
            };
        }
    }

    public Waveform() {
        getStyleClass().add("waveform");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        sides.get(0).getStyleClass().addAll("side", "first");
        sides.get(1).getStyleClass().addAll("side", "second");
        talk.get(0).getStyleClass().addAll("talk", "first");
        talk.get(1).getStyleClass().addAll("talk", "second");
        Stream.concat(sides.stream(), talk.stream()).forEach(path -> path.setManaged(false));
        head.getStyleClass().add("head");
        head.setMouseTransparent(true);
        getChildren().addAll(sides);
        getChildren().addAll(talk);
        getChildren().add(head);
        setOnMousePressed(this::seek);
        setOnMouseDragged(this::seek);
        setOnScroll(this::scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        widthProperty().subscribe(this::draw);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /// What a click or drag asks for, in milliseconds.
    public void setOnSeek(DoubleConsumer onSeek) {
        this.onSeek = onSeek;
    }

    /// Fits into a higher or lower window.
    public void setHeight(Height height) {
        side = height.side;
        draw();
    }

    /// The whole length, before there is a picture.
    public void setLength(long ms) {
        window.length(ms);
        draw();
    }

    /// Shows the sides; the agent's first.
    ///
    /// @param swap the agent is on the second channel
    public void show(Peaks read, boolean swap) {
        peaks = Optional.of(read);
        swapped = swap;
        draw();
    }

    /// Shows when each channel talks, as a line below its swings.
    public void showTalk(List<List<Span>> spans) {
        talks = spans.stream().map(List::copyOf).toList();
        draw();
    }

    /// What lies on it, from the back to the front.
    public void show(List<Band> bands, List<Mark> marks) {
        placed.forEach(each -> getChildren().remove(each.node()));
        placed.clear();
        bands.forEach(this::add);
        marks.forEach(this::add);
        requestLayout();
    }

    /// Where it is heard now; keeps that in sight.
    public void setPosition(double ms) {
        positionMs = ms;
        if (window.follow(ms)) {
            draw();
        }
        placeHead();
    }

    /// Twice as near (1) or as far (-1), around what is heard.
    public void zoom(int direction) {
        window.zoom(direction, positionMs);
        draw();
    }

    private void add(Band band) {
        FittingLabel label = new FittingLabel(band.wordings());
        label.getStyleClass().addAll(band.strip() ? "stage" : "band", band.style());
        label.setMouseTransparent(true);
        placed.add(new Placed(label, band.span(), band.strip(), Optional.empty()));
        getChildren().add(band.strip() ? getChildren().indexOf(head) : 0, label);
    }

    private void add(Mark mark) {
        Node sign = mark.sign().node();
        sign.setAccessibleText(mark.words());
        placed.add(new Placed(sign, new Span(mark.atMs(), mark.atMs()), false, Optional.of(mark.sign())));
        getChildren().add(getChildren().indexOf(head), sign);
    }

    private void seek(MouseEvent event) {
        requestFocus();
        onSeek.accept(window.msAt(event.getX(), getWidth()));
    }

    private void scroll(ScrollEvent event) {
        if (event.isControlDown()) {
            window.zoom(event.getDeltaY() > 0 ? 1 : -1, window.msAt(event.getX(), getWidth()));
        } else {
            window.move(-Math.signum(event.getDeltaY() + event.getDeltaX()));
        }
        draw();
        event.consume();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> onSeek.accept(positionMs - STEP_MS);
            case RIGHT -> onSeek.accept(positionMs + STEP_MS);
            case HOME -> onSeek.accept(0);
            case END -> onSeek.accept(window.length());
            case PLUS, ADD -> zoom(1);
            case MINUS, SUBTRACT -> zoom(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void draw() {
        int count = peaks.map(Peaks::sides).orElse(0);
        for (int i = 0; i < sides.size(); i++) {
            int channel = swapped && count == 2 ? 1 - i : i;
            double height = count == 1 ? 2 * side : side;
            List<Span> spans = channel < talks.size() ? talks.get(channel) : List.of();
            WavePath.drawTalk(talk.get(i), spans, window, getWidth(), height - TALK_LINE);
            WavePath.draw(sides.get(i), i < count ? peaks : Optional.empty(), channel, window, getWidth(), height);
        }
        requestLayout();
    }

    private void placeHead() {
        double x = window.xAt(positionMs, getWidth());
        head.resizeRelocate(snapPositionX(x - HEAD / 2), 0, HEAD, getHeight());
        setAccessibleText(Formats.clock(Math.round(positionMs / 1_000)));
    }

    @Override
    protected void layoutChildren() {
        double bottom = 2 * side;
        sides.get(1).setLayoutY(side);
        talk.get(1).setLayoutY(side);
        for (Placed each : placed) {
            double from = window.xAt(each.span().fromMs(), getWidth());
            double to = window.xAt(each.span().toMs(), getWidth());
            if (each.mark()) {
                double width = each.node().prefWidth(-1);
                boolean inSight = from >= 0 && from <= getWidth();
                // Whole at the beginning and at the end as well.
                double left = inSight ? Math.clamp(from - width / 2, 0, Math.max(0, getWidth() - width)) : from;
                each.node().resizeRelocate(left, bottom, width, MARK_LINE);
            } else {
                double top = each.strip() ? bottom + MARK_LINE : 0;
                double height = each.strip() ? STRIP : bottom + MARK_LINE;
                // Only what is in sight, so that its words are whole.
                double left = snapPositionX(Math.max(0, from)) + (each.strip() ? 1 : 0);
                double width = Math.max(1, snapPositionX(Math.min(getWidth(), to)) - left - 1);
                each.node().setVisible(to > 0 && from < getWidth());
                if (each.node() instanceof FittingLabel label) {
                    // Across swings that lie this close its words cannot be read.
                    label.fit(each.strip() || side > Height.LOWEST.side ? width : 0);
                }
                each.node().resizeRelocate(left, top, width, height);
            }
        }
        thin();
        placeHead();
    }

    /// Of signs that would lie on each other the weightier one shows; nearer all of them do.
    private void thin() {
        List<Double> taken = new ArrayList<>();
        placed.stream()
                .filter(Placed::mark)
                .sorted(Comparator.comparingInt(Placed::rank))
                .forEach(each -> {
                    double middle = window.xAt(each.span().fromMs(), getWidth());
                    boolean free = taken.stream().noneMatch(other -> Math.abs(other - middle) < MARK_ROOM);
                    each.node().setVisible(free);
                    if (free) {
                        taken.add(middle);
                    }
                });
    }

    @Override
    protected double computePrefHeight(double width) {
        return 2 * side + MARK_LINE + STRIP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
