package se.medlyss.ui.insight;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.ui.control.PageScroll;

/// What scrolls below the filters. Whoever comes back from behind a figure finds the figures as they were left, with
/// the keyboard where it was.
final class FiguresBody extends StackPane {

    private final VBox whole = new VBox();
    private final StackPane body = new StackPane();
    private final PageScroll scroll = new PageScroll(whole);
    private @Nullable Left left;

    /// The figures that were left to look behind one of them.
    private record Left(@Nullable Board board, Node figures, Spot spot, double scrolled) {}

    FiguresBody() {
        VBox.setVgrow(body, Priority.ALWAYS);
        whole.getStyleClass().add("spaced-16");
        whole.setMinHeight(USE_PREF_SIZE);
        whole.getChildren().setAll(body);
        body.setMinHeight(USE_PREF_SIZE);
        scroll.setFitToHeight(true);
        // Large text in a small window: better moved sideways than cut.
        scroll.setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
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
        Spot spot = Spot.within(body);
        body.getChildren().setAll(figures);
        scroll.setVvalue(0);
        layOut();
        spot.take(body);
    }

    /// Shows what lies behind one of the figures.
    ///
    /// @param board of the figures that are shown now
    void open(@Nullable Board board, DrillPane drill) {
        if (!body.getChildren().isEmpty() && !(body.getChildren().getFirst() instanceof DrillPane)) {
            left = new Left(board, body.getChildren().getFirst(), Spot.within(body), scroll.getVvalue());
        }
        body.getChildren().setAll(drill);
        scroll.setVvalue(0);
        layOut();
        drill.takeKeyboard();
    }

    /// Shows the figures that were left, if they are of this board.
    ///
    /// @return whether they were
    boolean backTo(@Nullable Board board) {
        Left before = left;
        left = null;
        if (before == null || before.board() == null || before.board() != board) {
            return false;
        }
        body.getChildren().setAll(before.figures());
        layOut();
        scroll.setVvalue(before.scrolled());
        before.spot().take(body);
        return true;
    }

    /// Forgets what was left: its words are in another language.
    void forget() {
        left = null;
    }

    private void layOut() {
        if (getParent() != null) {
            getParent().applyCss();
            getParent().layout();
        }
    }
}
