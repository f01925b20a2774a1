package se.medlyss.ui.today;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Phase;
import se.medlyss.process.Stage;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyStroke;

/// The answer or stage key that starts a call which nobody started.
///
/// @param stage   in which the call begins
/// @param answers whether the key is still to be taken as an answer there
record FirstKey(Stage stage, boolean answers) {

    private static final Set<Command> ANSWERS =
            EnumSet.of(Command.MET, Command.NOT_MET, Command.NOT_APPLICABLE, Command.NOT_HEARD);

    /// They choose between alternatives on the page before a call.
    private static final Set<String> ARROWS = Set.of("Up", "Down", "Left", "Right");

    /// What the key would start; empty when it starts nothing.
    static Optional<FirstKey> of(KeyStroke stroke, CallProcess process) {
        Optional<Command> command =
                stroke.command().filter(_ -> !ARROWS.contains(stroke.chord().key()));
        boolean answers = command.filter(each -> ANSWERS.contains(each) || each.isCriterion())
                .isPresent();
        return command.flatMap(each -> answers ? process.firstStage() : stage(each, process))
                .map(stage -> new FirstKey(stage, answers));
    }

    private static Optional<Stage> stage(Command command, CallProcess process) {
        if (command == Command.NEXT_STAGE) {
            return process.firstStage();
        }
        List<Stage> stages = process.timedStages().stream()
                .filter(each -> each.phase() != Phase.AFTER)
                .toList();
        return command.isStage() && command.number() <= stages.size()
                ? Optional.of(stages.get(command.number() - 1))
                : Optional.empty();
    }
}
