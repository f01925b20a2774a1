package se.medlyss.ui.shell;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.medlyss.application.sharing.OutboxStatus;
import se.medlyss.ui.base.AtPulse;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyMap;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.Keys;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.base.SavedFiles;
import se.medlyss.ui.base.Visit;
import se.medlyss.ui.control.ProblemBanners;

/// The content of the window: the navigation at the left, banners, and the page of the moment.
public final class ShellView extends BorderPane {
    private static final Set<Place> WITH_KEYS_OF_THEIR_OWN =
            EnumSet.of(Place.WELCOME, Place.START, Place.LISTEN, Place.WRAP_UP);

    private final List<Page> pages;
    private final Navigation navigation;
    private final StackPane content = new StackPane();
    private final ProblemBanners banners;
    private Optional<Page> shown = Optional.empty();
    private Subscription hiding = Subscription.EMPTY;
    private final AtPulse begin = new AtPulse(content, this::begin);

    /// @param pages what exists; a page that is not here is not in the navigation
    /// @param share how it stands with the shared folder
    public ShellView(
            LiveTexts texts,
            Navigator navigator,
            List<Page> pages,
            Problems problems,
            ObservableValue<OutboxStatus> share,
            InstantSource clock,
            ZoneId zone) {
        this.pages = List.copyOf(pages);
        navigator.offer(pages.stream().map(Page::place).collect(Collectors.toSet()));
        getStyleClass().add("shell");
        getStylesheets().add(Look.sheet(ShellView.class, "shell.css"));
        navigation = new Navigation(texts, navigator, pages, new ShareLine(texts, share, clock, zone));
        banners = new ProblemBanners(problems, texts);
        VBox middle = new VBox(banners, content);
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinSize(0, 0);
        setCenter(middle);
        navigator.current().subscribe(this::show);
        navigator.current().subscribe(_ -> SavedFiles.over(problems));
    }

    /// Lets the key for the next call start a co-listening from every page; a call, and what leads to one, has keys
    /// of its own.
    ///
    /// @param ticker a monotonic clock, in nanoseconds
    public ShellView withStartKey(Navigator navigator, Supplier<KeyMap> keyMap, LongSupplier ticker) {
        new Keys(keyMap, ticker, stroke -> starts(navigator, stroke)).attachTo(this);
        return this;
    }

    private static boolean starts(Navigator navigator, KeyStroke stroke) {
        boolean starts = stroke.command().filter(Command.NEXT_CALL::equals).isPresent()
                && !WITH_KEYS_OF_THEIR_OWN.contains(navigator.current().get().place());
        if (starts) {
            navigator.go(Place.START);
        }
        return starts;
    }

    private void show(Visit visit) {
        pages.stream().filter(page -> page.place() == visit.place()).findFirst().ifPresent(page -> {
            shown.filter(before -> before != page).ifPresent(Page::leave);
            shown = Optional.of(page);
            hiding.unsubscribe();
            hiding = page.hidesNavigation().subscribe(hides -> setLeft(hides ? null : navigation));
            page.show(visit.subject());
            content.getChildren().setAll(page.content());
            begin.request();
        });
    }

    /// The keyboard is the page's, however many banners stand above it.
    private void begin() {
        Node owner = getScene().getFocusOwner();
        if (owner == null || within(banners, owner)) {
            content.requestFocusTraversal(TraversalDirection.NEXT);
        }
    }

    private static boolean within(Node place, Node owner) {
        return Stream.iterate(owner, each -> each != null, Node::getParent).anyMatch(each -> each == place);
    }
}
