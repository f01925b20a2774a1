package se.medlyss.application.recording;

import java.nio.file.Path;

/// Where recordings are opened.
public interface SoundFiles {

    /// Opens a recording. A kind that has to be decoded is decoded now, into memory.
    Sound open(Path file) throws RecordingException;
}
