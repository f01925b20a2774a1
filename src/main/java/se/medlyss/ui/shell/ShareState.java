package se.medlyss.ui.shell;

import java.util.Optional;
import se.medlyss.application.Outbox;
import se.medlyss.application.ShareFolder;

/// How it stands with the shared folder.
///
/// @param trouble why it cannot be used right now; empty when it can
/// @param outbox what waits, and when something last arrived
public record ShareState(Optional<ShareFolder.Reason> trouble, Outbox.Status outbox) {}
