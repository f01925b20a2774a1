package se.medlyss.ui.processes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.publishing.PublishProcess.Proposal;
import se.medlyss.application.publishing.RefusedFile;
import se.medlyss.process.ProcessDocument;

/// What the page shows.
///
/// @param lines    every version, processes in the order they are offered, the newest version first
/// @param chosen   the version that is read; null when there is none
/// @param proposal a file that was opened and is not published yet; null when none is open
/// @param failure  why the latest file was not published; null when nothing failed
/// @param done     what was published last, until the page is left; null when nothing was
/// @param busy     the folder is being asked
/// @param unusable published files that this computer cannot use
record ProcessesState(
        List<ProcessLine> lines,
        @Nullable ProcessDocument chosen,
        @Nullable Proposal proposal,
        @Nullable Failure failure,
        @Nullable ProcessDocument done,
        boolean busy,
        List<RefusedFile> unusable) {

    static final ProcessesState EMPTY = new ProcessesState(List.of(), null, null, null, null, false, List.of());

    ProcessesState {
        lines = List.copyOf(lines);
        unusable = List.copyOf(unusable);
    }

    /// What is read at the right: the opened file, else the chosen version.
    @Nullable
    ProcessDocument read() {
        return proposal == null ? chosen : proposal.document();
    }

    ProcessesState with(List<ProcessLine> all) {
        ProcessDocument still =
                chosen != null || all.isEmpty() ? chosen : all.getFirst().document();
        return new ProcessesState(all, still, proposal, failure, done, busy, unusable);
    }

    ProcessesState choosing(@Nullable ProcessDocument document) {
        return new ProcessesState(lines, document, proposal, failure, done, busy, unusable);
    }

    ProcessesState asking() {
        return new ProcessesState(lines, chosen, proposal, null, null, true, unusable);
    }

    ProcessesState proposing(@Nullable Proposal opened) {
        return new ProcessesState(lines, chosen, opened, null, null, false, unusable);
    }

    ProcessesState failing(@Nullable Failure why) {
        return new ProcessesState(lines, chosen, proposal, why, done, false, unusable);
    }

    ProcessesState published(@Nullable ProcessDocument document) {
        return new ProcessesState(lines, chosen, null, null, document, false, unusable);
    }

    ProcessesState withUnusable(List<RefusedFile> files) {
        return new ProcessesState(lines, chosen, proposal, failure, done, busy, files);
    }
}
