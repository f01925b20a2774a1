package se.medlyss.ui.team;

import java.util.List;
import se.medlyss.application.publishing.PublishRoster.Proposal;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.RosterWords;

/// What the panel says in which the roster is published.
record RosterSentences(Texts texts) {

    /// Lines of a list that cannot be used.
    List<String> refused(RosterState state) {
        return state.list().refused().stream()
                .map(line -> texts.get(
                        "cli.publish.line", line.line(), line.id(), texts.of("team.import.refusal.", line.why())))
                .toList();
    }

    /// What differs, or that nothing does.
    List<String> changes(RosterState state) {
        Proposal proposal = state.proposal();
        return proposal == null ? List.of() : new RosterWords(texts).changes(proposal);
    }

    String failure(Exception failure) {
        return new RosterWords(texts).failure(failure);
    }
}
