package se.medlyss.ui.preferences;

import java.util.Optional;
import javafx.scene.Node;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;

/// The first start: language, name, team and shared folder on one page, all of which can be skipped.
public final class WelcomePage implements Page {
    private final PreferencesViewModel model;
    private final WelcomeView view;

    public WelcomePage(PreferencesViewModel model, LiveTexts texts, Navigator navigator) {
        this.model = model;
        view = new WelcomeView(model, texts, () -> {
            model.finishFirstStart();
            navigator.go(Place.TODAY);
        });
    }

    @Override
    public Place place() {
        return Place.WELCOME;
    }

    @Override
    public Node content() {
        return view;
    }

    @Override
    public void show(Optional<String> subject) {
        model.refresh();
    }

    @Override
    public boolean takesWholeWindow() {
        return true;
    }
}
