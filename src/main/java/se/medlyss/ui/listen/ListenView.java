package se.medlyss.ui.listen;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import se.medlyss.call.Stamp;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.Keys;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.scoring.ScoringTools;

/// The live screen, in the whole window or in a narrow one. It has the keyboard itself while no field has it.
public final class ListenView extends StackPane {
    private final ListenViewModel viewModel;
    private final ScoringTools tools;
    private final ListenTools surroundings;
    private final ListenTimers timers;
    private final FullView full;
    private final CompactWindow window = new CompactWindow(this);
    private final OverlayPane overlay;
    private final ListenKeys commands;
    private Optional<CompactView> compact = Optional.empty();

    /// Follows the call.
    public ListenView(ListenViewModel viewModel, ListenTools surroundings) {
        this.viewModel = viewModel;
        this.surroundings = surroundings;
        tools = surroundings.scoring();
        timers = new ListenTimers(viewModel);
        getStyleClass().add("listen");
        getStylesheets().add(Look.sheet(ListenView.class, "listen.css"));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        new Announcer(this, viewModel, tools.texts());
        full = new FullView(viewModel, surroundings, timers, this::more, appearance(), this::requestFocus);
        overlay = new OverlayPane(viewModel, tools, this::requestFocus);
        commands = new ListenKeys(viewModel, new ShownLines(), this::startNote, this::requestFocus);
        getChildren().addAll(full, overlay);
        viewModel.compact().subscribe(this::show);
        timers.follow(this);
        new Keys(tools.keys()::getValue, surroundings.ticker()::nanos, this::handle).attachTo(this);
    }

    /// Acts on a key that was pressed before this screen was there.
    public void press(KeyStroke stroke) {
        commands.handle(stroke);
    }

    /// Stops listening to the clock, and gives the window its size back.
    public void dispose() {
        timers.stop();
        window.widen();
    }

    private boolean handle(KeyStroke stroke) {
        return full.key(stroke) || overlay.key(stroke) || commands.handle(stroke);
    }

    private MoreMenu more() {
        return new MoreMenu(viewModel, tools, this::run);
    }

    private AppearancePane appearance() {
        return new AppearancePane(viewModel, surroundings, this::requestFocus);
    }

    private void run(Command command, Stamp at) {
        commands.run(command, at, ListenViewModel.Overlay.NONE);
    }

    private void show(boolean narrow) {
        if (narrow) {
            CompactView view = compact.orElseGet(this::makeCompact);
            compact = Optional.of(view);
            getChildren().setAll(view, overlay);
            window.narrow();
        } else {
            getChildren().setAll(full, overlay);
            window.widen();
        }
        requestFocus();
    }

    private CompactView makeCompact() {
        return new CompactView(viewModel, tools, timers, more(), appearance(), this::requestFocus);
    }

    private void startNote() {
        compact.filter(_ -> viewModel.compact().get()).ifPresentOrElse(CompactView::startNote, full::startNote);
    }

    /// The timeline of whichever form is shown.
    private final class ShownLines implements LineKeys {

        @Override
        public void move(int step) {
            shown().move(step);
        }

        @Override
        public void edit() {
            shown().edit();
        }

        private LineKeys shown() {
            return compact.filter(_ -> viewModel.compact().get())
                    .map(CompactView::lines)
                    .orElseGet(full::lines);
        }
    }
}
