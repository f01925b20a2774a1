package se.medlyss.application.coaching;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.TalkOutcome;
import se.medlyss.call.Talk;

/// A talk that was held.
///
/// @param evaluation what it was about
/// @param develop    the one thing to develop; may be empty
/// @param agreed     what the two agreed on; may be empty
/// @param closing    how that turned out; null while it is open, or nothing was agreed
public record HeldTalk(
        UUID evaluation,
        String agent,
        TalkOutcome outcome,
        String develop,
        String agreed,
        Talk.@Nullable Closing closing) {}
