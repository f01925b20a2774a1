package se.medlyss.support;

import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.KeyMap;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.scoring.ScoringTools;

/// What most tests of the scoring surface want of the app: the keys as they come, and Swedish words.
public final class ScoringSurface {

    private ScoringSurface() {}

    /// In Swedish.
    public static ScoringTools tools() {
        return tools(new Texts(Locale.of("sv", "SE")));
    }

    /// In the language of those texts.
    public static ScoringTools tools(Texts texts) {
        return tools(new LiveTexts(texts));
    }

    /// With texts that something else of the test follows too.
    public static ScoringTools tools(LiveTexts texts) {
        return new ScoringTools(texts, new ReadOnlyObjectWrapper<>(KeyMap.standard()));
    }
}
