package se.medlyss.call;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.CallState.Step;

/// The next state while it is put together: the one before, with what is different.
final class CallStateDraft {

    int seq;
    Life life;
    int revision;
    String revisionReason;
    String withdrawnReason;
    CallContent content;
    Trail<Step> undo;
    Trail<Step> redo;
    Talk talk;

    @Nullable
    Stamp opened;

    @Nullable
    Stamp last;

    @Nullable
    Instant finalised;

    @Nullable
    Long estimatedFromMs;

    @Nullable
    LocalDate postponedUntil;

    Drafts drafts;

    @Nullable
    Boolean discreet;

    Handling handling;

    @Nullable
    CallState aside;

    CallStateDraft(CallState before) {
        seq = before.seq();
        life = before.life();
        revision = before.revision();
        revisionReason = before.revisionReason();
        withdrawnReason = before.withdrawnReason();
        content = before.content();
        undo = before.undo();
        redo = before.redo();
        talk = before.talk();
        opened = before.opened();
        last = before.last();
        finalised = before.finalised();
        estimatedFromMs = before.estimatedFromMs();
        postponedUntil = before.postponedUntil();
        drafts = before.drafts();
        discreet = before.discreet();
        handling = before.handling();
        aside = before.aside();
    }

    CallState state() {
        return new CallState(
                seq,
                life,
                revision,
                revisionReason,
                withdrawnReason,
                content,
                undo,
                redo,
                talk,
                opened,
                last,
                finalised,
                estimatedFromMs,
                postponedUntil,
                drafts,
                discreet,
                handling,
                aside);
    }
}
