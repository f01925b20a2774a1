package se.medlyss.ui.today;

import static se.medlyss.ui.control.RowButton.text;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import se.medlyss.application.recording.NewRecording;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.RowButton;
import se.medlyss.ui.control.RowsCard;
import se.medlyss.ui.control.Shown;

/// The newest recordings of the watched folder. It is absent while there are none; a folder that is away is a quiet
/// line.
final class NewRecordingsCard {

    private final NewRecordingsViewModel model;
    private final LiveTexts texts;
    private final ZoneId zone;
    private final int most;
    private final RowsCard rows;
    private final VBox all = new VBox();
    private final Label away = new Label();

    /// @param most how many are listed
    NewRecordingsCard(NewRecordingsViewModel model, LiveTexts texts, ZoneId zone, int most) {
        this.model = model;
        this.texts = texts;
        this.zone = zone;
        this.most = most;
        rows = new RowsCard(texts.text("today.recordings.title"));
        away.textProperty().bind(texts.text("today.recordings.away"));
        away.getStyleClass().add("secondary");
        away.setWrapText(true);
        away.setMinHeight(Label.USE_PREF_SIZE);
        all.getChildren().setAll(rows.node(), away);
        all.getStyleClass().add("spaced-8");
        model.state().subscribe(this::show);
        texts.draw(all, () -> show(model.state().get()));
    }

    /// The card.
    Node node() {
        return all;
    }

    private void show(NewRecordingsState state) {
        rows.show(state.all().stream().limit(most).map(this::row).toList());
        Shown.when(away, state.away());
        Shown.when(all, state.away() || !state.all().isEmpty());
    }

    private Node row(NewRecording recording) {
        String about = recording
                .call()
                .map(call -> texts.now("today.recordings.call", call.agent(), when(call.startedAt())))
                .orElseGet(() -> when(recording.changed()));
        return new RowButton(List.of(text(recording.name(), "strong")), about, "", () -> model.open(recording));
    }

    private String when(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        return texts.now(
                "evaluations.when", texts.formats().date(local), texts.formats().time(local));
    }
}
