package se.medlyss.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.StorageException;
import se.medlyss.application.Upkeep;
import se.medlyss.launch.SingleInstance.Ours;
import se.medlyss.store.Store;
import se.medlyss.support.OpenedStore;

/// From the first line of the program to the first window, in homes of every kind.
class WindowStartTest {

    private static final long LONGEST_START_SECONDS = 60;

    @TempDir
    Path folder;

    private final Locale before = Locale.getDefault();
    private final AtomicBoolean ended = new AtomicBoolean();

    @BeforeEach
    void speakEnglish() throws Exception {
        FxToolkit.registerPrimaryStage();
        Locale.setDefault(Locale.of("en", "GB"));
    }

    @AfterEach
    void closeEveryWindow() {
        WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        Thread.setDefaultUncaughtExceptionHandler(null);
        AppLog.close();
        Locale.setDefault(before);
    }

    @Test
    void showsTodayWithSampleDataAndEndsWithItsWindow() throws Exception {
        start(true);
        var window = window(titled("Today – Medlyss"));
        assertThat(find(window, "To talk through (")).isPresent();
        boolean whileItCloses = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            window.hide();
            return ended.get();
        });
        assertThat(whileItCloses)
                .as("the toolkit ended under a window that closes")
                .isFalse();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, ended::get);
        assertThat(home().resolve("medlyss.db-wal")).doesNotExist();
        try (var free = ((Ours) SingleInstance.claim(home(), Owner.UNKNOWN)).instance()) {
            assertThat(free).isNotNull();
        }
    }

    @Test
    void greetsWhoeverStartsItForTheFirstTime() throws Exception {
        start(false);
        assertThat(window(showing("Welcome to Medlyss"))).isNotNull();
    }

    @Test
    void comesForwardWhenItIsStartedOnceMore() throws Exception {
        start(false);
        var window = window(showing("Welcome to Medlyss"));
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var other = new Stage();
            other.setScene(new Scene(new StackPane(new Button("something else"))));
            other.show();
            other.requestFocus();
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !window.isFocused());
        start(false);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, window::isFocused);
    }

    @Test
    void saysWhichCommandIsAtWorkInTheHome() throws Exception {
        var owner = new Owner(4711, "kim", "simulate", Instant.EPOCH);
        try (var busy = ((Ours) SingleInstance.claim(home(), owner)).instance()) {
            assertThat(busy).isNotNull();
            start(false);
            var notice = window(showing("medlyss simulate (process 4711) is at work"));
            press(notice, "Close");
        }
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, ended::get);
    }

    @Test
    void closesWhatStandsInTheWayByEsc() throws Exception {
        start(folder.resolve("OneDrive"), false);
        var notice = window(showing("synced"));
        WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> Event.fireEvent(
                        notice.getScene().getFocusOwner(),
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, ended::get);
        assertThat(notice.isShowing()).isFalse();
    }

    @Test
    void explainsWhyASyncedFolderIsNoHome() throws Exception {
        start(folder.resolve("OneDrive").resolve("Medlyss"), false);
        assertThat(window(showing("a synced folder can lose it"))).isNotNull();
    }

    @Test
    void leavesAStoreOfANewerVersionAsItIs() throws Exception {
        start(false);
        WaitForAsyncUtils.waitForAsyncFx(30_000, window(showing("Welcome"))::hide);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + home().resolve("medlyss.db"));
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE format SET least_reader = 999, needed_app = '9.9'");
            statement.executeUpdate("PRAGMA user_version = 999");
        }
        var bytes = Files.readAllBytes(home().resolve("medlyss.db"));
        start(false);
        assertThat(window(showing("Install version 9.9"))).isNotNull();
        assertThat(Files.readAllBytes(home().resolve("medlyss.db"))).isEqualTo(bytes);
    }

    @Test
    void offersToStartEmptyWhenADamagedStoreHasNoBackup() throws Exception {
        Files.createDirectories(home());
        Files.writeString(home().resolve("medlyss.db"), "this is no database, whatever its name says. ".repeat(200));
        start(false);
        var notice = window(showing("The saved data was damaged"));
        assertThat(find(notice, "There is no backup")).isPresent();
        assertThat(find(notice, "Go on with the backup")).isEmpty();
        assertThat(find(notice, "Close").map(Button.class::cast))
                .as("Enter does not lead past the help that is to be asked for")
                .hasValueSatisfying(close -> assertThat(close.isDefaultButton()).isTrue());
        press(notice, "Start empty");
        assertThat(window(showing("Welcome to Medlyss"))).isNotNull();
        assertThat(home().resolve("set-aside")).isDirectoryRecursivelyContaining("glob:**medlyss.db");
    }

    @Test
    void goesOnWithTheBackupAndLosesNothingElse() throws Exception {
        start(true);
        WaitForAsyncUtils.waitForAsyncFx(30_000, window(titled("Today – Medlyss"))::hide);
        List<Object> before;
        try (Store store = store()) {
            assertThat(((Upkeep.Done) store.upkeep().run()).work()).contains(Upkeep.Work.BACKED_UP);
            before = everything(store);
        }
        byte[] settings = Files.readAllBytes(home().resolve("settings.json"));
        byte[] damaged = Files.readAllBytes(home().resolve("medlyss.db"));
        Arrays.fill(damaged, 0, 4096, (byte) 7);
        Files.write(home().resolve("medlyss.db"), damaged);

        start(false);
        var notice = window(showing("The saved data was damaged"));
        assertThat(find(notice, "There is a good backup from")).isPresent();
        press(notice, "Go on with the backup");
        WaitForAsyncUtils.waitForAsyncFx(30_000, window(titled("Today – Medlyss"))::hide);
        try (Store store = store()) {
            assertThat(everything(store)).isEqualTo(before);
            assertThat(store.inspection().verify().findings()).isEmpty();
        }
        assertThat(home().resolve("settings.json")).hasBinaryContent(settings);
        try (var aside = Files.walk(home().resolve("set-aside"))) {
            assertThat(aside.filter(file -> file.endsWith("medlyss.db")))
                    .singleElement()
                    .satisfies(file -> assertThat(file).hasBinaryContent(damaged));
        }
    }

    @Test
    void asksAsWellWhenTheDamageIsFoundAfterTheStoreWasOpened() throws Exception {
        store().close();
        DamagedTable.in(home().resolve("medlyss.db"), "process");
        start(false);
        var notice = window(showing("The saved data was damaged"));
        press(notice, "Start empty");
        assertThat(window(showing("Welcome to Medlyss"))).isNotNull();
        assertThat(home().resolve("set-aside")).isDirectoryRecursivelyContaining("glob:**medlyss.db");
    }

    /// The evaluations with all their events, the people and the processes.
    private static List<Object> everything(Store store) throws StorageException {
        List<Object> all = new ArrayList<>(List.of(
                store.evaluations().page(EvaluationQuery.ALL, 0, 999),
                store.people().agents(),
                store.people().teams(),
                store.people().coaches(),
                store.processes().all()));
        store.inspection().dump(all::add);
        assertThat(all).hasSizeGreaterThan(200);
        return all;
    }

    private Store store() throws StorageException {
        return OpenedStore.at(home(), InstantSource.system());
    }

    @Test
    void showsAFaultThatNobodyForesawEvenBeforeItsWindow() throws Exception {
        start(folder.resolve("OneDrive"), false);
        window(showing("synced"));
        Thread.getDefaultUncaughtExceptionHandler()
                .uncaughtException(Thread.currentThread(), new IllegalStateException("planted"));
        var notice = window(showing("Something went wrong"));
        assertThat(find(notice, "Copy details")).isPresent();
    }

    private Path home() {
        return folder.resolve("home");
    }

    private void start(boolean sample) {
        start(home(), sample);
    }

    private void start(Path home, boolean sample) {
        new WindowStart(new StartOptions(home, sample), new Toolkit(() -> ended.set(true))).begin();
    }

    private static Stage window(Predicate<Stage> wanted) throws Exception {
        WaitForAsyncUtils.waitFor(
                LONGEST_START_SECONDS, TimeUnit.SECONDS, () -> onScreen(wanted).isPresent());
        return onScreen(wanted).orElseThrow();
    }

    private static Optional<Stage> onScreen(Predicate<Stage> wanted) {
        return WaitForAsyncUtils.waitForAsyncFx(
                30_000,
                () -> Window.getWindows().stream()
                        .filter(Stage.class::isInstance)
                        .map(Stage.class::cast)
                        .filter(Window::isShowing)
                        .filter(wanted)
                        .findFirst());
    }

    private static Predicate<Stage> titled(String title) {
        return stage -> title.equals(stage.getTitle()) && find(stage, "Kim").isPresent();
    }

    private static Predicate<Stage> showing(String words) {
        return stage -> find(stage, words).isPresent();
    }

    private static Optional<Labeled> find(Stage stage, String words) {
        return nodes(stage.getScene().getRoot())
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(label -> label.getText() != null && label.getText().contains(words))
                .findFirst();
    }

    private static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(WindowStartTest::nodes))
                : Stream.of(node);
    }

    private static void press(Stage stage, String label) {
        WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> find(stage, label).map(Button.class::cast).orElseThrow().fire());
    }
}
