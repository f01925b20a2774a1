package se.medlyss.call;

import org.jspecify.annotations.Nullable;

/// What happened around the call.
///
/// @param joinedLateMs        when the listener came in; null when there from the start
/// @param transferred         the call was handed to somebody else
/// @param transferFollowed    and the listener followed along
/// @param cutOff              the line broke
/// @param matters             how many matters the customer had, 1 or more
/// @param notReachedAttempts  for mystery calls: attempts without an answer; 0 when somebody answered
/// @param agreedStepHeard     how many times the agreed step was heard
public record Circumstances(
        @Nullable Long joinedLateMs,
        boolean transferred,
        boolean transferFollowed,
        boolean cutOff,
        int matters,
        int notReachedAttempts,
        int agreedStepHeard) {

    static final Circumstances NONE = new Circumstances(null, false, false, false, 1, 0, 0);

    /// Nobody answered the mystery call.
    public boolean notReached() {
        return notReachedAttempts > 0;
    }

    Circumstances joinedLate(@Nullable Long atMs) {
        return new Circumstances(
                atMs, transferred, transferFollowed, cutOff, matters, notReachedAttempts, agreedStepHeard);
    }

    Circumstances transferred(boolean followed) {
        return new Circumstances(joinedLateMs, true, followed, cutOff, matters, notReachedAttempts, agreedStepHeard);
    }

    Circumstances notTransferred() {
        return new Circumstances(joinedLateMs, false, false, cutOff, matters, notReachedAttempts, agreedStepHeard);
    }

    Circumstances notFollowed() {
        return new Circumstances(
                joinedLateMs, transferred, false, cutOff, matters, notReachedAttempts, agreedStepHeard);
    }

    Circumstances cutOff(boolean wasCutOff) {
        return new Circumstances(
                joinedLateMs, transferred, transferFollowed, wasCutOff, matters, notReachedAttempts, agreedStepHeard);
    }

    Circumstances matters(int count) {
        return new Circumstances(
                joinedLateMs, transferred, transferFollowed, cutOff, count, notReachedAttempts, agreedStepHeard);
    }

    Circumstances notReached(int attempts) {
        return new Circumstances(
                joinedLateMs, transferred, transferFollowed, cutOff, matters, attempts, agreedStepHeard);
    }

    Circumstances stepHeard(int times) {
        return new Circumstances(
                joinedLateMs, transferred, transferFollowed, cutOff, matters, notReachedAttempts, times);
    }
}
