package se.medlyss.ui.processes;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.publishing.CurrentProcesses;
import se.medlyss.application.publishing.PickedUp;
import se.medlyss.application.publishing.PublishException;
import se.medlyss.application.publishing.PublishProcess;
import se.medlyss.application.publishing.PublishProcess.Proposal;
import se.medlyss.process.ProcessDocument;
import se.medlyss.ui.base.Background;

/// Reading call processes, and publishing new versions of them.
public final class ProcessesViewModel {

    private final CurrentProcesses processes;
    private final PublishProcess publish;
    private final Background share;
    private final Runnable pickUp;
    private final ReadOnlyObjectWrapper<ProcessesState> state = new ReadOnlyObjectWrapper<>(ProcessesState.EMPTY);

    /// @param pickedUp what the centre published, as the latest look found it
    /// @param share    the shared folder's thread
    /// @param pickUp   looks into the shared folder, so that this computer has what it published itself
    public ProcessesViewModel(
            CurrentProcesses processes,
            PublishProcess publish,
            ReadOnlyObjectProperty<PickedUp> pickedUp,
            Background share,
            Runnable pickUp) {
        this.processes = processes;
        this.publish = publish;
        this.share = share;
        this.pickUp = pickUp;
        pickedUp.subscribe(this::pickedUp);
    }

    ReadOnlyObjectProperty<ProcessesState> state() {
        return state.getReadOnlyProperty();
    }

    private void pickedUp(PickedUp found) {
        change(now -> now.withUnusable(found.refused()));
        refresh();
    }

    /// Reads anew which versions there are.
    void refresh() {
        List<ProcessDocument> offered = processes.offered();
        List<String> order =
                offered.stream().map(document -> document.process().id()).toList();
        List<ProcessLine> lines = processes.versions().stream()
                .sorted(Comparator.comparing((ProcessDocument document) ->
                                order.indexOf(document.process().id()))
                        .thenComparing(document -> -document.process().version()))
                .map(document -> new ProcessLine(document, processes.isPublished(document), offered.contains(document)))
                .toList();
        change(now -> now.with(lines));
    }

    void choose(ProcessDocument document) {
        change(now -> now.choosing(document));
    }

    /// Opens a file and shows what it would change.
    void open(Path file) {
        change(ProcessesState::asking);
        share.run(() -> publish.look(file), this::propose, this::failed);
    }

    private void propose(Proposal proposal) {
        change(now -> now.proposing(proposal));
    }

    /// Publishes the file that is open.
    void publish() {
        Proposal proposal = state.get().proposal();
        if (proposal != null && !state.get().busy()) {
            change(ProcessesState::asking);
            share.run(() -> publish.publish(proposal), _ -> published(proposal), this::failed);
        }
    }

    private void published(Proposal proposal) {
        change(now -> now.published(proposal.document()).choosing(proposal.document()));
        pickUp.run();
    }

    void cancel() {
        change(now -> now.proposing(null));
    }

    void dismissFailure() {
        change(now -> now.failing(null));
    }

    /// The page is left.
    void leave() {
        change(now -> now.published(null));
    }

    private void failed(Exception failure) {
        switch (failure) {
            case FileRefusedException refused -> change(now -> now.failing(new Failure.Refused(refused)));
            case PublishException cannot -> change(now -> now.failing(new Failure.NotPublished(cannot)));
            case RejectedExecutionException closing ->
                System.getLogger(ProcessesViewModel.class.getName())
                        .log(System.Logger.Level.DEBUG, "not done before the end", closing);
            default -> throw new IllegalStateException(failure);
        }
    }

    private void change(UnaryOperator<ProcessesState> change) {
        state.set(change.apply(state.get()));
    }
}
