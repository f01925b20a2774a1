package se.medlyss.application;

import java.util.Set;

/// What the store does when nobody waits for it: backups, checks, tidying. Nothing of it runs while a call does.
public interface Upkeep {

    /// A kind of work.
    enum Work {
        /// A backup was made and verified.
        BACKED_UP,
        /// One open call that the start left out was checked, after an unclean end.
        CALL_CHECKED,
        /// The whole file was checked, after an unclean end.
        CHECKED,
        /// Evaluations were made to forget recordings that they have known for long enough.
        RECORDINGS_FORGOTTEN,
        /// Backups and set-aside files that are past their time were removed.
        TIDIED,
        /// The reserve on the disk was laid again.
        RESERVE_RESTORED
    }

    /// What became of a run.
    sealed interface Outcome {}

    /// Everything that was due is done; empty when nothing was.
    record Done(Set<Work> work) implements Outcome {
        public Done {
            work = Set.copyOf(work);
        }
    }

    /// A call runs, or began meanwhile; what was left is done next time.
    record Postponed() implements Outcome {}

    /// The file is damaged. At the next start it is set aside and the newest good backup offered.
    ///
    /// @param finding what the database says, in English, for the log
    record Damaged(String finding) implements Outcome {}

    /// A call begins: what runs is stopped within milliseconds, and nothing starts until [#callEnded]. From any
    /// thread; does not wait.
    void callBegan();

    /// No call runs any more. From any thread.
    void callEnded();

    /// From now on recordings are known for as long as this says. From any thread.
    void keepRecordings(KeepingRule rule);

    /// Checks one open call that was too many for the start after an unclean end; stopped by a call like everything
    /// else. On the store thread, again and again until it answers with no work done, and again after each call.
    Outcome checkNextCall() throws StorageException;

    /// Does what is due; on the store thread, at start and every few minutes.
    Outcome run() throws StorageException;
}
