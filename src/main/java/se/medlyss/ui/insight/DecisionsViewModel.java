package se.medlyss.ui.insight;

import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.insight.Unmerged.Known;
import se.medlyss.application.publishing.PublishException;
import se.medlyss.application.publishing.PublishRoster;
import se.medlyss.application.publishing.PublishRoster.Proposal;
import se.medlyss.application.publishing.RosterEdit;
import se.medlyss.people.Roster;
import se.medlyss.people.Signing;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Problems;

/// Merges provisional people, takes merges back, and lets writers act for others, by publishing a roster that says
/// so. Each decision is weighed against the shared folder first, and shown before it is published.
public final class DecisionsViewModel {

    private final PublishRoster publish;
    private final Background share;
    private final Problems problems;
    private final Runnable published;
    private final ReadOnlyObjectWrapper<Decisions> state = new ReadOnlyObjectWrapper<>(Decisions.NONE);
    private int looking;

    /// @param share     the shared folder's thread
    /// @param published what follows from it: everybody's figures are others
    public DecisionsViewModel(PublishRoster publish, Background share, Problems problems, Runnable published) {
        this.publish = publish;
        this.share = share;
        this.problems = problems;
        this.published = published;
    }

    ReadOnlyObjectProperty<Decisions> state() {
        return state.getReadOnlyProperty();
    }

    /// Decides who somebody is.
    ///
    /// @param who null for nobody that is known
    void merge(String provisional, @Nullable Known who) {
        decide(state.get().merging(provisional, who));
    }

    /// Decides whether a writer may act for another.
    void approve(Roster.Approval approval, boolean approved) {
        decide(state.get().approving(approval, approved));
    }

    /// Decides whether a key vouches for what its writer writes.
    void approve(Signing.Key key, boolean approved) {
        decide(state.get().approving(key, approved));
    }

    /// Decides whose approval is taken back.
    ///
    /// @param key null for none after all
    void withdraw(Signing.@Nullable Withdrawn key) {
        decide(state.get().withdrawing(key));
    }

    /// Says why something is withdrawn or lifted. It is published with it.
    void because(String why) {
        state.set(state.get().because(why));
    }

    /// Decides since when records need a signature.
    ///
    /// @param day null to leave it as it is
    void require(@Nullable LocalDate day) {
        decide(state.get().requiring(day));
    }

    /// Decides whether a merge is taken back.
    void separate(Roster.Alias merge, boolean separated) {
        decide(state.get().separating(merge, separated));
    }

    /// Decides nothing after all.
    void forget() {
        looking++;
        state.set(Decisions.NONE);
    }

    private void decide(Decisions decided) {
        int mine = ++looking;
        state.set(decided.any() ? decided.asking() : decided);
        if (decided.any()) {
            share.run(
                    () -> publish.look(decided.edit()),
                    proposal -> propose(mine, proposal),
                    failure -> failed(mine, failure));
        }
    }

    private void propose(int mine, Proposal proposal) {
        if (mine == looking) {
            state.set(state.get().proposing(proposal));
        }
    }

    /// Publishes what is shown; asks the folder again where that failed before there was anything to show.
    void publish() {
        Proposal proposal = state.get().proposal();
        if (proposal == null && state.get().failure() != null) {
            decide(state.get());
            return;
        }
        if (proposal == null
                || state.get().busy()
                || state.get().lacksWhy()
                || proposal.changes().isEmpty()) {
            return;
        }
        int mine = ++looking;
        RosterEdit edit = state.get().edit();
        state.set(state.get().asking());
        share.run(() -> publish(proposal, edit), _ -> published(), failure -> failed(mine, failure));
    }

    /// Why something is taken back may have been said after it was looked at. What somebody else published meanwhile
    /// is not overruled by that: then what was shown is refused.
    private String publish(Proposal shown, RosterEdit edit) throws FileRefusedException, PublishException {
        Proposal told = publish.look(edit);
        return publish.publish(told.sequence() == shown.sequence() ? told : shown);
    }

    private void published() {
        state.set(Decisions.done());
        published.run();
    }

    private void failed(int mine, Exception failure) {
        switch (failure) {
            case FileRefusedException _, PublishException _ -> {
                if (mine == looking) {
                    state.set(state.get().failing(failure));
                }
            }
            default -> problems.reportStorage(failure);
        }
    }
}
