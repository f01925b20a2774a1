package se.medlyss.ui.processes;

import java.io.File;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import se.medlyss.application.publishing.RefusedFile;
import se.medlyss.process.ProcessDocument;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.control.Banner;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.PageHeader;

/// The page of call processes: the versions at the left, one of them to read at the right, and what a file that was
/// opened would change.
final class ProcessesView extends BorderPane {

    private final ProcessesViewModel model;
    private final LiveTexts texts;
    private final ProcessSentences sentences;
    private final VBox banners = new VBox();
    private final Button open;
    private final ProcessSheet sheet;
    private final ScrollPane reading = new ScrollPane();

    ProcessesView(ProcessesViewModel model, LiveTexts texts) {
        this.model = model;
        this.texts = texts;
        sentences = new ProcessSentences(texts.texts());
        sheet = new ProcessSheet(texts);
        open = Buttons.primary(texts.text("processes.open"), this::chooseFile);
        open.setId("open-process");
        getStyleClass().add("page");
        getStylesheets().add(Look.sheet(ProcessesView.class, "processes.css"));
        setTop(top());
        setLeft(new Card(new ProcessList(model, texts)));
        setCenter(center());
        getLeft().getStyleClass().add("process-versions");
        model.state().subscribe(this::show);
        texts.draw(this, () -> show(model.state().get()));
    }

    private VBox top() {
        banners.getStyleClass().add("process-banners");
        PageHeader header = new PageHeader(texts.text("processes.title"), texts.text("processes.about"), open);
        VBox top = new VBox(header, banners);
        top.getStyleClass().addAll("spaced-16", "process-top");
        return top;
    }

    private ScrollPane center() {
        VBox column = new VBox(new ProposalCard(model, texts), sheet);
        column.getStyleClass().addAll("spaced-16", "process-column");
        reading.setContent(column);
        reading.setFitToWidth(true);
        reading.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        reading.accessibleTextProperty().bind(texts.text("processes.reading"));
        return reading;
    }

    private void show(ProcessesState state) {
        if (state.proposal() != null) {
            reading.setVvalue(0);
        }
        sheet.show(state.read());
        open.setVisible(state.proposal() == null);
        open.setDisable(state.busy());
        banners.getChildren().clear();
        Failure failure = state.failure();
        if (failure != null) {
            banners.getChildren()
                    .add(new Banner(Problem.Severity.ERROR, texts.following(() -> sentences.failure(failure)))
                            .dismissable(texts, model::dismissFailure));
        }
        ProcessDocument done = state.done();
        if (done != null) {
            banners.getChildren()
                    .add(new Banner(Problem.Severity.INFO, texts.following(() -> sentences.done(done.process()))));
        }
        for (RefusedFile file : state.unusable()) {
            banners.getChildren()
                    .add(new Banner(Problem.Severity.WARNING, texts.following(() -> sentences.unusable(file))));
        }
        banners.setVisible(!banners.getChildren().isEmpty());
        banners.setManaged(banners.isVisible());
    }

    private void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.now("processes.open"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.now("processes.files"), "*.json"));
        File file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            model.open(file.toPath());
        }
    }
}
