package se.medlyss.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.medlyss.application.recording.RecordingException;
import se.medlyss.application.recording.Sound;
import se.medlyss.audio.SoundFileReader;
import se.medlyss.audio.activity.OnePass;
import se.medlyss.audio.decode.Decoder;

/// Opens one recording and reads it through, then prints the milliseconds that took and the most memory the process
/// ever held, in kilobytes.
final class RecordingProbe {

    private RecordingProbe() {}

    /// @param arguments the file
    public static void main(String[] arguments) throws RecordingException, IOException {
        long began = System.nanoTime();
        try (Sound sound = new SoundFileReader(Decoder.shipped()).open(Path.of(arguments[0]))) {
            new OnePass().picture(sound, () -> false);
        }
        long tookMs = (System.nanoTime() - began) / 1_000_000;
        System.out.println("took " + tookMs + " " + mostKilobytes());
    }

    private static String mostKilobytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> line.replaceAll("\\D", ""))
                .findFirst()
                .orElse("0");
    }
}
