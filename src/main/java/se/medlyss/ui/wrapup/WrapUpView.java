package se.medlyss.ui.wrapup;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.Em;
import se.medlyss.ui.control.OverlayCard;
import se.medlyss.ui.scoring.KeyMapPane;
import se.medlyss.ui.scoring.ScoringTools;

/// The wrap-up: one list of what is left, the score beside it, and what becomes of the evaluation. It has the
/// keyboard itself while no field has it.
public final class WrapUpView extends StackPane {

    private static final PseudoClass DENSE = PseudoClass.getPseudoClass("dense");
    private static final double LOW_EM = 40;

    private final ScoringTools tools;
    private final LiveTexts texts;
    private final WrapUpList list;
    private final WrapUpSide side;
    private final OverlayCard keys;
    private final SpokenLine line;
    private final WrapUpFooter footer;
    private Optional<WriteField> field = Optional.empty();

    /// Shows what the model holds.
    public WrapUpView(WrapUpViewModel model, ScoringTools tools) {
        this.tools = tools;
        texts = tools.texts();
        list = new WrapUpList(model, tools);
        side = new WrapUpSide(model, tools);
        line = new SpokenLine(this, tools);
        footer = new WrapUpFooter(tools);
        keys = new OverlayCard(texts, () -> model.showKeys(false));
        keys.setVisible(false);
        getStyleClass().add("wrap-up");
        getStylesheets().add(Look.sheet(WrapUpView.class, "wrap-up.css"));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        accessibleHelpProperty().bind(texts.text("wrapup.list.title"));
        var page = new BorderPane(body());
        page.setTop(new WrapUpHeader(model, tools));
        page.setBottom(footer);
        Em em = new Em();
        getChildren().addAll(page, keys, em);
        em.isBelow(heightProperty(), LOW_EM).subscribe(low -> pseudoClassStateChanged(DENSE, low));
        model.state().subscribe(this::draw);
        texts.draw(this, () -> draw(model.state().get()));
        tools.keys().subscribe(_ -> draw(model.state().get()));
    }

    private HBox body() {
        HBox.setHgrow(list.node(), Priority.ALWAYS);
        ScrollPane beside = new ScrollPane(side);
        beside.getStyleClass().add("beside");
        beside.setFitToWidth(true);
        beside.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        beside.setFitToHeight(true);
        beside.setFocusTraversable(false);
        HBox body = new HBox(list.node(), beside);
        body.getStyleClass().add("body");
        return body;
    }

    private void draw(@Nullable WrapUpState state) {
        Optional<WriteField> before = field;
        if (state == null) {
            field = Optional.empty();
            list.clear();
            return;
        }
        // None of its keys does anything then.
        footer.setVisible(!state.discarded());
        side.draw(state);
        String idle = IdleKey.words(state, tools);
        footer.tell(idle);
        line.say(state, idle);
        field = list.draw(state);
        field.ifPresent(now -> now.start(before));
        if (before.isPresent() && field.isEmpty()) {
            requestFocus();
        }
        drawKeys(state);
    }

    private void drawKeys(WrapUpState state) {
        boolean shown = state.showing().keys();
        if (shown && !keys.isVisible()) {
            keys.lay(texts.text("wrapup.keys.title"), KeyMapPane.of(new WrapUpKeySheet(tools, state).sections()), true);
        }
        keys.setVisible(shown);
    }
}
