package se.medlyss.application.compilation;

import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import se.medlyss.application.ExportedEvaluation;
import se.medlyss.application.ExportedEvaluation.Person;
import se.medlyss.application.ExportedRecord.Evaluation;
import se.medlyss.people.Roster;

/// Evaluations with the organisation's id wherever a provisional one was merged. The records themselves stay as they
/// were written.
public final class MergedSet implements CompiledSet {

    private final CompiledSet set;
    private final Map<String, String> aliases;

    private MergedSet(CompiledSet set, Map<String, String> aliases) {
        this.set = set;
        this.aliases = aliases;
    }

    /// The same evaluations, merged as the roster says.
    public static CompiledSet of(CompiledSet set, Roster roster) {
        return roster.aliases().isEmpty()
                ? set
                : new MergedSet(
                        set,
                        roster.aliases().stream()
                                .collect(Collectors.toMap(Roster.Alias::provisional, Roster.Alias::id)));
    }

    @Override
    public long size() {
        return set.size();
    }

    @Override
    public CompiledSet since(YearMonth month) {
        return new MergedSet(set.since(month), aliases);
    }

    @Override
    public void each(Sink sink) throws CompilationException {
        set.each(new Sink() {
            @Override
            public void take(Evaluation evaluation) throws CompilationException {
                sink.take(merged(evaluation));
            }

            @Override
            public void superseded(Evaluation earlier) throws CompilationException {
                sink.superseded(merged(earlier));
            }
        });
    }

    private Evaluation merged(Evaluation evaluation) {
        ExportedEvaluation content = evaluation.content();
        Person agent = merged(content.agent());
        Person coach = merged(content.coach());
        boolean same = agent.equals(content.agent()) && coach.equals(content.coach());
        return same ? evaluation : new Evaluation(evaluation.head(), content.withPeople(agent, coach));
    }

    private Person merged(Person person) {
        String id = aliases.get(person.id());
        return id == null ? person : person.merged(id);
    }
}
