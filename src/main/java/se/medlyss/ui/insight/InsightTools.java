package se.medlyss.ui.insight;

import se.medlyss.process.LocalText;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.FigureFiles;
import se.medlyss.ui.scoring.PersonWords;
import se.medlyss.ui.scoring.ProcessWords;

/// What every part of the page needs.
///
/// @param save asks where figures go, and saves them
record InsightTools(
        InsightsViewModel model, LiveTexts texts, ProcessWords process, InsightWords words, FigureFiles save) {

    String text(String key, Object... arguments) {
        return texts.now(key, arguments);
    }

    String in(LocalText text) {
        return process.in(text);
    }

    /// The name of the process that the figures are of, or of the stage.
    String subject() {
        InsightsState state = model.state().get();
        LocalText title =
                state.choices().titles().get(String.valueOf(state.chosen().process()));
        return title == null ? "" : in(title);
    }

    /// What an agent is called here.
    String agent(String id) {
        return new PersonWords(texts.texts()).agent(id, names().toldApart(id));
    }

    /// What a coach is called here.
    String coach(String id) {
        return new PersonWords(texts.texts()).coach(id, names().toldApart(id));
    }

    Names names() {
        return model.state().get().names();
    }
}
