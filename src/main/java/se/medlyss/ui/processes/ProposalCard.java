package se.medlyss.ui.processes;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import se.medlyss.application.publishing.ProcessChange;
import se.medlyss.application.publishing.PublishProcess.Proposal;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;

/// What a file would change, said before it is published for everybody.
final class ProposalCard extends VBox {

    private final ProcessSentences sentences;
    private final LiveTexts texts;
    private final Label heading = new Label();
    private final VBox changes = new VBox();
    private final Label forGood = new Label();
    private final Button confirm;
    private final Button cancel;

    ProposalCard(ProcessesViewModel model, LiveTexts texts) {
        this.texts = texts;
        sentences = new ProcessSentences(texts.texts());
        confirm = Buttons.primary(texts.text("processes.publish"), model::publish);
        confirm.setId("publish");
        cancel = Buttons.plain(texts.text("processes.cancel"), model::cancel);
        heading.getStyleClass().add("strong");
        forGood.getStyleClass().add("secondary");
        forGood.textProperty().bind(texts.text("processes.for-good"));
        for (Label label : new Label[] {heading, forGood}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        changes.getStyleClass().add("process-changes");
        FlowPane buttons = new FlowPane(confirm, cancel);
        buttons.getStyleClass().add("spaced-8");
        VBox body = new VBox(heading, changes, forGood, buttons);
        body.getStyleClass().addAll("card-body", "spaced-8");
        getChildren().add(new Card(texts.text("processes.open.title"), body));
        managedProperty().bind(visibleProperty());
        model.state().subscribe(this::show);
        texts.draw(this, () -> show(model.state().get()));
    }

    private void show(ProcessesState state) {
        Proposal proposal = state.proposal();
        boolean begins = !isVisible() && proposal != null;
        setVisible(proposal != null);
        if (proposal == null) {
            return;
        }
        heading.setText(sentences.heading(proposal));
        changes.getChildren().setAll(proposal.changes().stream().map(this::row).toList());
        confirm.setDisable(state.busy() || proposal.there());
        forGood.setVisible(!proposal.there());
        forGood.setManaged(forGood.isVisible());
        if (begins) {
            (proposal.there() ? cancel : confirm).requestFocus();
        }
    }

    private Node row(ProcessChange change) {
        Label where = new Label(sentences.where(change));
        where.setWrapText(true);
        where.getStyleClass().add("secondary");
        HBox.setHgrow(where, Priority.ALWAYS);
        where.setMaxWidth(Double.MAX_VALUE);
        Label what = new Label(sentences.what(change));
        what.setMinWidth(USE_PREF_SIZE);
        what.getStyleClass().add("medium");
        HBox row = new HBox(where, what);
        row.getStyleClass().add("spaced-16");
        row.setAccessibleText(where.getText() + ": " + what.getText());
        return row;
    }
}
