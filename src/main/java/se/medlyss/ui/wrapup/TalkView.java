package se.medlyss.ui.wrapup;

import java.util.UUID;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.scoring.ScoringTools;

/// One calm page to turn toward the agent: strengths first, one thing to develop, what the two agree on.
public final class TalkView extends BorderPane {

    private final TalkViewModel model;
    private final LiveTexts texts;
    private final TalkText pleased;
    private final LiftedMoments lifted;
    private final OneThing develop;
    private final AgreedStep agreed;
    private final CheckBox share = new CheckBox();
    private final TalkSide side;
    private final ScrollPane scroll = new ScrollPane();
    private @Nullable UUID shown;

    /// Shows what the model holds.
    public TalkView(TalkViewModel model, ScoringTools tools) {
        this.model = model;
        texts = tools.texts();
        pleased = new TalkText(
                new TextArea(),
                texts.text("talk.pleased.prompt"),
                texts,
                words -> model.edit(talk -> talk.withPleased(words)),
                model::save);
        lifted = new LiftedMoments(model, tools);
        develop = new OneThing(model, tools);
        agreed = new AgreedStep(model, texts);
        side = new TalkSide(model, tools);
        getStyleClass().add("talk");
        getStylesheets().add(Look.sheet(TalkView.class, "talk.css"));
        setTop(new TalkHeader(model, tools));
        setCenter(page());
        setBottom(new TalkFooter(model, tools));
        model.state().subscribe(this::draw);
        texts.locale().subscribe(_ -> redraw());
    }

    private ScrollPane page() {
        share.textProperty().bind(texts.text("talk.share"));
        share.setWrapText(true);
        share.setOnAction(_ -> {
            model.edit(talk -> talk.withMayShare(share.isSelected()));
            model.save();
        });
        VBox sections = new VBox(
                new TalkSection(texts.text("talk.pleased.title"), pleased),
                new TalkSection(texts.text("talk.lifted.title"), lifted),
                new TalkSection(texts.text("talk.develop.title"), develop),
                new TalkSection(texts.text("talk.agreed.title"), agreed),
                new TalkSection(texts.text("talk.share.title"), share));
        sections.getStyleClass().addAll("card", "sections");
        HBox.setHgrow(sections, Priority.ALWAYS);
        HBox columns = new HBox(sections, side);
        columns.getStyleClass().add("body");
        scroll.setContent(columns);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private void redraw() {
        shown = null;
        draw(model.state().get());
    }

    private void draw(@Nullable TalkState state) {
        if (state == null) {
            shown = null;
            return;
        }
        UUID call = state.call().header().callId();
        boolean anew = !call.equals(shown);
        shown = call;
        if (anew) {
            scroll.setVvalue(0);
        }
        pleased.show(state.draft().pleased());
        lifted.draw(state, anew);
        develop.draw(state);
        agreed.draw(state);
        share.setSelected(state.draft().mayShare());
        side.draw(state);
    }
}
