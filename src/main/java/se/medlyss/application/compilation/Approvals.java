package se.medlyss.application.compilation;

import java.util.HashSet;
import java.util.Set;

/// Which writers the centre lets act for others: for their own home from before it was restored, or for somebody who
/// left.
///
/// @param successions who may act for whom
public record Approvals(Set<Succession> successions) {

    /// Nobody acts for anybody else.
    public static final Approvals NONE = new Approvals(Set.of());

    public Approvals {
        successions = Set.copyOf(successions);
    }

    /// @param writer      who may act, 32 hex digits
    /// @param predecessor for whom, 32 hex digits
    public record Succession(String writer, String predecessor) {}

    /// Whether a writer owns what the other wrote, over any number of successions.
    public boolean mayActFor(String writer, String owner) {
        Set<String> reached = new HashSet<>(Set.of(writer));
        boolean more = !writer.equals(owner);
        while (more && !reached.contains(owner)) {
            more =
                    successions.stream()
                            .filter(step -> reached.contains(step.writer()))
                            .map(Succession::predecessor)
                            .toList()
                            .stream()
                            .map(reached::add)
                            .reduce(false, Boolean::logicalOr);
        }
        return reached.contains(owner);
    }
}
