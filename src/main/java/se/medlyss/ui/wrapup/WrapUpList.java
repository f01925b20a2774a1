package se.medlyss.ui.wrapup;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.control.Banner;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.EmptyState;
import se.medlyss.ui.scoring.ScoringTools;

/// The one list of the wrap-up: what is left, how it went, and on request every answer.
final class WrapUpList {

    private final WrapUpViewModel model;
    private final ScoringTools tools;
    private final LiveTexts texts;
    private final Label left = new Label();
    private final ScrolledRows rows = new ScrolledRows();
    private final Card card;
    private final Button foldAnswers;
    private final Button unfoldAnswers;

    WrapUpList(WrapUpViewModel model, ScoringTools tools) {
        this.model = model;
        this.tools = tools;
        texts = tools.texts();
        left.getStyleClass().add("secondary");
        VBox.setVgrow(rows.pane(), Priority.ALWAYS);
        foldAnswers = answers("wrapup.answers.fold");
        unfoldAnswers = answers("wrapup.answers.unfold");
        card = Card.with(texts.text("wrapup.list.title"), left, rows.pane());
    }

    Node node() {
        return card;
    }

    void clear() {
        rows.getChildren().clear();
        left.setText("");
    }

    /// Draws the list anew.
    ///
    /// @return the field that is open to write in; empty when none is
    Optional<WriteField> draw(WrapUpState state) {
        clear();
        if (state.discarded()) {
            rows.getChildren().add(discarded(state.revises()));
            return Optional.empty();
        }
        left.setText(texts.now("wrapup.list.left", state.left()));
        if (state.left() == 0) {
            rows.getChildren()
                    .add(new EmptyState(texts.text("wrapup.list.done.title"), texts.text("wrapup.list.done.sentence")));
        }
        if (state.showing().mustFirst()) {
            rows.getChildren().add(new Banner(Problem.Severity.WARNING, texts.text("wrapup.list.must")));
        }
        Optional<WriteField> field = state.showing()
                .writing()
                .map(writing -> new WriteField(
                        model,
                        writing,
                        writing.before(state.call(), tools.words()),
                        writing.draft(state.call().drafts()),
                        tools));
        Optional<Node> current = drawRows(state, field);
        HBox foot = new HBox(state.showing().answers() ? foldAnswers : unfoldAnswers);
        foot.getStyleClass().add("list-foot");
        rows.getChildren().add(foot);
        rows.keepInSight(current);
        return field;
    }

    private Optional<Node> drawRows(WrapUpState state, Optional<WriteField> field) {
        Optional<Node> current = Optional.empty();
        for (int at = 0; at < state.rows().size(); at++) {
            heading(state, at).ifPresent(key -> rows.getChildren().add(heading(key)));
            RowView row = row(state, at);
            rows.getChildren().add(row);
            if (at == state.cursor()) {
                field.ifPresent(row::write);
                current = Optional.of(row);
            }
        }
        return current;
    }

    private RowView row(WrapUpState state, int at) {
        Row row = state.rows().get(at);
        boolean cursor = at == state.cursor();
        RowWords words = RowWords.of(row, state.call(), state.process(), tools);
        RowView view = new RowView(words, state.choices(row), tools, cursor, model::settle);
        if (!cursor) {
            // At the press: what was written is kept then, and the lines are drawn anew.
            view.setOnMousePressed(_ -> choose(view, row));
        }
        return view;
    }

    /// What is being written about another line is left first, and may settle that one.
    private void choose(RowView view, Row row) {
        view.requestFocus();
        model.select(row);
    }

    private static Optional<String> heading(WrapUpState state, int at) {
        Row row = state.rows().get(at);
        boolean first =
                at == 0 || !row.getClass().equals(state.rows().get(at - 1).getClass());
        return switch (row) {
            case Row.Outcome _ when first -> Optional.of("wrapup.outcome.title");
            case Row.Settled _ when first -> Optional.of("wrapup.answers.title");
            case Row.Outcome _, Row.Settled _, Row.ToSettle _ -> Optional.empty();
        };
    }

    private Node heading(String key) {
        Label heading = new Label(texts.now(key));
        heading.getStyleClass().addAll("card-title", "list-heading");
        return heading;
    }

    private Button answers(String key) {
        KeyNames names = new KeyNames(texts.texts());
        return Buttons.keyed(
                Buttons.quiet(texts.text(key), model::foldAnswers),
                texts.following(() -> names.of(PageKey.ANSWERS.chord())));
    }

    private Node discarded(boolean revises) {
        return new EmptyState(
                texts.text(revises ? "wrapup.dropped.title" : "wrapup.discarded.title"),
                texts.text(revises ? "wrapup.dropped.sentence" : "wrapup.discarded.sentence"),
                Buttons.keyed(
                        Buttons.plain(texts.text("wrapup.discarded.take-back"), model.ending()::takeBack),
                        tools.cap(Command.UNDO)),
                Buttons.keyed(
                        Buttons.plain(
                                texts.text(revises ? "wrapup.dropped.evaluation" : "wrapup.discarded.today"),
                                model.ending()::leaveDiscarded),
                        texts.text("keys.name.esc")));
    }
}
