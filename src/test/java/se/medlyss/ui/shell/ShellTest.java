package se.medlyss.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.sharing.OutboxStatus;
import se.medlyss.people.Coach;
import se.medlyss.process.Language;
import se.medlyss.report.KeySheetPdf;
import se.medlyss.settings.Theme;
import se.medlyss.settings.WindowPlace;
import se.medlyss.support.Pictures;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.base.SavedFiles;
import se.medlyss.ui.base.Visit;
import se.medlyss.ui.preferences.KeysViewModel;
import se.medlyss.ui.preferences.PreferencesFixture;
import se.medlyss.ui.preferences.PreferencesPage;
import se.medlyss.ui.preferences.WelcomePage;

@ExtendWith(ApplicationExtension.class)
class ShellTest {
    private static final Instant NOW = Instant.parse("2026-11-21T14:30:00Z");

    private final PreferencesFixture fixture = new PreferencesFixture();
    private final Texts texts = new Texts(Locale.of("sv", "SE"));
    private final SimpleObjectProperty<OutboxStatus> share = new SimpleObjectProperty<>(
            new OutboxStatus(OutboxStatus.Connection.CONNECTED, null, 0, 0, null, NOW.minusSeconds(1680), 0));
    private Navigator navigator;
    private Stage stage;
    private int madeLate;

    /// A page that stands for a feature.
    private record Other(Place place, Node content) implements Page {
        @Override
        public void show(Optional<String> subject) {}
    }

    private Page coaching() {
        madeLate++;
        return new Other(Place.COACHING, new StackPane(new Button("first"), new Button("second")));
    }

    @Start
    void show(Stage stage) {
        this.stage = stage;
        stage.setAlwaysOnTop(false);
        var live = new LiveTexts(texts);
        var model = fixture.model();
        var keys = new KeysViewModel(
                fixture.settings(),
                texts,
                new KeySheetPdf(),
                new Background(Runnable::run, Runnable::run),
                new SavedFiles(fixture.problems(), _ -> {}));
        navigator = new Navigator(Visit.to(Place.WELCOME));
        List<Page> pages = List.of(
                new PreferencesPage(model, keys, live, System::nanoTime),
                new WelcomePage(model, live, navigator),
                new Other(Place.EVALUATIONS, new StackPane(new Label("evaluations"))),
                new LatePage(Place.COACHING, this::coaching),
                LatePage.ofWholeWindow(Place.TALK, this::coaching),
                new Other(Place.TODAY, new StackPane(new Label("today"))));
        var look = new Look(Theme.LIGHT, 100);
        MainWindow.follow(fixture.settings(), texts, look);
        var shell = new ShellView(
                live, navigator, pages, fixture.problems(), share, InstantSource.fixed(NOW), ZoneOffset.UTC);
        var window = new MainWindow(stage, fixture.settings(), look, texts);
        window.fill(shell);
        window.nameAfter(navigator, live);
        stage.show();
    }

    @Test
    void makesALatePageWhenSomebodyGoesThereAndOnce(FxRobot robot) {
        robot.interact(() -> navigator.go(Place.TODAY));
        assertThat(robot.lookup("Coachning").tryQuery()).as("in the navigation").isPresent();
        assertThat(robot.lookup("Samtalet efteråt").tryQuery())
                .as("takes the whole window, and is not in the navigation")
                .isEmpty();
        assertThat(madeLate).isZero();
        for (Place place : List.of(Place.COACHING, Place.TODAY, Place.COACHING)) {
            robot.interact(() -> navigator.go(place));
        }
        assertThat(robot.lookup("first").tryQuery()).as("shown").isPresent();
        assertThat(madeLate).isEqualTo(1);
    }

    @Test
    void asksWhoListensOnOnePageAndGoesOnToToday(FxRobot robot) {
        picture(robot, "welcome-sv");
        robot.interact(() -> {
            robot.lookup("#person-name").queryAs(TextField.class).setText("Tilde Exempelsson");
            robot.lookup("#person-team").queryAs(TextField.class).setText("Team Påhitt");
        });
        robot.clickOn("Kom i gång");
        assertThat(fixture.settings().now().coach()).map(Coach::name).isEqualTo(Optional.of("Tilde Exempelsson"));
        assertThat(fixture.settings().now().firstStartDone()).isTrue();
        assertThat(navigator.current().get()).isEqualTo(Visit.to(Place.TODAY));
        assertThat(stage.getTitle()).isEqualTo("I dag – Medlyss");
        picture(robot, "shell-today-sv");
    }

    @Test
    void tellsOfASavedFileOnItsPageAlone(FxRobot robot) {
        robot.interact(() -> {
            navigator.go(Place.TODAY);
            fixture.problems().report(Problem.Severity.WARNING, SavedFiles.Outcome.NOT_SHOWN, "a.pdf", "b");
            navigator.go(Place.EVALUATIONS);
        });
        assertThat(fixture.problems().standing()).isEmpty();
    }

    @Test
    void givesThePageTheKeyboardAndNotTheBannerAboveIt(FxRobot robot) {
        robot.interact(() -> {
            fixture.problems().reportFault("A-1", "words");
            navigator.go(Place.COACHING);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> assertThat(stage.getScene().getFocusOwner())
                .isInstanceOfSatisfying(
                        Button.class, button -> assertThat(button.getText()).isEqualTo("first")));
    }

    @Test
    void skipsTheFirstPageByEscape(FxRobot robot) {
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(fixture.settings().now().firstStartDone()).isTrue();
        assertThat(navigator.current().get()).isEqualTo(Visit.to(Place.TODAY));
    }

    @Test
    void isDoneWithTheFirstPageByKeyboardAlone(FxRobot robot) {
        robot.write("Tilde");
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        robot.write("Team");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(fixture.settings().now().coach()).map(Coach::name).isEqualTo(Optional.of("Tilde"));
        assertThat(navigator.current().get()).isEqualTo(Visit.to(Place.TODAY));
    }

    @Test
    void canSkipTheFirstPage(FxRobot robot) {
        robot.clickOn("Hoppa över nu");
        assertThat(fixture.settings().now().firstStartDone()).isTrue();
        assertThat(fixture.settings().now().coach()).isEmpty();
    }

    @Test
    void switchesLanguageThemeAndTextSizeAtOnce(FxRobot robot) {
        robot.interact(() -> navigator.go(Place.SETTINGS));
        picture(robot, "settings-sv-light");
        robot.clickOn("English");
        assertThat(robot.lookup("Today").tryQuery()).isPresent();
        robot.clickOn("Dark");
        picture(robot, "settings-en-dark");
        robot.clickOn("120%");
        assertThat(fixture.settings().now().appearance().textSize()).isEqualTo(120);
        picture(robot, "settings-en-dark-120");
        robot.interact(() -> {
            fixture.settings()
                    .change(all -> all.with(all.appearance()
                            .withLanguage(Language.NB)
                            .withTheme(Theme.LIGHT)
                            .withTextSize(100)));
            stage.setHeight(1150);
            robot.lookup(".scroll-pane")
                    .queryAs(javafx.scene.control.ScrollPane.class)
                    .setVvalue(0.18);
        });
        picture(robot, "settings-nb-keys");
    }

    @Test
    void takesTheNextKeyAndShowsAClash(FxRobot robot) {
        robot.interact(() -> {
            navigator.go(Place.SETTINGS);
            stage.setHeight(1150);
            robot.lookup(".scroll-pane")
                    .queryAs(javafx.scene.control.ScrollPane.class)
                    .setVvalue(1);
        });
        robot.clickOn(robot.lookup((Node node) -> "Ändra: koppla vidare".equals(node.getAccessibleText()))
                .<Node>query());
        robot.press(KeyCode.H).release(KeyCode.H);
        assertThat(fixture.settings().keyMap().getValue().chords(Command.TRANSFER))
                .containsExactly(Chord.of("H"));
        assertThat(robot.lookup("H gör: väntläge på och av").tryQuery()).isPresent();
        assertThat(robot.lookup("också vald för: koppla vidare").tryQuery()).isPresent();
        picture(robot, "settings-clash");
        robot.clickOn(robot.lookup((Node node) -> "Ändra: koppla vidare".equals(node.getAccessibleText()))
                .<Node>query());
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertThat(fixture.settings().keyMap().getValue().chords(Command.TRANSFER))
                .containsExactly(Chord.of("Space"));
    }

    @Test
    void saysQuietlyHowItStandsWithTheSharedFolder(FxRobot robot) {
        robot.interact(() -> navigator.go(Place.TODAY));
        assertThat(robot.lookup("0 väntar · senast 14:02").tryQuery()).isPresent();
        robot.interact(() -> share.set(new OutboxStatus(
                OutboxStatus.Connection.AWAY, ShareFolder.Reason.MISSING, 3, 0, NOW.minusSeconds(3600), null, 2)));
        assertThat(robot.lookup("nås inte").tryQuery()).isPresent();
        assertThat(robot.lookup("3 väntar sedan 13:30 · 2 nekade").tryQuery()).isPresent();
    }

    @Test
    void remembersWhereTheCompactWindowWas(FxRobot robot) {
        robot.interact(() -> stage.setAlwaysOnTop(true));
        robot.interact(() -> {
            stage.setX(300);
            stage.setY(40);
            stage.setWidth(740);
        });
        robot.interact(() -> stage.setAlwaysOnTop(false));
        robot.interact(() -> {
            stage.setX(10);
            stage.setWidth(1000);
        });
        robot.interact(() -> stage.setAlwaysOnTop(true));
        assertThat(stage.getX()).isEqualTo(300);
        assertThat(stage.getWidth()).as("as it was widened").isEqualTo(740);
        robot.interact(stage::hide);
        assertThat(fixture.settings().now().windows().compact())
                .get()
                .extracting(WindowPlace::y)
                .isEqualTo(40.0);
        assertThat(fixture.settings().now().windows().main())
                .get()
                .extracting(WindowPlace::x)
                .isEqualTo(10.0);
    }

    @Test
    void remembersWhereTheWindowWas(FxRobot robot) {
        robot.interact(() -> {
            stage.setX(120);
            stage.setY(60);
            stage.setWidth(1000);
            stage.setHeight(700);
        });
        robot.interact(stage::hide);
        assertThat(fixture.settings().now().windows().main()).get().satisfies(place -> {
            assertThat(place.width()).isEqualTo(1000);
            assertThat(place.x()).isEqualTo(120);
        });
    }

    @Test
    void isNoNarrowerThanItsTextCanBeReadIn(FxRobot robot) {
        assertThat(stage.getMinWidth()).isEqualTo(720);
        robot.interact(
                () -> fixture.settings().change(all -> all.with(all.appearance().withTextSize(150))));
        assertThat(stage.getMinWidth()).isEqualTo(1080);
        robot.interact(() -> {
            stage.setMinWidth(0);
            stage.setAlwaysOnTop(true);
            fixture.settings().change(all -> all.with(all.appearance().withTextSize(100)));
        });
        assertThat(stage.getMinWidth()).as("the compact window's own").isZero();
        robot.interact(() -> stage.setAlwaysOnTop(false));
        assertThat(stage.getMinWidth()).isEqualTo(720);
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> Pictures.write(stage.getScene(), Path.of("target/gallery", name + ".png")));
    }
}
