package se.medlyss.application.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.Stage;

/// A version of a process with its stages and criteria numbered, so that an evaluation's answers fit into an array.
/// One for all evaluations that were scored by it.
public final class ProcessForm {

    /// There is no such criterion or stage in this version.
    public static final int ABSENT = -1;

    private final String id;
    private final CallProcess process;
    private final List<CriterionKey> keys = new ArrayList<>();
    private final List<Criterion> criteria = new ArrayList<>();
    private final Map<CriterionKey, Integer> positions = new HashMap<>();
    private final Map<String, Integer> stages = new HashMap<>();

    /// @param process with or without its guidance
    public ProcessForm(CallProcess process) {
        this(process.id(), process);
    }

    /// @param id what figures of it are asked for by
    ProcessForm(String id, CallProcess process) {
        this.id = id;
        this.process = process;
        for (Stage stage : process.stages()) {
            stages.put(stage.id(), stages.size());
            for (Criterion criterion : stage.criteria()) {
                positions.put(stage.key(criterion), keys.size());
                keys.add(stage.key(criterion));
                criteria.add(criterion);
            }
        }
    }

    public CallProcess process() {
        return process;
    }

    /// What figures of it are asked for by: the process's id, or the key of a family of stages.
    public String id() {
        return id;
    }

    public int version() {
        return process.version();
    }

    public List<Stage> stages() {
        return process.stages();
    }

    /// All criteria, in the order of the form.
    public List<CriterionKey> keys() {
        return List.copyOf(keys);
    }

    /// The criterion at a position of [#keys].
    public Criterion criterion(int position) {
        return criteria.get(position);
    }

    /// Where the criterion stands in [#keys]; [#ABSENT] when this version has none such.
    public int position(CriterionKey key) {
        return positions.getOrDefault(key, ABSENT);
    }

    /// Where the stage stands in [#stages]; [#ABSENT] when this version has none such.
    public int position(String stage) {
        return stages.getOrDefault(stage, ABSENT);
    }
}
