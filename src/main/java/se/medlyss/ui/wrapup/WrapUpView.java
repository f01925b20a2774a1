package se.medlyss.ui.wrapup;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.control.Banner;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.EmptyState;
import se.medlyss.ui.scoring.ScoringTools;

/// The wrap-up: one list of what is left, the score beside it, and what becomes of the evaluation.
public final class WrapUpView extends BorderPane {

    private final WrapUpViewModel model;
    private final ScoringTools tools;
    private final LiveTexts texts;
    private final Label left = new Label();
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final WrapUpSide side;

    /// Shows what the model holds.
    public WrapUpView(WrapUpViewModel model, ScoringTools tools) {
        this.model = model;
        this.tools = tools;
        texts = tools.texts();
        side = new WrapUpSide(model, tools);
        getStyleClass().add("wrap-up");
        getStylesheets().add(Look.sheet(WrapUpView.class, "wrap-up.css"));
        setTop(new WrapUpHeader(model, tools));
        setCenter(body());
        setBottom(new WrapUpFooter(tools));
        model.state().subscribe(this::draw);
        texts.locale().subscribe(_ -> draw(model.state().get()));
        tools.keys().subscribe(_ -> draw(model.state().get()));
    }

    private Node body() {
        left.getStyleClass().add("secondary");
        rows.getStyleClass().add("rows");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Card list = Card.with(texts.text("wrapup.list.title"), left, scroll);
        HBox.setHgrow(list, Priority.ALWAYS);
        HBox body = new HBox(list, side);
        body.getStyleClass().add("body");
        return body;
    }

    private void draw(@Nullable WrapUpState state) {
        rows.getChildren().clear();
        if (state == null) {
            left.setText("");
            return;
        }
        side.draw(state);
        if (state.discarded()) {
            left.setText("");
            rows.getChildren().add(discarded());
            return;
        }
        left.setText(texts.now("wrapup.list.left", state.left()));
        if (state.left() == 0) {
            rows.getChildren()
                    .add(new EmptyState(texts.text("wrapup.list.done.title"), texts.text("wrapup.list.done.sentence")));
        }
        Node current = rows;
        if (state.mustFirst()) {
            rows.getChildren().add(new Banner(Problem.Severity.WARNING, texts.text("wrapup.list.must")));
        }
        for (int at = 0; at < state.rows().size(); at++) {
            if (startsOutcomes(state, at)) {
                rows.getChildren().add(heading());
            }
            Node row = row(state, at);
            rows.getChildren().add(row);
            current = at == state.cursor() ? row : current;
        }
        Scrolling.intoView(scroll, rows, current);
    }

    private static boolean startsOutcomes(WrapUpState state, int at) {
        return state.rows().get(at) instanceof Row.Outcome
                && (at == 0 || !(state.rows().get(at - 1) instanceof Row.Outcome));
    }

    private Node heading() {
        Label heading = new Label(texts.now("wrapup.outcome.title"));
        heading.getStyleClass().addAll("card-title", "list-heading");
        return heading;
    }

    private Node row(WrapUpState state, int at) {
        Row row = state.rows().get(at);
        RowWords words = RowWords.of(row, state.call(), state.process(), tools);
        RowView view = new RowView(words, state.choices(row), tools, at == state.cursor(), model::settle);
        view.setOnMouseClicked(_ -> model.select(at));
        return view;
    }

    private Node discarded() {
        return new EmptyState(
                texts.text("wrapup.discarded.title"),
                texts.text("wrapup.discarded.sentence"),
                Buttons.keyed(
                        Buttons.plain(texts.text("wrapup.discarded.take-back"), model::takeBack),
                        tools.cap(Command.UNDO)),
                Buttons.plain(texts.text("wrapup.discarded.today"), model::toToday));
    }
}
