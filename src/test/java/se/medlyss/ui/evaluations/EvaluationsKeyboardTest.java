package se.medlyss.ui.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.settings.Theme;
import se.medlyss.support.CutWords;
import se.medlyss.support.KeyDriver;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.base.Place;

/// The evaluations by keyboard alone, beside something else that can have it.
@ExtendWith(ApplicationExtension.class)
class EvaluationsKeyboardTest {

    @TempDir
    private Path folder;

    private Button beside;
    private FilledHome home;
    private EvaluationsViewModel list;
    private EvaluationsPage page;
    private Scene scene;
    private KeyDriver keys;

    @Start
    void show(Stage stage) throws Exception {
        home = new FilledHome(folder.resolve("home"), 40);
        list = home.list();
        page = new EvaluationsPage(list, home.detail(), home.tools, home.catalogue, home.time::nanos, ZoneOffset.UTC);
        home.navigator.current().subscribe(visit -> page.show(visit.subject()));
        beside = new Button();
        HBox.setHgrow(page.content(), Priority.ALWAYS);
        scene = new Scene(new HBox(beside, page.content()), 1280, 800);
        new Look(Theme.LIGHT, 100).dress(scene);
        stage.setScene(scene);
        stage.setWidth(1280);
        stage.show();
    }

    @BeforeEach
    void waitForTheList() throws Exception {
        keys = new KeyDriver(home.time);
        until(() -> list.state().get().found() > 0 && scene.getWindow().isFocused());
        until(() -> table().isFocused() && table().lookup(".table-row-cell") != null);
    }

    @AfterEach
    void close() throws Exception {
        keys.close();
        home.close();
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }

    private void press(KeyCode... each) {
        List.of(each).forEach(keys::press);
    }

    private TableView<?> table() {
        return (TableView<?>) ((Parent) page.content()).lookup(".evaluations-table");
    }

    @Test
    void opensTheChosenRowAndComesBackToIt() throws Exception {
        press(KeyCode.PAGE_DOWN, KeyCode.DOWN, KeyCode.DOWN);
        int row = table().getSelectionModel().getSelectedIndex();
        assertThat(row).isGreaterThan(10);
        keys.press(KeyCode.ENTER);
        until(() -> home.navigator.current().get().subject().isPresent() && table() == null);
        keys.press(KeyCode.ESCAPE);
        until(() -> table() != null && table().getSelectionModel().getSelectedIndex() == row && table().isFocused());
        assertThat(home.navigator.current().get().place()).isEqualTo(Place.EVALUATIONS);
        keys.press(KeyCode.DOWN);
        until(() -> table().getSelectionModel().getSelectedIndex() == row + 1);
    }

    @Test
    void staysWhereAnArrowLedBeforeTheListWasReadAgain(FxRobot robot) throws Exception {
        press(KeyCode.DOWN, KeyCode.DOWN);
        int row = table().getSelectionModel().getSelectedIndex();
        var before = table().getItems();
        keys.press(KeyCode.ENTER);
        until(() -> home.navigator.current().get().subject().isPresent() && table() == null);
        robot.interact(() -> {
            home.navigator.go(Place.EVALUATIONS);
            table().getSelectionModel().clearAndSelect(row + 1);
        });
        until(() -> table().getItems() != before);
        assertThat(table().getSelectionModel().getSelectedIndex()).isEqualTo(row + 1);
    }

    @Test
    void enterErasesNothingThatCannotBeTakenBack() throws Exception {
        int all = list.state().get().found();
        open();
        keys.press(KeyCode.DELETE, KeyCode.SHIFT);
        until(() -> node(".confirm") != null && node(".confirm").isVisible());
        keys.press(KeyCode.ENTER);
        until(() -> !node(".confirm").isVisible());
        keys.press(KeyCode.ESCAPE);
        until(() -> table() != null && list.state().get().found() == all);
    }

    @Test
    void takesNoLetterForAKeyOfThePageWhileAnObjectionIsFilledIn() throws Exception {
        open();
        keys.press(KeyCode.I);
        until(() -> node(".agents-form") != null && node(".agents-form").isFocusWithin());
        assertThat(node(".agents-form .combo-box").isFocused()).isTrue();
        press(KeyCode.W, KeyCode.L, KeyCode.G);
        assertThat(node(".confirm").isVisible()).isFalse();
        assertThat(node(".agents-form").isFocusWithin()).isTrue();
        keys.press(KeyCode.ESCAPE);
        until(() -> node(".agents-form") == null);
        keys.press(KeyCode.W);
        until(() -> node(".confirm").isVisible());
    }

    @Test
    void saysAtItsHeadThatItWasWithdrawnAndWhy() throws Exception {
        open();
        keys.press(KeyCode.W);
        until(() -> scene.getFocusOwner() instanceof TextField);
        String reason = "fel samtal och fel medarbetare valdes och det ska inte finnas med";
        KeyDriver.of(reason).forEach(keys::press);
        keys.press(KeyCode.ENTER);
        until(() -> ((Label) node(".standing")).getText().endsWith("· " + reason));
        until(() -> WaitForAsyncUtils.waitForAsyncFx(5_000, () -> CutWords.in(scene)).stream()
                .noneMatch(cut -> cut.contains(reason)));
        until(() -> !node(".score .pill").getParent().isVisible());
    }

    @Test
    void warnsOfPersonalDataInAReason(FxRobot robot) throws Exception {
        open();
        keys.press(KeyCode.R);
        until(() -> scene.getFocusOwner() instanceof TextField);
        assertThat(node(".confirm .personal").isVisible()).isFalse();
        robot.interact(() -> ((TextField) scene.getFocusOwner()).setText("fel kund, anna@example.se"));
        assertThat(node(".confirm .personal").isVisible()).isTrue();
    }

    private void open() throws Exception {
        press(KeyCode.DOWN, KeyCode.ENTER);
        until(() -> home.navigator.current().get().subject().isPresent() && node(".standing") != null);
        until(() -> node(".detail-actions .button") != null);
    }

    private Node node(String selector) {
        return page.content().lookup(selector);
    }

    @Test
    void searchesFromAnywhereAndGoesBackToTheList(FxRobot robot) throws Exception {
        robot.interact(beside::requestFocus);
        keys.press(KeyCode.F, KeyCode.CONTROL);
        KeyDriver.of("finnsinte").forEach(keys::press);
        until(() -> list.state().get().found() == 0
                && list.state().get().filter().text().equals("finnsinte"));
        keys.press(KeyCode.ESCAPE);
        keys.press(KeyCode.ENTER);
        until(() -> list.state().get().found() > 0);
        assertThat(list.state().get().filter()).isEqualTo(ListFilter.NONE);
        keys.press(KeyCode.DOWN);
        assertThat(table().getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void reachesTheFiltersBesideTheSearch() throws Exception {
        int all = list.state().get().found();
        keys.press(KeyCode.F, KeyCode.CONTROL);
        press(KeyCode.TAB, KeyCode.DOWN);
        until(() -> list.state().get().filter().agent() != null);
        until(() -> list.state().get().found() < all);
    }

    @Test
    void setsWhatRemovesOnTheLineOfWhatElseIsOffered() throws Exception {
        keys.press(KeyCode.ENTER);
        until(() -> node(".detail-actions > .button") != null && node(".removing > .button") != null);
        until(() -> height(".detail-actions > .button") > 0 && height(".removing > .button") > 0);
        double line = middle(".detail-actions > .button");
        assertThat(middle(".removing > .button")).isBetween(line - 1, line + 1);
    }

    private double height(String selector) {
        return node(selector).getLayoutBounds().getHeight();
    }

    private double middle(String selector) {
        Node button = node(selector);
        return Math.rint(button.localToScene(button.getLayoutBounds()).getCenterY());
    }

    @Test
    void leavesTheRowsMostOfAWindowThatIsLowForItsText(FxRobot robot) throws Exception {
        robot.interact(() -> {
            new Look(Theme.LIGHT, 150).dress(scene);
            beside.setMinWidth(290);
            scene.getWindow().setWidth(1090);
            scene.getWindow().setHeight(540);
        });
        until(() -> scene.getHeight() <= 540 && table().getHeight() > 540 / 2.0);
        Button more = robot.lookup("Fler filter").queryButton();
        robot.interact(more::requestFocus);
        keys.press(KeyCode.SPACE);
        until(() -> scene.getFocusOwner() instanceof ComboBox<?> && !more.isVisible());
        keys.press(KeyCode.DOWN);
        until(() -> list.state().get().filter().agent() != null);
        robot.interact(() -> scene.getWindow().setHeight(900));
        robot.interact(() -> scene.getWindow().setHeight(540));
        until(() -> more.isVisible());
        assertThat(robot.lookup(".combo-box").queryAllAs(ComboBox.class).stream()
                        .filter(Node::isVisible)
                        .toList())
                .as("what narrows")
                .hasSize(1);
    }

    @Test
    void namesInFullWhatTheListIsNarrowedTo() throws Exception {
        keys.press(KeyCode.F, KeyCode.CONTROL);
        press(KeyCode.TAB, KeyCode.TAB);
        ComboBox<?> process = (ComboBox<?>) scene.getFocusOwner();
        for (int each = 1; each < process.getItems().size(); each++) {
            int now = each;
            keys.press(KeyCode.DOWN);
            until(() -> process.getSelectionModel().getSelectedIndex() == now
                    && list.state().get().filter().process() != null);
            Text shown = (Text) process.getButtonCell().lookup(".text");
            until(() -> shown.getText().equals(process.getButtonCell().getText()));
        }
    }

    @Test
    void hasRoomForTheLongestProcessAWholeScoreAndWhoReviewedIt(FxRobot robot) throws Exception {
        // As wide as the navigation is.
        robot.interact(() -> beside.setMinWidth(196));
        until(() -> table().getWidth() < 1280 - 196);
        var columns = table().getVisibleLeafColumns();
        Text longest = new Text();
        longest.setFont(robot.lookup(".table-cell").<Labeled>query().getFont());
        String[] words = {"Outbound sales and retention", "100.0% · incomplete", "Granskad av Kim Exempel 9 nov"};
        for (int at = 0; at < words.length; at++) {
            longest.setText(words[at]);
            double room = columns.get(3 + at).getWidth();
            assertThat(longest.getLayoutBounds().getWidth() + 2 * 9).isLessThan(room);
        }
    }

    @Test
    void narrowsToDaysAndSaysWhatIsNone() throws Exception {
        keys.press(KeyCode.F, KeyCode.CONTROL);
        press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        until(() -> node("#first-day").isFocused());
        assertThat(list.state().get().filter().period()).isEqualTo(ListFilter.Period.OWN);
        KeyDriver.of("31112026").forEach(keys::press);
        keys.press(KeyCode.ENTER);
        until(() -> node(".day-sentence").isVisible());
        assertThat(list.state().get().filter().own()).isEqualTo(ListFilter.Days.ALL);
        KeyDriver.of("20261118").forEach(keys::press);
        keys.press(KeyCode.ENTER);
        LocalDate day = LocalDate.of(2026, 11, 18);
        until(() -> day.equals(list.state().get().filter().own().first()));
        assertThat(node(".day-sentence").isVisible()).isFalse();
    }
}
