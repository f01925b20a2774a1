package se.medlyss.ui.listen;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.StageMoves;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.Stage;
import se.medlyss.ui.base.Command;

/// A practice call as it is played: the line of the moment, and at the end how fast its keys came.
final class PracticeViewModel {
    private final PracticeScript script;
    private final PracticeLags lags;
    private final ListenViewModel listening;
    private final ReadOnlyObjectWrapper<Optional<PracticeCue>> line = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PracticeLags>> result = new ReadOnlyObjectWrapper<>(Optional.empty());

    PracticeViewModel(ListenViewModel listening) {
        this.listening = listening;
        script = PracticeScript.shipped().in(listening.scoring().process());
        lags = new PracticeLags(script);
        listening.state().subscribe(this::changed);
    }

    /// What is said now; empty before the first line.
    ReadOnlyObjectProperty<Optional<PracticeCue>> line() {
        return line.getReadOnlyProperty();
    }

    /// How fast the keys came; empty until the call is over.
    ReadOnlyObjectProperty<Optional<PracticeLags>> result() {
        return result.getReadOnlyProperty();
    }

    List<PracticeCue> cues() {
        return script.cues();
    }

    /// Looks whether the next line is said now.
    void look() {
        long nowMs = listening.nowMs() - startMs();
        Optional<PracticeCue> now =
                script.cues().stream().filter(cue -> cue.atMs() <= nowMs).reduce((earlier, later) -> later);
        if (!now.equals(line.get())) {
            line.set(now);
        }
    }

    /// The keys that do what a line asks for.
    List<Command> keys(PracticeCue cue) {
        CallProcess process = listening.scoring().process();
        return switch (cue.aim()) {
            case PracticeAim.Answers(CriterionKey key, var answer) -> {
                Command number = Command.values()[Command.CRITERION_1.ordinal() + place(process, key)];
                yield answer.equals(Answer.MET) ? List.of(number) : List.of(number, number);
            }
            case PracticeAim.Enters(String stage) -> List.of(stageKey(process, stage));
            case PracticeAim.Marks(var kind) ->
                List.of(
                        switch (kind) {
                            case LIFT -> Command.LIFT_UP;
                            case DEVELOP -> Command.DEVELOP;
                        });
            case PracticeAim.Holds _ -> List.of(Command.PAUSE);
            case PracticeAim.Notes _ -> List.of(Command.NOTE);
            case PracticeAim.Ends _ -> List.of(Command.END);
        };
    }

    private Command stageKey(CallProcess process, String stage) {
        boolean next = StageMoves.next(listening.state().get(), process)
                .filter(each -> each.id().equals(stage))
                .isPresent();
        return next ? Command.NEXT_STAGE : Command.values()[Command.STAGE_1.ordinal() + place(process, stage)];
    }

    private static int place(CallProcess process, CriterionKey key) {
        return process.stage(key.stage())
                .map(stage -> stage.keys().toList().indexOf(key))
                .orElse(0);
    }

    private static int place(CallProcess process, String id) {
        return process.timedStages().stream().map(Stage::id).toList().indexOf(id);
    }

    private void changed(@Nullable CallState before, CallState now) {
        if (before == null || result.get().isPresent()) {
            return;
        }
        if (now.undo().size() > before.undo().size()) {
            Optional<CallEvent> done = now.lastAction();
            done.ifPresent(event -> lags.take(event, startMs()));
        }
        if (now.times().endedMs() != null) {
            result.set(Optional.of(lags));
        }
    }

    private long startMs() {
        Long start = listening.state().get().times().rawStartMs();
        return start == null ? 0 : start;
    }
}
