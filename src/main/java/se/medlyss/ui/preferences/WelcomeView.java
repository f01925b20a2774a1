package se.medlyss.ui.preferences;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;

/// What the app asks at its first start, on one page.
final class WelcomeView extends ScrollPane {

    WelcomeView(PreferencesViewModel model, LiveTexts texts, Runnable done) {
        getStylesheets().add(Look.sheet(WelcomeView.class, "preferences.css"));
        PersonFields person = new PersonFields(model, texts);
        VBox form = new VBox(
                LanguageChoice.row(model, texts), person, new FolderField(model, texts), buttons(texts, person, done));
        form.getStyleClass().addAll("card-body", "choices");
        VBox page = new VBox(
                label(texts, "preferences.welcome.title", "page-title"),
                label(texts, "preferences.welcome.about", "muted"),
                new Card(form));
        page.getStyleClass().add("welcome");
        page.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setContent(new StackPane(page));
        person.beginHere();
        // Without its skin a scrolled page holds nothing that could take a letter, and somebody may type before the
        // first pulse.
        sceneProperty().subscribe(_ -> applyCss());
        setFitToWidth(true);
        setFitToHeight(true);
    }

    private static HBox buttons(LiveTexts texts, PersonFields person, Runnable done) {
        KeyNames names = new KeyNames(texts.texts());
        Button start = Buttons.keyed(
                Buttons.primary(texts.text("preferences.welcome.start"), () -> {
                    person.keep();
                    done.run();
                }),
                texts.following(() -> names.of(Chord.of("Enter"))));
        start.setDefaultButton(true);
        Button skip = Buttons.keyed(
                Buttons.plain(texts.text("preferences.welcome.skip"), done),
                texts.following(() -> names.of(Chord.of("Esc"))));
        skip.setCancelButton(true);
        HBox buttons = new HBox(skip, start);
        buttons.getStyleClass().add("welcome-buttons");
        return buttons;
    }

    private static Label label(LiveTexts texts, String key, String styleClass) {
        Label label = new Label();
        label.textProperty().bind(texts.text(key));
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
