package se.medlyss.ui.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.MomentKind;
import se.medlyss.process.CriterionKey;
import se.medlyss.ui.base.LiveTexts;

class AnnouncerTest {

    private final ListenSample sample = new ListenSample();
    private final ListenViewModel viewModel = sample.follow(sample.start());
    private final Pane holder = new Pane();
    private final List<String> said = new ArrayList<>();

    AnnouncerTest() {
        new Announcer(holder, viewModel, new LiveTexts(sample.texts));
        holder.accessibleTextProperty().subscribe(words -> said.add(words));
    }

    @Test
    void saysWhatAKeyDidAndWhatWasTakenBack() {
        viewModel.scoring().choose(CriterionKey.parse("open.greet"), Answer.MET, viewModel.now());
        viewModel.actions().mark(MomentKind.LIFT, viewModel.now());
        viewModel.scoring().undo(viewModel.now());
        viewModel.scoring().redo(viewModel.now());
        assertThat(said)
                .containsExactly(
                        "Medlyssning: tangenterna bedömer samtalet",
                        "Ja: Hälsar med namn",
                        "Lyft fram",
                        "ångrat: Lyft fram",
                        "Lyft fram");
    }

    @Test
    void saysHowFarAStampWasMovedInAllAndWhyAKeyDidNothing() {
        sample.at(30);
        viewModel.actions().mark(MomentKind.LIFT, viewModel.now());
        viewModel.actions().shiftLast(-5_000, viewModel.now());
        viewModel.actions().shiftLast(-5_000, viewModel.now());
        viewModel.actions().previousStage(viewModel.now());
        assertThat(said).endsWith("5 s tidigare", "10 s tidigare", "Det här är första steget");
    }

    @Test
    void doesNotTellTheAgentBesideWhatWasAnswered() {
        viewModel.actions().hideAnswers(true, viewModel.now());
        viewModel.scoring().choose(CriterionKey.parse("open.greet"), Answer.NOT_MET, viewModel.now());
        assertThat(said).last().isEqualTo("besvarad: Hälsar med namn");
    }

    @Test
    void saysNothingWhenNothingWasDone() {
        viewModel.scoring().take(java.util.Optional.<CallEvent>empty());
        viewModel.scoring().refresh();
        assertThat(said).hasSize(1);
    }
}
