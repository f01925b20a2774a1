package se.medlyss.ui.listen;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.process.Language;
import se.medlyss.settings.Appearance;
import se.medlyss.settings.Theme;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.base.LiveSettings;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.base.WhileInScene;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.control.Stepper;
import se.medlyss.ui.listen.ListenViewModel.Overlay;

/// Language, colours and text size while the call runs. It covers nothing, and every other key of the call acts and
/// closes it.
final class AppearancePane extends VBox {
    private final ListenViewModel viewModel;
    private final LiveSettings settings;
    private final LiveTexts texts;
    private final Runnable toKeys;
    private @Nullable Node before;

    /// @param toKeys gives the keyboard back to the commands
    AppearancePane(ListenViewModel viewModel, ListenTools surroundings, Runnable toKeys) {
        this.viewModel = viewModel;
        settings = surroundings.settings();
        texts = surroundings.scoring().texts();
        this.toKeys = toKeys;
        getStyleClass().addAll("card", "appearance");
        Stepper<Language> language = stepper(
                "preferences.appearance.language",
                List.of(Language.values()),
                each -> texts.of("preferences.language.", each),
                Appearance::language,
                each -> change(settings.now().appearance().withLanguage(each)));
        Stepper<Theme> theme = stepper(
                "preferences.appearance.theme",
                List.of(Theme.values()),
                each -> texts.of("preferences.theme.", each),
                Appearance::theme,
                each -> change(settings.now().appearance().withTheme(each)));
        Stepper<Integer> size = stepper(
                "preferences.appearance.text-size",
                Look.TEXT_SIZES,
                each -> texts.following(() -> texts.formats().percent(each)),
                Appearance::textSize,
                each -> change(settings.now().appearance().withTextSize(each)));
        getChildren()
                .addAll(
                        header(),
                        row("preferences.appearance.language", language),
                        row("preferences.appearance.theme", theme),
                        row("preferences.appearance.text-size", size));
        viewModel.overlay().subscribe(this::show);
    }

    private Node header() {
        Label title = label("listen.appearance.title", "card-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        KeyNames names = new KeyNames(texts.texts());
        Button close = Buttons.keyed(
                Buttons.quiet(
                        texts.text("control.overlay.close"),
                        () -> viewModel.overlay().set(Overlay.NONE)),
                texts.following(() -> names.of(Chord.of("Esc"))));
        close.setFocusTraversable(false);
        HBox header = new HBox(title, gap, close);
        header.getStyleClass().add("appearance-row");
        return header;
    }

    private <T> Stepper<T> stepper(
            String name,
            List<T> values,
            Function<T, ObservableValue<String>> label,
            Function<Appearance, T> chosen,
            Consumer<T> onChosen) {
        Stepper<T> stepper = new Stepper<>(values, texts.text(name), label);
        stepper.setOnChosen(onChosen);
        WhileInScene.of(this, settings.value()).subscribe(all -> stepper.choose(chosen.apply(all.appearance())));
        return stepper;
    }

    private Node row(String name, Node choice) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label label = label(name, "secondary");
        label.setLabelFor(choice);
        HBox row = new HBox(label, gap, choice);
        row.getStyleClass().add("appearance-row");
        return row;
    }

    private Label label(String key, String styleClass) {
        Label label = new Label();
        label.textProperty().bind(texts.text(key));
        label.getStyleClass().add(styleClass);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void change(Appearance chosen) {
        settings.change(all -> all.with(chosen));
    }

    /// The other form of the screen has a pane of its own: only the one that is seen takes the keyboard.
    private void show(Overlay overlay) {
        boolean here = overlay == Overlay.APPEARANCE;
        boolean had = isFocusWithin();
        Shown.when(this, here);
        if (here && getScene() != null) {
            before = getScene().getFocusOwner();
            // As Tab would go there: then the arrows stay with the choice.
            requestFocusTraversal(TraversalDirection.NEXT);
        } else if (had) {
            giveBack();
        }
    }

    private void giveBack() {
        if (before != null && before.getScene() == getScene()) {
            before.requestFocus();
        } else {
            toKeys.run();
        }
        before = null;
    }
}
