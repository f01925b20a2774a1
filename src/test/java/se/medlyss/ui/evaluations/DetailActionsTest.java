package se.medlyss.ui.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Place;

/// The keys of what can be done with an evaluation.
@ExtendWith(ApplicationExtension.class)
class DetailActionsTest {

    @TempDir
    private Path home;

    @Test
    void goesOnWithWhatIsUnfinishedByAKeyOfItsOwn(FxRobot robot) throws Exception {
        try (EvaluationsWorld world = new EvaluationsWorld(home)) {
            robot.interact(() -> {
                UUID evaluation = world.finished("note");
                DetailViewModel detail = world.detail();
                detail.open(evaluation);
                detail.revise("Fel kund");
                world.calling.runReady();
                world.navigator.go(Place.EVALUATIONS, evaluation.toString());
                detail.open(evaluation);
                var actions = new DetailActions(detail, new LiveTexts(new Texts(Locale.of("sv", "SE"))));
                actions.draw(Objects.requireNonNull(detail.state().get()));
                var stroke = new KeyStroke(Chord.of("G"), Optional.empty(), 0, KeyStroke.Focus.COMMANDS);
                assertThat(actions.key(stroke)).isTrue();
            });
            assertThat(world.navigator.current().get().place()).isEqualTo(Place.WRAP_UP);
        }
    }
}
