package se.medlyss.ui.evaluations;

import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.EmptyState;
import se.medlyss.ui.control.PageHeader;
import se.medlyss.ui.scoring.ScoringTools;

/// The list of evaluations with its filters; what to do where there is none.
final class EvaluationsListView extends VBox {

    private final EvaluationsViewModel model;
    private final LiveTexts texts;
    private final EvaluationsTable table;
    private final FilterBar filters;
    private final Card list;
    private final StackPane nothing = new StackPane();

    EvaluationsListView(EvaluationsViewModel model, ScoringTools tools, ListWords words) {
        this.model = model;
        texts = tools.texts();
        getStyleClass().addAll("page", "evaluations-list");
        getStylesheets().add(Look.sheet(EvaluationsListView.class, "evaluations.css"));
        filters = new FilterBar(model, tools);
        table = new EvaluationsTable(texts, words, id -> model.state().get().name(id), model::open);
        list = new Card(table);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        nothing.managedProperty().bind(nothing.visibleProperty());
        list.managedProperty().bind(list.visibleProperty());
        filters.managedProperty().bind(filters.visibleProperty());
        getChildren()
                .addAll(
                        new PageHeader(texts.text("evaluations.title"), texts.following(this::found, model.state())),
                        filters,
                        list,
                        nothing);
        model.state().subscribe(this::draw);
        texts.locale().subscribe(_ -> table.refresh());
    }

    private String found() {
        ListState state = model.state().get();
        return state.rows() == null ? "" : texts.now("evaluations.found", state.found());
    }

    private void draw(ListState state) {
        boolean empty = state.rows() != null && state.found() == 0;
        filters.setVisible(state.any());
        list.setVisible(!empty);
        nothing.setVisible(empty);
        if (empty) {
            nothing.getChildren().setAll(new Card(state.any() ? noMatch() : noneYet()));
        }
        if (state.rows() != null && table.getItems() != state.rows()) {
            table.setItems(state.rows());
        } else {
            table.refresh();
        }
    }

    private EmptyState noMatch() {
        return new EmptyState(
                texts.text("evaluations.no-match.title"),
                texts.text("evaluations.no-match.sentence"),
                Buttons.plain(texts.text("evaluations.filter.clear"), model::clear));
    }

    private EmptyState noneYet() {
        return new EmptyState(
                texts.text("evaluations.none.title"),
                texts.text("evaluations.none.sentence"),
                Buttons.primary(texts.text("evaluations.none.start"), model::startListening));
    }
}
