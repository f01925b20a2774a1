package se.medlyss.ui.team;

import java.util.List;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.people.PeopleFileException;
import se.medlyss.application.publishing.PublishException;
import se.medlyss.application.publishing.PublishRoster.Proposal;
import se.medlyss.application.publishing.RosterChange;
import se.medlyss.texts.Texts;

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
        if (proposal == null) {
            return List.of();
        }
        return proposal.changes().isEmpty()
                ? List.of(texts.get("publish.roster.unchanged"))
                : proposal.changes().stream().map(this::sentence).toList();
    }

    private String sentence(RosterChange change) {
        return texts.of("publish.roster.", change.kind(), change.id(), dash(change.before()), dash(change.after()));
    }

    private static String dash(String value) {
        return value.isEmpty() ? "–" : value;
    }

    String failure(Exception failure) {
        return switch (failure) {
            case FileRefusedException refused ->
                texts.of("refused.", refused.reason(), refused.place(), refused.detail());
            case PeopleFileException file -> texts.of("team.file.", file.reason(), file.detail());
            case PublishException cannot -> {
                ShareFolder.Reason folder = cannot.folder();
                yield folder == null
                        ? texts.of("publish.problem.", cannot.reason(), cannot.detail())
                        : texts.of("preferences.folder.trouble.", folder);
            }
            default -> throw new IllegalStateException(failure);
        };
    }
}
