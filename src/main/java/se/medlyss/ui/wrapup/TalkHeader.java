package se.medlyss.ui.wrapup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import se.medlyss.call.Stamp;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.PageHeader;
import se.medlyss.ui.control.Pill;
import se.medlyss.ui.control.SavedMark;
import se.medlyss.ui.control.Tone;
import se.medlyss.ui.scoring.Elapsed;
import se.medlyss.ui.scoring.SavedMarks;
import se.medlyss.ui.scoring.ScoringTools;

/// Whose call the two talk about, and whether they have.
final class TalkHeader extends VBox {

    private final TalkViewModel model;
    private final ScoringTools tools;
    private final LiveTexts texts;

    TalkHeader(TalkViewModel model, ScoringTools tools) {
        this.model = model;
        this.tools = tools;
        texts = tools.texts();
        getStyleClass().add("top");
        KeyNames names = new KeyNames(texts.texts());
        Pill done = new Pill(follow(this::done), Tone.GOOD);
        done.visibleProperty().bind(done.textProperty().map(words -> !words.isEmpty()));
        done.managedProperty().bind(done.visibleProperty());
        getChildren()
                .add(new PageHeader(
                        follow(this::title),
                        follow(this::subtitle),
                        done,
                        new SavedMark(texts, SavedMarks.of(model.saving())),
                        Buttons.keyed(
                                Buttons.plain(follow(this::back), model::goBack),
                                texts.following(() -> names.of(TalkKeys.BACK)))));
    }

    private ObservableValue<String> follow(Function<TalkState, String> words) {
        return texts.following(
                () -> {
                    TalkState state = model.state().get();
                    return state == null ? "" : words.apply(state);
                },
                model.state());
    }

    private String title(TalkState state) {
        return state.agent().isEmpty()
                ? texts.now("talk.header.title-unnamed")
                : texts.now("talk.header.title", state.agent());
    }

    private String subtitle(TalkState state) {
        Instant began = state.call().began();
        Stamp last = state.call().last();
        if (began == null || last == null) {
            return "";
        }
        String when =
                texts.formats().dayAndTime(began.atZone(ZoneId.systemDefault()).toLocalDateTime());
        String lasted = Elapsed.lasted(texts.texts(), state.call(), last);
        return texts.now(
                "talk.header.subtitle", tools.words().in(state.process().title()), when, lasted);
    }

    private String back(TalkState state) {
        return texts.now(state.stands() ? "talk.back.evaluation" : "talk.back.action");
    }

    private String done(TalkState state) {
        var heard = state.draft().talkedThrough();
        return heard == null
                ? ""
                : texts.now(
                        "talk.header.done", texts.formats().date(LocalDate.ofInstant(heard, ZoneId.systemDefault())));
    }
}
