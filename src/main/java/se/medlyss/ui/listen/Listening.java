package se.medlyss.ui.listen;

import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.OpenCall;

/// The live screen for whatever call runs: one at a time.
public final class Listening {
    private final ListenTools tools;
    private final ListenWays ways;
    private final StackPane content = new StackPane();
    private @Nullable ListenView view;

    /// @param ways where the screen leads to
    public Listening(ListenTools tools, ListenWays ways) {
        this.tools = tools;
        this.ways = ways;
    }

    /// What the window shows; the same node for every call.
    public StackPane content() {
        return content;
    }

    /// Follows this call from now on.
    public void show(OpenCall call) {
        leave();
        ListenView next = new ListenView(new ListenViewModel(call, tools, ways), tools);
        view = next;
        content.getChildren().setAll(next);
        next.requestFocus();
    }

    /// Follows no call any more.
    public void leave() {
        Optional.ofNullable(view).ifPresent(ListenView::dispose);
        view = null;
        content.getChildren().clear();
    }
}
