package se.medlyss.ui.scoring;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.control.Banner;
import se.medlyss.ui.control.Shown;

/// Asks about a recording that did not open by itself: where it is, or whether a file is the one. It is absent while
/// there is nothing to ask, and never in the way of a key.
public final class RecordingQuestion extends StackPane {

    private static final Chord YES = Chord.of("Ctrl+J");
    private static final Chord NO = Chord.of("Shift+Delete");
    private static final double HUNDRED = 100;

    private final RecordingSearch search;
    private final Supplier<Optional<UUID>> about;
    private final LiveTexts texts;
    private final InvalidationListener asking = _ -> draw();

    /// @param about the evaluation that is shown
    public RecordingQuestion(RecordingSearch search, Supplier<Optional<UUID>> about, LiveTexts texts) {
        this.search = search;
        this.about = about;
        this.texts = texts;
        // The search outlives the screens that ask.
        search.doubt().addListener(new WeakInvalidationListener(asking));
        draw();
    }

    /// Another evaluation is shown.
    public void draw() {
        Optional<Banner> banner = asked().map(this::banner);
        getChildren().setAll(banner.stream().toList());
        Shown.when(this, banner.isPresent());
    }

    /// Whether a press was an answer.
    public boolean press(KeyStroke stroke) {
        Optional<RecordingDoubt> asked = asked().filter(_ -> stroke.focus() != KeyStroke.Focus.TEXT);
        Optional<Runnable> answer = asked.flatMap(doubt -> answer(doubt, stroke.chord()));
        answer.ifPresent(Runnable::run);
        return answer.isPresent();
    }

    private Optional<Runnable> answer(RecordingDoubt doubt, Chord chord) {
        boolean file = !(doubt instanceof RecordingDoubt.Gone);
        if (chord.equals(RecordingChooser.KEY)) {
            return Optional.of(this::find);
        }
        if (chord.equals(NO)) {
            return Optional.of(search::refuse);
        }
        return file && chord.equals(YES) ? Optional.of(search::accept) : Optional.empty();
    }

    private Optional<RecordingDoubt> asked() {
        return search.doubt()
                .get()
                .filter(doubt -> about.get().filter(doubt.evaluation()::equals).isPresent());
    }

    private Banner banner(RecordingDoubt doubt) {
        return switch (doubt) {
            case RecordingDoubt.Gone _ -> asking(texts.text("recording.doubt.gone"), "recording.doubt.find");
            case RecordingDoubt.Copy(var _, var file, var likeness) ->
                asking(
                                texts.text("recording.doubt.copy", name(file), Math.round(likeness * HUNDRED)),
                                "recording.doubt.find-another")
                        .withAction(texts.text("recording.doubt.same-call"), cap(YES), search::accept);
            case RecordingDoubt.Other(var _, var file) ->
                asking(texts.text("recording.doubt.other", name(file)), "recording.doubt.find-another")
                        .withAction(texts.text("recording.doubt.use-it"), cap(YES), search::accept);
        };
    }

    private Banner asking(ObservableValue<String> sentence, String find) {
        return new Banner(Problem.Severity.WARNING, sentence)
                .withAction(texts.text("recording.doubt.without"), cap(NO), search::refuse)
                .withAction(texts.text(find), cap(RecordingChooser.KEY), this::find);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private ObservableValue<String> cap(Chord chord) {
        KeyNames names = new KeyNames(texts.texts());
        return texts.following(() -> names.of(chord));
    }

    private void find() {
        RecordingChooser.choose(getScene() == null ? null : getScene().getWindow(), texts, RecordingPurpose.MISSING)
                .ifPresent(search::point);
    }
}
