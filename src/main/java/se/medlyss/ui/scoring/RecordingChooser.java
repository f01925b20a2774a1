package se.medlyss.ui.scoring;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.recording.SoundFiles;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.LiveTexts;

/// The system's dialog for choosing a recording.
final class RecordingChooser {

    /// Opens it, wherever a recording can be opened.
    static final Chord KEY = Chord.of("Ctrl+O");

    private static final List<String> KINDS =
            SoundFiles.ENDINGS.stream().map(ending -> "*." + ending).toList();

    private RecordingChooser() {}

    /// What was chosen; empty when nothing was.
    static Optional<Path> choose(@Nullable Window window, LiveTexts texts, RecordingPurpose purpose) {
        return Optional.ofNullable(chooser(texts.texts(), purpose).showOpenDialog(window))
                .map(File::toPath);
    }

    /// The dialog for one.
    static FileChooser chooser(Texts texts, RecordingPurpose purpose) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of("recording.open.title.", purpose));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(texts.get("recording.open.kinds"), KINDS),
                        new FileChooser.ExtensionFilter(texts.get("recording.open.all"), "*.*"));
        return chooser;
    }
}
