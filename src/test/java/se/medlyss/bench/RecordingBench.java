package se.medlyss.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.medlyss.audio.MadeCall;
import se.medlyss.audio.WaveBytes;

/// Sixty minutes of a stereo call at 8 kHz, read through for peaks and activity; the same file through ffmpeg
/// (levels and silence of each channel) and sox (levels), each from the start of its process to the end.
final class RecordingBench implements Bench.Section {

    private static final int RATE = 8_000;
    private static final int MADE_SECONDS = 120;
    private static final int TIMES = 30;
    private static final String UNKNOWN_TO_SOX = ".opus";
    private static final int RUNS = 3;
    private static final int HEADER_BYTES = 44;
    private static final long NANOS_PER_MILLI = 1_000_000;

    @Override
    public Table measure() throws Exception {
        Path folder = TemporaryHome.make();
        try {
            Table table = new Table(
                    "Sixty minutes of a recording, stereo, 8 kHz",
                    "kind",
                    "Medlyss",
                    "of it reading",
                    "ffmpeg",
                    "sox",
                    "Medlyss / ffmpeg",
                    "memory, most (limit 200 MB)");
            for (Path file : files(folder)) {
                row(table, file);
            }
            return table;
        } finally {
            TemporaryHome.remove(folder);
        }
    }

    private void row(Table table, Path file) throws IOException, InterruptedException {
        List<Long> whole = new ArrayList<>();
        List<Long> ffmpeg = new ArrayList<>();
        List<Long> sox = new ArrayList<>();
        String[] probe = {};
        for (int run = 0; run < RUNS; run++) {
            StringBuilder said = new StringBuilder();
            whole.add(took(said, own(file)));
            probe = said.toString()
                    .lines()
                    .filter(line -> line.startsWith("took"))
                    .findFirst()
                    .orElse("took 0 0")
                    .split(" ");
            ffmpeg.add(took(new StringBuilder(), ffmpeg(file)));
            if (!file.toString().endsWith(UNKNOWN_TO_SOX)) {
                sox.add(took(new StringBuilder(), List.of("sox", file.toString(), "-n", "stats")));
            }
        }
        table.row(
                name(file),
                ms(middle(whole)),
                ms(Long.parseLong(probe[1])),
                ms(middle(ffmpeg)),
                sox.isEmpty() ? "cannot read it" : ms(middle(sox)),
                String.format(Locale.ROOT, "%.2f", middle(whole) / (double) middle(ffmpeg)),
                Long.parseLong(probe[2]) / 1_024 + " MB");
    }

    private static List<Path> files(Path folder) throws IOException, InterruptedException {
        Path wave = made(folder);
        List<Path> files = new ArrayList<>(List.of(wave));
        for (String[] kind : new String[][] {
            {"a-law.wav", "pcm_alaw", "8000"},
            {"mp3.mp3", "libmp3lame", "8000"},
            {"opus.opus", "libopus", "8000"},
            {"opus, 48 kHz.opus", "libopus", "48000"}
        }) {
            Path coded = folder.resolve(kind[0]);
            took(
                    new StringBuilder(),
                    List.of(
                            "ffmpeg",
                            "-loglevel",
                            "error",
                            "-y",
                            "-i",
                            wave.toString(),
                            "-ar",
                            kind[2],
                            "-c:a",
                            kind[1],
                            coded.toString()));
            files.add(coded);
        }
        return files;
    }

    /// Two minutes, again and again: what a call says does not matter here.
    private static Path made(Path folder) throws IOException {
        MadeCall call =
                new MadeCall(1, RATE, MADE_SECONDS).converse().noise(0, -58).noise(1, -60);
        byte[] once = WaveBytes.pcm16(RATE, call.samples(0), call.samples(1));
        byte[] sound = Arrays.copyOfRange(once, HEADER_BYTES, once.length);
        Path file = folder.resolve("pcm.wav");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(new WaveBytes("RIFF", 0xFFFF_FFFFL)
                    .format(1, 2, RATE, 16)
                    .chunk("data", (long) sound.length * TIMES, new byte[0])
                    .bytes());
            for (int i = 0; i < TIMES; i++) {
                out.write(sound);
            }
        }
        return file;
    }

    private static List<String> own(Path file) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java,
                "-XX:+UseSerialGC",
                "-Xmx140m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                RecordingProbe.class.getName(),
                file.toString());
    }

    private static List<String> ffmpeg(Path file) {
        String filter = "astats=metadata=1:reset=1,silencedetect=noise=-40dB:duration=0.3:mono=1";
        return List.of(
                "ffmpeg", "-nostdin", "-loglevel", "error", "-i", file.toString(), "-af", filter, "-f", "null", "-");
    }

    private static long took(StringBuilder said, List<String> command) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        said.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        int code = process.waitFor();
        if (code != 0) {
            throw new IOException(command.getFirst() + " ended with " + code + ": " + said);
        }
        return (System.nanoTime() - began) / NANOS_PER_MILLI;
    }

    private static long middle(List<Long> figures) {
        return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceAll("\\..*", "");
    }

    private static String ms(long figure) {
        return String.format(Locale.ROOT, "%,d ms", figure);
    }
}
