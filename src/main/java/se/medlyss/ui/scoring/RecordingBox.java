package se.medlyss.ui.scoring;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import se.medlyss.application.recording.Recording;
import se.medlyss.texts.Formats;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.control.Sign;

/// A recording to hear a call in: opened by a dialog, or dropped on the page.
public final class RecordingBox extends HBox {

    private static final long SECOND = 1_000;
    private final RecordingChoice choice;
    private final RecordingPurpose purpose;
    private final LiveTexts texts;
    private final Runnable onOpening;
    private final Button open;
    private final Button remove;
    private final Label name = new Label();

    /// @param purpose   what the dialog asks for
    /// @param onOpening goes to where the recording is scored
    public RecordingBox(RecordingChoice choice, RecordingPurpose purpose, LiveTexts texts, Runnable onOpening) {
        this.choice = choice;
        this.purpose = purpose;
        this.onOpening = onOpening;
        this.texts = texts;
        KeyNames names = new KeyNames(texts.texts());
        open = Buttons.keyed(
                Buttons.plain(texts.text("recording.open"), this::browse),
                texts.following(() -> names.of(RecordingChooser.KEY)));
        open.setId("open-recording");
        remove = Buttons.sign(Sign.CLOSE, texts.text("recording.remove"), choice::clear);
        name.getStyleClass().add("medium");
        getStyleClass().addAll("spaced-8", "recording-box");
        getStylesheets().add(Look.sheet(RecordingBox.class, "recording.css"));
        getChildren().addAll(open, name, remove);
        choice.chosen().subscribe(_ -> show());
        choice.opening().subscribe(_ -> show());
        texts.draw(this, this::show);
    }

    /// A file may be dropped anywhere on this.
    public void takeDropsOn(Node page) {
        page.setOnDragOver(event -> {
            if (one(event).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                event.consume();
            }
        });
        page.setOnDragDropped(event -> {
            Optional<File> dropped = one(event);
            dropped.map(File::toPath).ifPresent(this::open);
            event.setDropCompleted(dropped.isPresent());
            event.consume();
        });
    }

    private static Optional<File> one(DragEvent event) {
        return event.getDragboard().hasFiles()
                ? event.getDragboard().getFiles().stream().findFirst()
                : Optional.empty();
    }

    /// Whether a press asks for another recording.
    public boolean press(KeyStroke stroke) {
        boolean asks = stroke.chord().equals(RecordingChooser.KEY)
                && isVisible()
                && !choice.opening().get();
        if (asks) {
            browse();
        }
        return asks;
    }

    private void browse() {
        RecordingChooser.choose(getScene().getWindow(), texts, purpose).ifPresent(this::open);
    }

    private void open(Path file) {
        choice.open(file);
        onOpening.run();
    }

    private void show() {
        Optional<Recording> recording = choice.chosen().get();
        boolean opening = choice.opening().get();
        name.setText(
                opening
                        ? texts.now("recording.opening")
                        : recording.map(this::words).orElse(""));
        set(open, recording.isEmpty() && !opening);
        set(name, recording.isPresent() || opening);
        set(remove, recording.isPresent());
    }

    private String words(Recording recording) {
        long seconds = recording.sound().format().durationMs() / SECOND;
        return texts.now("recording.chosen", recording.name(), Formats.clock(seconds));
    }

    private static void set(Node node, boolean shown) {
        Shown.when(node, shown);
    }
}
