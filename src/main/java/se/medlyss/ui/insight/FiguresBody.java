package se.medlyss.ui.insight;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.ui.control.PageScroll;

/// What scrolls below the filters. Whoever comes back from behind a figure finds the figures as they were left, with
/// the keyboard where it was; the same for what lies behind a figure in what lies behind another one.
final class FiguresBody extends StackPane {

    /// In pixels, as the style sheet has it.
    private static final double RING = 4;

    private final VBox whole = new VBox();
    private final StackPane body = new StackPane();
    private final PageScroll scroll = new PageScroll(whole);
    private final Deque<Left> left = new ArrayDeque<>();

    /// What was left to look behind one of its figures.
    ///
    /// @param what the board, or what was opened
    private record Left(Object what, Node shown, Spot spot, double scrolled) {}

    FiguresBody() {
        VBox.setVgrow(body, Priority.ALWAYS);
        whole.getStyleClass().add("spaced-16");
        whole.setMinHeight(USE_PREF_SIZE);
        whole.getChildren().setAll(body);
        body.setMinHeight(USE_PREF_SIZE);
        scroll.setFitToHeight(true);
        // Large text in a small window: better moved sideways than cut.
        scroll.setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
        // What scrolls is clipped, and the ring around a button at its edge reaches beyond it.
        setMargin(scroll, new Insets(-RING, 0, 0, -RING));
        getChildren().setAll(scroll);
    }

    /// Lets what stands above the figures scroll with them, where the window is too low for both.
    ///
    /// @param above null for nothing
    void scrollWith(@Nullable Node above) {
        whole.getChildren()
                .setAll(Stream.concat(Stream.ofNullable(above), Stream.of(body)).toList());
    }

    /// Shows other figures; the keyboard stays where it was.
    void figures(Node figures) {
        left.clear();
        Spot spot = Spot.within(body);
        body.getChildren().setAll(figures);
        scroll.setVvalue(0);
        layOut();
        spot.take(body);
    }

    /// Shows what lies behind one of the figures.
    ///
    /// @param shown the board that is shown now, or what was opened before; null when nobody comes back to it
    void open(@Nullable Object shown, DrillPane drill) {
        if (shown != null && !body.getChildren().isEmpty()) {
            left.push(new Left(shown, body.getChildren().getFirst(), Spot.within(body), scroll.getVvalue()));
        }
        body.getChildren().setAll(drill);
        scroll.setVvalue(0);
        layOut();
        drill.takeKeyboard();
    }

    /// Shows what was left, if this was.
    ///
    /// @return whether it was
    boolean backTo(@Nullable Object what) {
        if (left.stream().noneMatch(each -> each.what() == what)) {
            return false;
        }
        Left before = left.pop();
        while (before.what() != what) {
            before = left.pop();
        }
        body.getChildren().setAll(before.shown());
        layOut();
        scroll.setVvalue(before.scrolled());
        before.spot().take(body);
        return true;
    }

    /// Forgets what was left: its words are in another language.
    void forget() {
        left.clear();
    }

    private void layOut() {
        if (getParent() != null) {
            getParent().applyCss();
            getParent().layout();
        }
    }
}
