package se.medlyss.application.recording;

import java.nio.file.Path;
import java.util.List;

/// Where recordings are opened.
public interface SoundFiles {

    /// What the names of recordings end in. A file of another name is opened all the same when the user asks for it.
    List<String> ENDINGS = List.of(
            "wav", "mp3", "m4a", "mp4", "aac", "opus", "ogg", "oga", "flac", "gsm", "wma", "webm", "mka", "rf64");

    /// Opens a recording. A kind that has to be decoded is decoded now, into memory.
    Sound open(Path file) throws RecordingException;
}
