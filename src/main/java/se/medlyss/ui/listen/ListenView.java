package se.medlyss.ui.listen;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.medlyss.application.SaveState;
import se.medlyss.ui.base.Keys;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.ProblemBanners;
import se.medlyss.ui.control.SavedMark;
import se.medlyss.ui.scoring.ScoringTools;
import se.medlyss.ui.scoring.ScoringView;

/// The live screen in the whole window.
public final class ListenView extends StackPane {
    private final ListenViewModel viewModel;
    private final ListenTools tools;
    private final ScoringTools scoring;
    private final ListenTimers timers;
    private final NoteBox note;
    private final Subscription keys;

    /// Follows the call.
    public ListenView(ListenViewModel viewModel, ListenTools tools) {
        this.viewModel = viewModel;
        this.tools = tools;
        scoring = tools.scoring();
        timers = new ListenTimers(viewModel);
        note = new NoteBox(viewModel, scoring, this::requestFocus);
        getStyleClass().add("listen");
        getStylesheets().add(Look.sheet(ListenView.class, "listen.css"));
        setFocusTraversable(true);
        getChildren().add(full());
        timers.follow(this);
        ListenKeys commands = new ListenKeys(viewModel, note::start);
        keys = new Keys(scoring.keys()::getValue, tools.ticker()::nanos, commands::handle).attachTo(this);
    }

    /// Stops listening to keys and to the clock.
    public void dispose() {
        keys.unsubscribe();
        timers.stop();
    }

    private BorderPane full() {
        People people = new People(tools);
        VBox top = new VBox(
                new HeaderBar(viewModel, scoring, people, timers),
                new ProblemBanners(tools.problems(), scoring.texts()),
                new RailPane(viewModel, scoring, timers));
        HBox middle = new HBox(checklist(), timeline());
        middle.getStyleClass().add("listen-middle");
        BorderPane full = new BorderPane(middle);
        full.setTop(top);
        full.setBottom(new FootBar(viewModel, scoring));
        return full;
    }

    private ScoringView checklist() {
        ScoringView view = new ScoringView(viewModel.scoring(), scoring, viewModel.discreet());
        HBox.setHgrow(view, Priority.ALWAYS);
        return view;
    }

    private VBox timeline() {
        Label title = new Label();
        title.textProperty().bind(scoring.texts().text("listen.timeline"));
        title.getStyleClass().add("card-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(title, gap, new SavedMark(scoring.texts(), saved()));
        header.getStyleClass().add("card-header");
        TimelinePane lines = new TimelinePane(viewModel, scoring);
        VBox.setVgrow(lines, Priority.ALWAYS);
        VBox card = new VBox(header, lines, note);
        card.getStyleClass().addAll("card", "timeline-card");
        return card;
    }

    private ObservableValue<SavedMark.State> saved() {
        return viewModel.saving().map(ListenView::mark);
    }

    private static SavedMark.State mark(SaveState saving) {
        if (saving.problem() != null) {
            return SavedMark.State.NOT_SAVED;
        }
        return saving.saved() ? SavedMark.State.SAVED : SavedMark.State.SAVING;
    }
}
