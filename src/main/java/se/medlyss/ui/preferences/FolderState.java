package se.medlyss.ui.preferences;

import se.medlyss.application.ShareFolder;
import se.medlyss.application.sharing.FolderLook;

/// What a look at the shared folder said.
public sealed interface FolderState {

    /// No folder is chosen: everything stays on this computer.
    record None() implements FolderState {}

    /// Another path is written and not looked at yet.
    record Written() implements FolderState {}

    /// The folder is being looked at.
    record Checking() implements FolderState {}

    /// It can be written to and read.
    record Ready(FolderLook look) implements FolderState {}

    /// It cannot be used right now.
    record Trouble(ShareFolder.Reason reason) implements FolderState {}
}
