package se.medlyss.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Records a program's file operations below a folder with strace, and reads the recording.
public final class SystemCalls {

    private static final Pattern LINE = Pattern.compile("(\\d+) +(.*)");
    private static final Pattern CALL = Pattern.compile("(\\w+)\\((.*)\\) += (-?\\d+).*");
    private static final Pattern DESCRIPTOR = Pattern.compile("(\\d+)<([^>]*)>.*");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final int HEX = 4;
    private static final String UNFINISHED = " <unfinished ...>";
    private static final Pattern RESUMED = Pattern.compile("<\\.\\.\\. \\w+ resumed>(.*)");

    private final Path folder;
    private final Map<String, String> unfinished = new HashMap<>();
    private final Map<Path, Long> written = new HashMap<>();
    private final Set<Path> syncedWithEachWrite = new HashSet<>();
    private final List<DiskCall> calls = new ArrayList<>();
    private final StringBuilder said = new StringBuilder();

    private SystemCalls(Path folder) {
        this.folder = folder;
    }

    /// The command that runs another one and records it.
    public static List<String> recorder(Path recording) {
        return List.of(
                "strace",
                "-f",
                "--seccomp-bpf",
                "-qq",
                "-y",
                "-xx",
                "-s",
                "1000000",
                "-o",
                recording.toString(),
                "-e",
                "trace=openat,write,pwrite64,fsync,fdatasync,ftruncate,unlink,unlinkat,rename,renameat,renameat2");
    }

    /// Reads a recording of a program that began without any file below the folder.
    public static List<DiskCall> read(Path recording, Path folder) throws IOException {
        SystemCalls reader = new SystemCalls(folder);
        try (BufferedReader lines = Files.newBufferedReader(recording, StandardCharsets.US_ASCII)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.line(line);
            }
        }
        return reader.calls;
    }

    private void line(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return;
        }
        String thread = parts.group(1);
        String call = parts.group(2);
        Matcher resumed = RESUMED.matcher(call);
        if (call.endsWith(UNFINISHED)) {
            unfinished.put(thread, call.substring(0, call.length() - UNFINISHED.length()));
        } else if (resumed.matches()) {
            call(unfinished.remove(thread) + resumed.group(1));
        } else {
            call(call);
        }
    }

    private void call(String text) {
        Matcher call = CALL.matcher(text);
        if (!call.matches() || call.group(3).startsWith("-")) {
            return;
        }
        String arguments = call.group(2);
        switch (call.group(1)) {
            case "openat" -> path(arguments, 0).ifPresent(file -> opened(file, arguments));
            case "pwrite64" -> onFile(arguments, file -> write(file, lastNumber(arguments), arguments));
            case "write" -> output(arguments);
            case "ftruncate" ->
                onFile(arguments, file -> calls.add(new DiskCall.Truncated(file, lastNumber(arguments))));
            case "fsync", "fdatasync" -> onFile(arguments, file -> calls.add(new DiskCall.Synced(file)));
            case "unlink", "unlinkat" ->
                path(arguments, 0).ifPresent(file -> {
                    written.remove(file);
                    calls.add(new DiskCall.Removed(file));
                });
            case "rename", "renameat", "renameat2" ->
                path(arguments, 0).ifPresent(from -> path(arguments, 1).ifPresent(to -> renamed(from, to)));
            default -> throw new IllegalArgumentException(call.group(1));
        }
    }

    private void opened(Path file, String arguments) {
        if (written.putIfAbsent(file, 0L) == null) {
            calls.add(new DiskCall.Created(file));
        } else if (arguments.contains("O_TRUNC")) {
            written.put(file, 0L);
            calls.add(new DiskCall.Truncated(file, 0));
        }
        if (arguments.contains("O_DSYNC")) {
            syncedWithEachWrite.add(file);
        } else {
            syncedWithEachWrite.remove(file);
        }
    }

    private void renamed(Path from, Path to) {
        written.put(to, Objects.requireNonNullElse(written.remove(from), 0L));
        calls.add(new DiskCall.Renamed(from, to));
    }

    private void write(Path file, long at, String arguments) {
        calls.add(new DiskCall.Written(file, at, bytes(texts(arguments).getFirst())));
        if (syncedWithEachWrite.contains(file)) {
            calls.add(new DiskCall.Synced(file));
        }
    }

    private void onFile(String arguments, Consumer<Path> then) {
        Matcher descriptor = DESCRIPTOR.matcher(arguments);
        if (descriptor.matches()) {
            Path file = Path.of(new String(bytes(descriptor.group(2)), StandardCharsets.UTF_8));
            if (file.startsWith(folder)) {
                then.accept(file);
            }
        }
    }

    /// Files are written with `pwrite64`, or from their beginning by Java; standard output is a pipe.
    private void output(String arguments) {
        onFile(arguments, file -> {
            long at = Objects.requireNonNullElse(written.get(file), 0L);
            write(file, at, arguments);
            written.put(file, at + texts(arguments).getFirst().length() / HEX);
        });
        if (arguments.startsWith("1<")) {
            said.append(new String(bytes(texts(arguments).getFirst()), StandardCharsets.UTF_8));
            for (int end = said.indexOf("\n"); end >= 0; end = said.indexOf("\n")) {
                calls.add(new DiskCall.Said(said.substring(0, end)));
                said.delete(0, end + 1);
            }
        }
    }

    private Optional<Path> path(String arguments, int index) {
        List<String> texts = texts(arguments);
        Path path = Path.of(new String(bytes(texts.get(index)), StandardCharsets.UTF_8));
        return Optional.of(path).filter(file -> file.startsWith(folder) && !Files.isDirectory(file));
    }

    private static List<String> texts(String arguments) {
        return TEXT.matcher(arguments).results().map(match -> match.group(1)).toList();
    }

    private static long lastNumber(String arguments) {
        return Long.parseLong(arguments.substring(arguments.lastIndexOf(' ') + 1));
    }

    /// Every byte is written as `\x2f`.
    private static byte[] bytes(String hex) {
        byte[] bytes = new byte[hex.length() / HEX];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hex, HEX * i + 2, HEX * (i + 1), 16);
        }
        return bytes;
    }
}
