package se.medlyss.ui.processes;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.process.ProcessDocument;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Pill;
import se.medlyss.ui.control.Tone;

/// Every version of every process.
final class ProcessList extends ListView<ProcessLine> {

    private final LiveTexts texts;
    private final ProcessSentences sentences;
    private boolean following;

    ProcessList(ProcessesViewModel model, LiveTexts texts) {
        this.texts = texts;
        sentences = new ProcessSentences(texts.texts());
        setId("processes");
        getStyleClass().add("process-list");
        accessibleTextProperty().bind(texts.text("processes.title"));
        setCellFactory(_ -> new LineCell());
        getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !following) {
                model.choose(line.document());
            }
        });
        model.state().subscribe(this::show);
        texts.draw(this, this::refresh);
    }

    private void show(ProcessesState state) {
        following = true;
        if (!getItems().equals(state.lines())) {
            getItems().setAll(state.lines());
        }
        ProcessDocument chosen = state.chosen();
        getItems().stream()
                .filter(line -> line.document().equals(chosen))
                .findFirst()
                .ifPresent(getSelectionModel()::select);
        following = false;
    }

    private final class LineCell extends ListCell<ProcessLine> {
        private final Label title = new Label();
        private final Label about = new Label();
        private final Pill replaced = new Pill(texts.text("processes.earlier"), Tone.NEUTRAL);
        private final VBox words = new VBox(head(), about);

        private HBox head() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            return new HBox(title, gap, replaced);
        }

        private LineCell() {
            title.getStyleClass().add("medium");
            about.getStyleClass().add("secondary");
            about.setWrapText(true);
            words.setMaxWidth(Double.MAX_VALUE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable ProcessLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            title.setText(sentences.in(line.document().process().title()));
            about.setText(sentences.version(line));
            replaced.setVisible(!line.offered());
            replaced.setManaged(!line.offered());
            setGraphic(words);
            setAccessibleText(title.getText() + ", " + sentences.line(line));
        }
    }
}
