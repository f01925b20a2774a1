package se.medlyss.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import se.medlyss.settings.WindowPlace;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.AppIcon;
import se.medlyss.ui.base.LiveSettings;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.base.Navigator;

/// Puts the app into a window: look and language as chosen, at the place where it was last.
public final class MainWindow {
    static final String APP = "Medlyss";

    private static final WindowPlace FIRST = new WindowPlace(0, 0, 1280, 800, false);
    /// With text of its usual size; every page can be read down to it.
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 540;

    private final Stage stage;
    private final LiveSettings settings;
    private WindowPlace place = FIRST;

    /// A window that shows the app's name until it is filled.
    public MainWindow(Stage stage, LiveSettings settings, Look look, Texts texts) {
        this.stage = stage;
        this.settings = settings;
        Cover cover = new Cover(settings.now().firstStartDone());
        Scene scene = new Scene(cover);
        scene.setOnKeyPressed(event -> cover.pressed(event, texts.get("shell.cover.early")));
        look.dress(scene);
        stage.setScene(scene);
        AppIcon.on(stage);
        settings.value().map(now -> now.appearance().textSize()).subscribe(_ -> keepReadable());
        stage.setMinHeight(LEAST_HEIGHT);
        settle();
        remember();
    }

    /// Shows the window with the app's name.
    ///
    /// @param drawn what is done in the first pulse, once all is laid out: it may begin what keeps the screen busy
    public void show(Runnable drawn) {
        stage.setTitle(APP);
        Scene scene = stage.getScene();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                drawn.run();
            }
        });
        stage.show();
    }

    /// Shows the content in the window.
    public void fill(Parent content) {
        stage.getScene().setOnKeyPressed(null);
        stage.getScene().setRoot(content);
    }

    /// Names the window after the page of the moment, as task bars and screen readers tell it.
    public void nameAfter(Navigator navigator, LiveTexts texts) {
        stage.titleProperty()
                .bind(texts.following(
                        () -> texts.texts()
                                        .of(
                                                "shell.place.",
                                                navigator.current().get().place()) + " – " + APP,
                        navigator.current()));
    }

    /// Keeps language, theme and text size as the settings have them, now and after each change.
    public static void follow(LiveSettings settings, Texts texts, Look look) {
        settings.value().map(now -> now.appearance()).subscribe(appearance -> {
            Locale locale = appearance.language().locale();
            // The toolkit's own words (calendars, the buttons of dialogs) follow the system's default.
            Locale.setDefault(locale);
            texts.use(locale);
            look.choose(appearance.theme());
            look.chooseTextSize(appearance.textSize());
        });
    }

    /// The compact window sees to its own width.
    private void keepReadable() {
        if (!stage.isAlwaysOnTop()) {
            double least = LEAST_WIDTH * settings.now().appearance().textSize() / 100;
            stage.setMinWidth(
                    Math.min(least, Screen.getPrimary().getVisualBounds().getWidth()));
        }
    }

    private void settle() {
        settings.now()
                .windows()
                .main()
                .map(last -> WindowBounds.onScreen(last, screens()))
                .ifPresentOrElse(this::move, this::centre);
    }

    private static List<Rectangle2D> screens() {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    }

    private void move(WindowPlace to) {
        place = to;
        stage.setX(to.x());
        stage.setY(to.y());
        stage.setWidth(to.width());
        stage.setHeight(to.height());
        stage.setMaximized(to.maximised());
    }

    private void centre() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(FIRST.width(), screen.getWidth()));
        stage.setHeight(Math.min(FIRST.height(), screen.getHeight()));
        stage.centerOnScreen();
    }

    private void remember() {
        stage.xProperty().subscribe(this::note);
        stage.yProperty().subscribe(this::note);
        stage.widthProperty().subscribe(this::note);
        stage.heightProperty().subscribe(this::note);
        stage.alwaysOnTopProperty().addListener((_, _, compact) -> {
            if (compact) {
                toCompactPlace();
            } else {
                keepCompactPlace();
                keepReadable();
            }
        });
        stage.setOnHiding(event -> {
            if (stage.isAlwaysOnTop()) {
                keepCompactPlace();
            }
            keepPlace();
        });
    }

    /// The compact window comes where it was last, if that can be seen.
    private void toCompactPlace() {
        settings.now()
                .windows()
                .compact()
                .map(last -> WindowBounds.onScreen(last, screens()))
                .ifPresent(to -> {
                    stage.setX(to.x());
                    stage.setY(to.y());
                    stage.setWidth(to.width());
                    stage.setHeight(to.height());
                });
    }

    private void keepCompactPlace() {
        var now = new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        settings.change(all -> all.with(all.windows().withCompact(now)));
    }

    private void keepPlace() {
        settings.change(all -> all.with(all.windows()
                .withMain(new WindowPlace(place.x(), place.y(), place.width(), place.height(), stage.isMaximized()))));
    }

    private void note() {
        boolean normal = stage.isShowing()
                && !stage.isAlwaysOnTop()
                && !stage.isMaximized()
                && !stage.isFullScreen()
                && !stage.isIconified();
        if (normal && !Double.isNaN(stage.getX())) {
            place = new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        }
    }
}
