package se.medlyss.ui.wrapup;

import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import se.medlyss.call.Stamp;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.PageHeader;
import se.medlyss.ui.control.SavedMark;
import se.medlyss.ui.scoring.Elapsed;
import se.medlyss.ui.scoring.SavedMarks;
import se.medlyss.ui.scoring.ScoringTools;

/// Whose call it was, and what can become of it.
final class WrapUpHeader extends VBox {

    private final WrapUpViewModel model;
    private final ScoringTools tools;
    private final LiveTexts texts;

    WrapUpHeader(WrapUpViewModel model, ScoringTools tools) {
        this.model = model;
        this.tools = tools;
        texts = tools.texts();
        getStyleClass().add("top");
        SavedMark saved = new SavedMark(texts, SavedMarks.of(model.saving()));
        getChildren()
                .add(new PageHeader(
                        follow(this::title),
                        follow(this::subtitle),
                        saved,
                        resume(),
                        keyed(Buttons.plain(texts.text("wrapup.action.park"), model.ending()::park), PageKey.PARK),
                        keyed(
                                Buttons.primary(texts.text("wrapup.action.finish"), model.ending()::finish),
                                tools.cap(Command.END))));
    }

    private Button resume() {
        Button resume =
                keyed(Buttons.plain(texts.text("wrapup.action.resume"), model.ending()::resumeCall), PageKey.RESUME);
        resume.visibleProperty().bind(model.state().map(WrapUpState::resumable).orElse(true));
        resume.managedProperty().bind(resume.visibleProperty());
        return resume;
    }

    private Button keyed(Button button, PageKey key) {
        KeyNames names = new KeyNames(texts.texts());
        return keyed(button, texts.following(() -> names.of(key.chord())));
    }

    /// What was discarded can only be taken back.
    private Button keyed(Button button, ObservableValue<String> cap) {
        button.disableProperty().bind(model.state().map(WrapUpState::discarded).orElse(true));
        return Buttons.keyed(button, cap);
    }

    private ObservableValue<String> follow(Function<WrapUpState, String> words) {
        return texts.following(
                () -> {
                    WrapUpState state = model.state().get();
                    return state == null ? "" : words.apply(state);
                },
                model.state());
    }

    private String title(WrapUpState state) {
        String process = tools.words().in(state.process().title());
        return state.agent().isEmpty() ? process : texts.now("wrapup.header.title", state.agent(), process);
    }

    private String subtitle(WrapUpState state) {
        Instant began = state.call().began();
        Stamp last = state.call().last();
        if (began == null || last == null) {
            return "";
        }
        String lasted = Elapsed.lasted(texts.texts(), state.call(), last);
        String when =
                texts.formats().dayAndTime(began.atZone(ZoneId.systemDefault()).toLocalDateTime());
        return texts.now("wrapup.header.subtitle", when, lasted);
    }
}
