package se.medlyss.ui.listen;

import java.time.ZoneId;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.control.Em;
import se.medlyss.ui.control.Island;
import se.medlyss.ui.control.SavedMark;
import se.medlyss.ui.scoring.RecordingPane;
import se.medlyss.ui.scoring.RecordingViewModel;
import se.medlyss.ui.scoring.SavedMarks;
import se.medlyss.ui.scoring.ScoringTools;
import se.medlyss.ui.scoring.ScoringView;

/// The live screen in the whole window.
final class FullView extends BorderPane {
    private static final PseudoClass DENSE = PseudoClass.getPseudoClass("dense");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final double LOW_EM = 50;
    /// Below it, the rows of the checklist need the room of what is said elsewhere or known by heart.
    private static final double TIGHT_EM = 31;

    private final ListenViewModel viewModel;
    private final ScoringTools tools;
    private final NoteField note;
    private final TimelinePane lines;
    private final NoticePane notices;

    FullView(
            ListenViewModel viewModel,
            ListenTools surroundings,
            ListenTimers timers,
            Supplier<Node> more,
            Node appearance,
            Runnable toKeys) {
        this.viewModel = viewModel;
        tools = surroundings.scoring();
        note = new NoteField(viewModel, tools, timers, toKeys);
        lines = new TimelinePane(viewModel, tools, toKeys);
        getStyleClass().add("listen-full");
        HeaderBar header = new HeaderBar(viewModel, tools, timers);
        RailPane rail = new RailPane(viewModel, tools, timers, more.get());
        FootBar foot = new FootBar(
                viewModel, tools, more.get(), surroundings.shareLine().get());
        notices = new NoticePane(viewModel, tools);
        VBox top = new VBox(header, notices);
        viewModel.recording().ifPresent(recording -> top.getChildren().add(player(recording, toKeys)));
        top.getChildren().add(rail);
        setTop(top);
        HBox middle = new HBox(checklist(), aside(appearance));
        middle.getStyleClass().add("listen-middle");
        setCenter(middle);
        setBottom(foot);
        giveWay(header, rail, foot);
    }

    private void giveWay(HeaderBar header, RailPane rail, FootBar foot) {
        Em em = new Em();
        getChildren().add(em);
        em.isBelow(heightProperty(), LOW_EM).subscribe(low -> pseudoClassStateChanged(DENSE, low));
        em.isBelow(heightProperty(), TIGHT_EM).subscribe(low -> {
            pseudoClassStateChanged(TIGHT, low);
            header.setTight(low);
            rail.setTight(low);
            foot.setTight(low);
        });
    }

    void startNote() {
        note.start();
    }

    /// Whether a press was an answer to a notice.
    boolean key(KeyStroke stroke) {
        return notices.key(stroke);
    }

    LineKeys lines() {
        return lines;
    }

    private Island checklist() {
        ScoringView view = new ScoringView(
                viewModel.scoring(),
                tools,
                viewModel.discreet(),
                new AgreedPane(viewModel, tools, ZoneId.systemDefault(), false));
        Island place = new Island(view);
        HBox.setHgrow(place, Priority.ALWAYS);
        return place;
    }

    private VBox player(RecordingViewModel recording, Runnable toKeys) {
        RecordingPane pane = new RecordingPane(recording, viewModel.scoring(), tools, viewModel.discreet(), toKeys)
                .knows(viewModel.people());
        pane.fit(heightProperty());
        VBox room = new VBox(pane);
        room.getStyleClass().add("listen-recording");
        return room;
    }

    private Island aside(Node appearance) {
        VBox timeline = timeline();
        VBox.setVgrow(timeline, Priority.ALWAYS);
        VBox aside = new VBox(appearance, timeline);
        aside.getStyleClass().add("aside");
        Island place = new Island(aside);
        place.getStyleClass().add("listen-aside");
        return place;
    }

    private VBox timeline() {
        Label title = new Label();
        title.textProperty().bind(tools.texts().text("listen.timeline"));
        title.getStyleClass().add("card-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(title, gap, new SavedMark(tools.texts(), SavedMarks.of(viewModel.saving())));
        header.getStyleClass().add("card-header");
        VBox.setVgrow(lines, Priority.ALWAYS);
        lines.setMinHeight(0);
        lines.setPrefHeight(0);
        VBox card = new VBox(header, lines, new NoteBox(viewModel, tools, note));
        card.getStyleClass().addAll("card", "timeline-card");
        return card;
    }
}
