package se.medlyss.process;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A call process: the versioned form that a call is scored by. A version that has been used never changes.
///
/// @param id        `[a-z0-9-]+`, at most 36 characters
/// @param version   1 or more
/// @param grades    the scale that graded criteria use unless they carry their own; null when none needs it
/// @param stages    in order; ids are unique
/// @param outcome   questions about how the matter ended, asked in the wrap-up
public record CallProcess(
        String id,
        int version,
        LocalText title,
        @Nullable LocalText summary,
        @Nullable LocalText useWhen,
        Channel channel,
        Direction direction,
        ScoringRules scoring,
        @Nullable GradeScale grades,
        List<Stage> stages,
        List<OutcomeQuestion> outcome,
        List<LocalText> reflection) {

    public CallProcess {
        stages = List.copyOf(stages);
        outcome = List.copyOf(outcome);
        reflection = List.copyOf(reflection);
    }

    /// This process by another title, with other stages and other questions after the call.
    public CallProcess with(LocalText newTitle, List<Stage> newStages, List<OutcomeQuestion> newOutcome) {
        return new CallProcess(
                id,
                version,
                newTitle,
                summary,
                useWhen,
                channel,
                direction,
                scoring,
                grades,
                newStages,
                newOutcome,
                reflection);
    }

    /// The stage with this id.
    public Optional<Stage> stage(String stageId) {
        return stages.stream().filter(stage -> stage.id().equals(stageId)).findFirst();
    }

    /// The criterion with this key.
    public Optional<Criterion> criterion(CriterionKey key) {
        return stage(key.stage()).flatMap(stage -> stage.criterion(key.criterion()));
    }

    /// All criterion keys, in the order of the form.
    public Stream<CriterionKey> keys() {
        return stages.stream().flatMap(Stage::keys);
    }

    /// The stages of a phase, in order.
    public List<Stage> stages(Phase phase) {
        return stages.stream().filter(stage -> stage.phase() == phase).toList();
    }

    /// The stages with a timer (all but the whole-call criteria), in order.
    public List<Stage> timedStages() {
        return stages.stream().filter(stage -> stage.phase() != Phase.WHOLE).toList();
    }

    /// The stage in which a new call begins: preparation when the process has it, else the first stage of the call.
    public Optional<Stage> firstStage() {
        return stages(Phase.BEFORE).stream()
                .findFirst()
                .or(() -> stages(Phase.CALL).stream().findFirst());
    }

    /// The stage that the clock goes on in after hang-up.
    public Optional<Stage> afterCallStage() {
        return stages(Phase.AFTER).stream().findFirst();
    }
}
