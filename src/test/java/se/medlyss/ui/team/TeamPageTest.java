package se.medlyss.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.people.Agent;
import se.medlyss.support.LightWindow;

@ExtendWith(ApplicationExtension.class)
class TeamPageTest {

    @TempDir
    private Path folder;

    private final TeamWorld world = new TeamWorld();

    @Start
    void show(Stage stage) {
        TeamPage page = new TeamPage(world.model, world.roster, world.texts);
        LightWindow.show(stage, (Parent) page.content(), 1084, 800);
        page.show(Optional.empty());
    }

    @Test
    void addsAnAgentByKeyboardAlone(FxRobot robot) {
        robot.interact(() -> robot.lookup("#add-person").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup("#person-name").queryAs(TextField.class).isFocused())
                .isTrue();
        robot.write("Omar Haddad").type(KeyCode.TAB).write("4800").type(KeyCode.ENTER);
        assertThat(world.people.agent("4800")).contains(new Agent("4800", "Omar Haddad", "east", false, true));
        assertThat(world.state().entry()).isNull();
    }

    @Test
    void addsOneAfterTheOtherByKeyboardAlone(FxRobot robot) {
        robot.interact(() -> robot.lookup("#add-person").query().requestFocus());
        robot.type(KeyCode.SPACE)
                .write("Omar Haddad")
                .type(KeyCode.TAB)
                .write("4800")
                .type(KeyCode.ENTER);
        Node add = robot.lookup("#add-person").query();
        assertThat(add.isFocused()).isTrue();
        assertThat(add.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("focus-visible"));
        robot.type(KeyCode.SPACE).write("Ingrid Moe").type(KeyCode.ENTER);
        assertThat(world.people.agents()).extracting(Agent::name).contains("Omar Haddad", "Ingrid Moe");
    }

    @Test
    void opensALineByEnterAndLeavesItAsItWasByEscape(FxRobot robot) {
        robot.interact(() -> robot.lookup("#people").query().requestFocus());
        robot.type(KeyCode.ENTER);
        var name = robot.lookup("#person-name").queryAs(TextField.class);
        assertThat(name.getText()).isEqualTo("Kim Ny");
        assertThat(name.isFocused()).isTrue();
        robot.write("Kim Nyman").type(KeyCode.ESCAPE);
        assertThat(world.people.agent(TeamWorld.KIM.id())).contains(TeamWorld.KIM);
        assertThat(world.state().entry()).isNull();
        assertThat(robot.lookup("#people").query().isFocused()).isTrue();
    }

    @Test
    void keepsAChangeByEnter(FxRobot robot) {
        robot.interact(() -> world.model.open(world.row("4711").orElseThrow()));
        robot.write("Nils Ekman").type(KeyCode.ENTER);
        assertThat(world.people.agent("4711")).map(Agent::name).contains("Nils Ekman");
    }

    @Test
    void findsWhileOneTypes(FxRobot robot) {
        robot.interact(() -> robot.lookup("#find-person").query().requestFocus());
        robot.write("sara");
        assertThat(robot.lookup("#people").queryTableView().getItems()).hasSize(1);
    }

    @Test
    void importsByMouse(FxRobot robot) throws IOException {
        Path list = Files.writeString(folder.resolve("people.csv"), "id;name\n4800;Omar Haddad\n");
        robot.interact(() -> world.model.preview(list));
        robot.clickOn("#confirm-import");
        assertThat(world.people.agent("4800")).map(Agent::name).contains("Omar Haddad");
    }

    @Test
    void leavesTheRosterByMouse(FxRobot robot) {
        robot.clickOn("#open-roster");
        assertThat(world.roster.state().get().open()).isTrue();
        robot.clickOn("#close-roster");
        assertThat(world.roster.state().get().open()).isFalse();
    }

    @Test
    void leavesTheRosterByEscape(FxRobot robot) {
        robot.clickOn("#open-roster").type(KeyCode.ESCAPE);
        assertThat(world.roster.state().get().open()).isFalse();
        assertThat(robot.lookup("#open-roster").query().isFocused()).isTrue();
    }
}
