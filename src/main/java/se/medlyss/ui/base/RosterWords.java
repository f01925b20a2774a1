package se.medlyss.ui.base;

import java.util.List;
import java.util.function.UnaryOperator;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.people.PeopleFileException;
import se.medlyss.application.publishing.PublishException;
import se.medlyss.application.publishing.PublishRoster.Proposal;
import se.medlyss.application.publishing.RosterChange;
import se.medlyss.texts.Texts;

/// What is said where a roster is published: what would change, and why it cannot be.
public record RosterWords(Texts texts) {

    /// What differs, or that nothing does.
    public List<String> changes(Proposal proposal) {
        return changes(proposal, UnaryOperator.identity());
    }

    /// The same, with the names of those who are merged beside their ids: who decides that thinks of people.
    ///
    /// @param names a person's name on this computer; the id itself where there is none
    public List<String> changes(Proposal proposal, UnaryOperator<String> names) {
        return proposal.changes().isEmpty()
                ? List.of(texts.get("publish.roster.unchanged"))
                : proposal.changes().stream()
                        .map(change -> sentence(change, names))
                        .toList();
    }

    private String sentence(RosterChange change, UnaryOperator<String> names) {
        UnaryOperator<String> said = switch (change.kind()) {
            case MERGED, SEPARATED -> id -> named(id, names.apply(id));
            default -> RosterWords::dash;
        };
        return texts.of(
                "publish.roster.", change.kind(), change.id(), said.apply(change.before()), said.apply(change.after()));
    }

    private static String named(String id, String name) {
        return name.equals(id) ? id : name + " (" + id + ")";
    }

    private static String dash(String value) {
        return value.isEmpty() ? "–" : value;
    }

    /// Why the roster cannot be published, and what to do.
    ///
    /// @throws IllegalStateException for a failure that is none of publishing
    public String failure(Exception failure) {
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
