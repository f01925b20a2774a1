package se.medlyss.ui.preferences;

import java.util.List;
import se.medlyss.process.Language;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.FormRow;
import se.medlyss.ui.control.SegmentedChoice;

/// The three languages, each by its own name.
final class LanguageChoice {

    private LanguageChoice() {}

    static FormRow row(PreferencesViewModel model, LiveTexts texts) {
        SegmentedChoice<Language> choice = new SegmentedChoice<>(
                List.of(Language.values()), language -> texts.of("preferences.language.", language));
        choice.setOnChosen(model::choose);
        model.settings().subscribe(all -> choice.choose(all.appearance().language()));
        return new FormRow(texts.text("preferences.appearance.language"), choice);
    }
}
