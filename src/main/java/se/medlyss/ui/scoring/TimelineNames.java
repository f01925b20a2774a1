package se.medlyss.ui.scoring;

import java.util.Map;
import java.util.Optional;
import se.medlyss.process.ProcessDocument;
import se.medlyss.process.ProcessRef;

/// What a timeline's lines tell of by their ids.
public interface TimelineNames {

    /// The process that a line was made by; empty when nobody here has it.
    Optional<ProcessDocument> process(ProcessRef ref);

    /// The agent's name; empty while it is not known.
    String agent(String id);

    /// Nothing is known.
    TimelineNames NONE = of(Map.of(), Map.of());

    /// Names that are known already.
    static TimelineNames of(Map<ProcessRef, ProcessDocument> processes, Map<String, String> agents) {
        return new TimelineNames() {
            @Override
            public Optional<ProcessDocument> process(ProcessRef ref) {
                return Optional.ofNullable(processes.get(ref));
            }

            @Override
            public String agent(String id) {
                return agents.getOrDefault(id, "");
            }
        };
    }
}
