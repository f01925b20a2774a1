package se.medlyss.ui.processes;

import se.medlyss.application.FileRefusedException;
import se.medlyss.application.publishing.PublishException;

/// Why a file was not published.
sealed interface Failure {

    /// No call can be scored by it.
    record Refused(FileRefusedException cause) implements Failure {}

    /// The folder could not take it.
    record NotPublished(PublishException cause) implements Failure {}
}
