package se.medlyss.ui.preferences;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.application.sharing.RefusedRecords;
import se.medlyss.application.sharing.RefusedRecords.Refused;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Tone;

/// The evaluations that the centre could not take in, each with the reason; not there when there are none.
final class RefusedList extends VBox {

    private static final int MOST = 5;

    private final PreferencesViewModel model;
    private final LiveTexts texts;

    RefusedList(PreferencesViewModel model, LiveTexts texts) {
        this.model = model;
        this.texts = texts;
        setId("refused-records");
        getStyleClass().add("spaced-4");
        visibleProperty().bind(model.state().map(state -> !state.refused().isEmpty()));
        managedProperty().bind(visibleProperty());
        Label title = label(texts.following(
                () -> texts.now("preferences.folder.refused.title", refused().size()), model.state()));
        Tone.WARN.on(title);
        Label lines = label(texts.following(this::lines, model.state()));
        Label toDo = label(texts.text("preferences.folder.refused.to-do"));
        toDo.getStyleClass().add("secondary");
        getChildren().addAll(title, lines, toDo);
    }

    private List<Refused> refused() {
        return model.state().get().refused();
    }

    private String lines() {
        String told = refused().stream().limit(MOST).map(this::line).collect(Collectors.joining("\n"));
        int more = refused().size() - MOST;
        return more > 0 ? told + "\n" + texts.now("preferences.folder.refused.more", more) : told;
    }

    private String line(Refused refused) {
        LocalDate day = LocalDate.ofInstant(refused.startedAt(), ZoneId.systemDefault());
        return texts.now(
                "preferences.folder.refused.line",
                refused.agent(),
                texts.formats().date(day),
                why(refused));
    }

    private String why(Refused refused) {
        if (refused.code().equals(RefusedRecords.NAME_TAKEN)) {
            return texts.now("preferences.folder.refused.name-taken");
        }
        if (refused.code().equals(Reason.TOO_NEW.name())) {
            return texts.now("preferences.folder.refused.too-new");
        }
        return refused.reason()
                .map(reason -> texts.texts().of("compile.refused.", reason))
                .orElseGet(() -> texts.now("preferences.folder.refused.other", refused.code()));
    }

    private static Label label(ObservableValue<String> text) {
        Label label = new Label();
        label.textProperty().bind(text);
        label.setWrapText(true);
        return label;
    }
}
