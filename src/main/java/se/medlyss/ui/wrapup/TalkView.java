package se.medlyss.ui.wrapup;

import java.util.List;
import java.util.UUID;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.ui.base.AtPulse;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.control.Em;
import se.medlyss.ui.scoring.ScoringTools;

/// One calm page to turn toward the agent: strengths first, one thing to develop, what the two agree on.
public final class TalkView extends BorderPane {

    private static final double ABOVE = 60;
    /// Below it, what stands beside the questions would leave them no room.
    private static final double STACKED_EM = 60;

    private final TalkViewModel model;
    private final LiveTexts texts;
    private final TalkText pleased;
    private final LiftedMoments lifted;
    private final OneThing develop;
    private final AgreedStep agreed;
    private final CheckBox share = new CheckBox();
    private final TalkSide side;
    private final ScrollPane scroll = new ScrollPane();
    private final BackPanel back;
    private final TalkFooter footer;
    private final List<TalkSection> questions;
    private final AtPulse onceShown = new AtPulse(this, this::beginUnlessBegun);
    private @Nullable UUID shown;

    /// Shows what the model holds.
    public TalkView(TalkViewModel model, ScoringTools tools) {
        this.model = model;
        texts = tools.texts();
        pleased = new TalkText(
                new TextArea(),
                texts.text("talk.pleased.title"),
                texts.text("talk.pleased.prompt"),
                texts,
                words -> model.edit(talk -> talk.withPleased(words)),
                model::save);
        lifted = new LiftedMoments(model, tools, this);
        develop = new OneThing(model, tools);
        agreed = new AgreedStep(model, texts);
        side = new TalkSide(model, tools);
        getStyleClass().add("talk");
        getStylesheets().add(Look.sheet(TalkView.class, "talk.css"));
        back = new BackPanel(model, texts);
        footer = new TalkFooter(model, tools);
        questions = questions();
        takeTheKeys();
        setTop(new VBox(new TalkHeader(model, tools), back));
        setCenter(page());
        setBottom(footer);
        model.state().subscribe(this::draw);
        texts.draw(this, this::redraw);
    }

    private void takeTheKeys() {
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        accessibleTextProperty().bind(texts.of("shell.place.", Place.TALK));
        addEventHandler(KeyEvent.KEY_PRESSED, this::toTheKeys);
    }

    private List<TalkSection> questions() {
        return List.of(
                new TalkSection(1, texts.text("talk.pleased.title"), pleased),
                new TalkSection(2, texts.text("talk.lifted.title"), lifted),
                new TalkSection(3, texts.text("talk.develop.title"), develop),
                new TalkSection(4, texts.text("talk.agreed.title"), agreed),
                new TalkSection(5, texts.text("talk.share.title"), share));
    }

    /// Gives a question's answer the keyboard.
    ///
    /// @param number 1 for the first
    /// @return whether there is such a question
    boolean goTo(int number) {
        boolean there = number <= questions.size();
        if (there) {
            TalkSection question = questions.get(number - 1);
            question.start();
            scrollTo(question);
        }
        return there;
    }

    private void scrollTo(Node question) {
        Node content = scroll.getContent();
        double hidden = content.getBoundsInLocal().getHeight()
                - scroll.getViewportBounds().getHeight();
        double top = content.sceneToLocal(question.localToScene(question.getBoundsInLocal()))
                .getMinY();
        scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp((top - ABOVE) / hidden, 0, 1));
    }

    TalkFooter footer() {
        return footer;
    }

    /// Esc in a field gives the keyboard back to the page; the next Esc leads back to the answers.
    private void toTheKeys(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof TextInputControl) {
            takesTheKeysBack();
            event.consume();
        }
    }

    /// Gives the keyboard to the page itself.
    ///
    /// @return false when it has it already
    boolean takesTheKeysBack() {
        boolean elsewhere = !isFocused();
        requestFocus();
        return elsewhere;
    }

    private void beginUnlessBegun() {
        if (getScene() != null && !(getScene().getFocusOwner() instanceof TextInputControl)) {
            begin();
        }
    }

    private void begin() {
        if (getScene() != null) {
            applyCss();
            if (back.isVisible()) {
                back.start();
            } else {
                goTo(1);
            }
        }
    }

    private ScrollPane page() {
        share.textProperty().bind(texts.text("talk.share"));
        share.accessibleHelpProperty().bind(texts.text("talk.share.title"));
        share.setWrapText(true);
        share.setOnAction(_ -> {
            model.edit(talk -> talk.withMayShare(share.isSelected()));
            model.save();
        });
        VBox sections = new VBox(questions.toArray(Node[]::new));
        sections.getStyleClass().addAll("card", "sections");
        HBox.setHgrow(sections, Priority.ALWAYS);
        Em em = new Em();
        getChildren().add(em);
        em.isBelow(widthProperty(), STACKED_EM).subscribe(low -> {
            Pane columns = low ? new VBox(sections, side) : new HBox(sections, side);
            columns.getStyleClass().add("body");
            scroll.setContent(columns);
        });
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
        boolean asked = back.isVisible();
        back.show(state.asking());
        if (asked && !state.asking()) {
            requestFocus();
        }
        pleased.show(state.draft().pleased());
        lifted.draw(state, anew);
        develop.draw(state, anew);
        agreed.draw(state);
        share.setSelected(state.draft().mayShare());
        side.draw(state);
        if (anew) {
            begin();
            // The page may be filled before it is in the window.
            onceShown.request();
        }
    }
}
