package se.medlyss.people;

import java.util.HashSet;
import java.util.Set;

/// Which writers the centre lets act for others: for their own home from before it was restored, or for somebody who
/// left.
///
/// @param all who may act for whom
public record Approvals(Set<Roster.Approval> all) {

    public Approvals {
        all = Set.copyOf(all);
    }

    /// As a roster has it.
    public static Approvals in(Roster roster) {
        return new Approvals(Set.copyOf(roster.approvals()));
    }

    /// Whether a writer owns what the other wrote, over any number of successions.
    public boolean mayActFor(String writer, String owner) {
        Set<String> reached = new HashSet<>(Set.of(writer));
        boolean more = !writer.equals(owner);
        while (more && !reached.contains(owner)) {
            more = all.stream()
                    .filter(step -> reached.contains(step.writer()))
                    .map(Roster.Approval::predecessor)
                    .toList()
                    .stream()
                    .map(reached::add)
                    .reduce(false, Boolean::logicalOr);
        }
        return reached.contains(owner);
    }
}
