package se.medlyss.audio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import se.medlyss.application.recording.RecordingException;
import se.medlyss.application.recording.RecordingException.Reason;
import se.medlyss.application.recording.Sound;
import se.medlyss.application.recording.SoundFiles;
import se.medlyss.audio.decode.Decoder;
import se.medlyss.audio.decode.SoundKind;
import se.medlyss.audio.wave.WaveSound;

/// Opens every kind of recording: WAV where it lies, the others by decoding them into memory.
public final class SoundFileReader implements SoundFiles {

    private final Decoder decoder;

    public SoundFileReader(Decoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public Sound open(Path file) throws RecordingException {
        try {
            SoundKind kind = kind(file);
            Optional<Sound> inPlace = kind == SoundKind.RIFF ? WaveSound.open(file) : Optional.empty();
            return inPlace.isPresent() ? inPlace.get() : decoder.decode(file);
        } catch (IOException e) {
            throw new RecordingException(reason(e), "it cannot be opened", e);
        }
    }

    private static SoundKind kind(Path file) throws IOException, RecordingException {
        if (Files.isDirectory(file)) {
            throw new RecordingException(Reason.NOT_A_RECORDING, "a folder");
        }
        try (InputStream start = Files.newInputStream(file)) {
            byte[] first = start.readNBytes(SoundKind.LOOKED_AT);
            if (first.length == 0) {
                throw new RecordingException(Reason.EMPTY, "no bytes");
            }
            return SoundKind.of(first)
                    .orElseThrow(() -> new RecordingException(Reason.NOT_A_RECORDING, "an unknown beginning"));
        }
    }

    static Reason reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> Reason.NOT_FOUND;
            case AccessDeniedException _ -> Reason.NOT_ALLOWED;
            default -> Reason.INPUT_OUTPUT;
        };
    }
}
