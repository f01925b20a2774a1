package se.medlyss.application.sharing;

import java.util.Optional;
import se.medlyss.application.ShareFolder;

/// What a look at a shared folder said: a small file was written there, read and deleted again.
///
/// @param trouble   why the folder cannot be used right now; empty when it can
/// @param tookMs    how long all of it took, in milliseconds
/// @param caseBlind whether the folder takes `a` and `A` for the same name; false when that was not seen
public record FolderLook(Optional<ShareFolder.Reason> trouble, long tookMs, boolean caseBlind) {}
