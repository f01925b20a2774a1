package se.medlyss.ui.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.control.Pill;
import se.medlyss.ui.control.Tone;

/// The app's name, the pages that exist, and at the foot the settings and the shared folder.
final class Navigation extends NavigationColumn {

    private final LiveTexts texts;
    private final Navigator navigator;

    Navigation(LiveTexts texts, Navigator navigator, List<Page> pages, Node foot) {
        this.texts = texts;
        this.navigator = navigator;
        List<Page> listed = pages.stream()
                .filter(page -> !page.takesWholeWindow()
                        && page.place() != Place.START
                        && shownUnder(page.place()) == page.place())
                .sorted((a, b) -> a.place().compareTo(b.place()))
                .toList();
        listed.stream()
                .filter(page -> page.place() != Place.SETTINGS)
                .map(this::item)
                .forEach(getChildren()::add);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().add(gap);
        listed.stream()
                .filter(page -> page.place() == Place.SETTINGS)
                .map(this::item)
                .forEach(getChildren()::add);
        getChildren().add(foot);
    }

    private Node item(Page page) {
        NavigationItem item =
                new NavigationItem(texts.of("shell.place.", page.place()), () -> navigator.go(page.place()));
        navigator.current().subscribe(visit -> item.show(shownUnder(visit.place()) == page.place()));
        return page.waiting().<Node>map(waiting -> counted(item, waiting)).orElse(item);
    }

    /// What has no line of its own is shown as the page that it was opened from.
    private static Place shownUnder(Place place) {
        return place == Place.REVIEW || place == Place.COLLEAGUES ? Place.EVALUATIONS : place;
    }

    /// The count stands at the right edge, whatever the words before it are.
    private Node counted(NavigationItem item, ReadOnlyIntegerProperty waiting) {
        item.accessibleTextProperty()
                .bind(texts.following(
                        () -> waiting.get() == 0
                                ? item.getText()
                                : texts.now("shell.place-waiting", item.getText(), waiting.get()),
                        waiting,
                        item.textProperty()));
        Pill pill = new Pill(waiting.asString(), Tone.WARN);
        pill.visibleProperty().bind(waiting.greaterThan(0));
        HBox right = new HBox(pill);
        right.getStyleClass().add("navigation-count");
        right.setMouseTransparent(true);
        return new StackPane(item, right);
    }
}
