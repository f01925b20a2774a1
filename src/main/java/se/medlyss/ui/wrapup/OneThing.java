package se.medlyss.ui.wrapup;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import se.medlyss.coaching.DevelopmentArea;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.control.Sign;
import se.medlyss.ui.scoring.Elapsed;
import se.medlyss.ui.scoring.ScoringTools;

/// One thing to develop: proposed from moments and misses, changed freely.
final class OneThing extends VBox {

    private final TalkViewModel model;
    private final ScoringTools tools;
    private final TalkText words;
    private final FlowPane proposals = new FlowPane();
    private List<DevelopmentArea> offered = List.of();

    OneThing(TalkViewModel model, ScoringTools tools) {
        this.model = model;
        this.tools = tools;
        getStyleClass().add("spaced-8");
        proposals.getStyleClass().add("proposals");
        proposals.setPrefWrapLength(Wrapping.WIDE);
        words = new TalkText(
                new TextArea(),
                tools.texts().text("talk.develop.title"),
                tools.texts().text("talk.develop.prompt"),
                tools.texts(),
                text -> model.edit(talk -> talk.withDevelop(text)),
                model::save);
        getChildren().addAll(words, proposals);
    }

    /// Draws the proposals anew only when there are others: a button that has the keyboard stays.
    void draw(TalkState state, boolean anew) {
        words.show(state.draft().develop());
        List<DevelopmentArea> areas = state.proposals().areas();
        if (anew || !areas.equals(offered)) {
            offered = areas;
            proposals
                    .getChildren()
                    .setAll(areas.stream().map(area -> proposal(state, area)).toList());
        }
        boolean open = state.draft().develop().isBlank();
        Shown.when(proposals, open);
    }

    private Node proposal(TalkState state, DevelopmentArea area) {
        String text = switch (area) {
            case DevelopmentArea.Miss miss -> tools.words().criterion(state.process(), miss.key());
            case DevelopmentArea.Moment moment -> words(state, moment);
        };
        Button button = new Button(
                area instanceof DevelopmentArea.Moment moment
                        ? Elapsed.at(tools.texts().texts(), state.call(), moment.atMs()) + "  " + text
                        : text);
        button.getStyleClass().add("proposal");
        button.setGraphic((area instanceof DevelopmentArea.Moment ? Sign.DEVELOP : Sign.NOT_MET).node());
        button.setOnAction(_ -> {
            model.edit(talk -> talk.withDevelop(text));
            model.save();
        });
        return button;
    }

    private String words(TalkState state, DevelopmentArea.Moment moment) {
        String stage = moment.stage();
        return moment.words().isEmpty() && stage != null ? tools.words().stage(state.process(), stage) : moment.words();
    }
}
