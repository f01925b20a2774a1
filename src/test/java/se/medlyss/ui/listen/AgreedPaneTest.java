package se.medlyss.ui.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The margin of the live screen: what was agreed last time, and how often it was heard.
@ExtendWith(ApplicationExtension.class)
class AgreedPaneTest {

    private final ListenSample sample = new ListenSample().agreed("två öppna frågor före lösning");
    private ListenWindow window;

    @Start
    void prepare(Stage ignored) {
        window = new ListenWindow();
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
    }

    @Test
    void separatesWhatWasAgreedFromHowOftenItWasHeard(FxRobot robot) {
        List<String> words = new ArrayList<>();
        robot.interact(() -> {
            sample.texts.use(Locale.of("sv"));
            var view = window.show(new ListenView(sample.follow(sample.pictured()), sample.tools()));
            var pane = (HBox) Objects.requireNonNull(view.lookup(".agreed"));
            pane.getChildren().stream()
                    .filter(Node::isVisible)
                    .filter(Label.class::isInstance)
                    .forEach(label -> words.add(((Label) label).getText()));
        });
        int step = words.indexOf("två öppna frågor före lösning");
        assertThat(step).isNotNegative();
        assertThat(words.get(step + 1)).isEqualTo("·");
        assertThat(words.get(step + 2)).contains("hört");
    }
}
