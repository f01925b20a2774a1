package se.medlyss.support;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sqlite.JDBC;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/// Starts a small Java program in a process of its own, to be killed or watched. It starts quickly: no more classes
/// than it needs, from an archive once [#archive] has made one, and SQLite's library unpacked once for all.
public final class ChildJvm {

    private final Class<?> main;
    private final Path folder;
    private final List<String> options = new ArrayList<>();

    /// @param main   has a main method
    /// @param folder for what the children share; outlives them
    /// @param uses   one class of each library and of each tree of classes that the program needs
    public ChildJvm(Class<?> main, Path folder, Class<?>... uses) throws IOException {
        this.main = main;
        this.folder = folder;
        List<String> classPath = new ArrayList<>();
        for (Path home : Stream.concat(Stream.of(main, JDBC.class), Arrays.stream(uses))
                .map(ChildJvm::home)
                .distinct()
                .toList()) {
            classPath.add((Files.isDirectory(home) ? packed(home, classPath.size()) : home).toString());
        }
        options.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx96m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.sqlite.lib.path=" + folder,
                "-Dorg.sqlite.lib.name=" + unpackLibrary(),
                "-cp",
                String.join(File.pathSeparator, classPath)));
    }

    /// The archive of classes takes only jars.
    private Path packed(Path classes, int number) throws IOException {
        Path jar = folder.resolve("classes-" + number + ".jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Path file : files.filter(ChildJvm::isNeeded).toList()) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
        return jar;
    }

    private static boolean isNeeded(Path file) {
        String name = file.toString();
        return name.endsWith(".class") || name.endsWith(".sql");
    }

    private String unpackLibrary() throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        String path = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
        try (InputStream library = Objects.requireNonNull(JDBC.class.getResourceAsStream(path), path)) {
            Files.copy(library, folder.resolve(name));
        }
        return name;
    }

    /// Runs the program to its end once, and keeps the classes it loaded for those that follow.
    public void archive(String... arguments) throws IOException, InterruptedException {
        Path archive = folder.resolve("classes.jsa");
        Process run = start(List.of(), List.of("-XX:ArchiveClassesAtExit=" + archive), arguments);
        run.getInputStream().transferTo(OutputStream.nullOutputStream());
        if (run.waitFor() != 0) {
            throw new IOException("the child ended with " + run.exitValue());
        }
        if (Files.exists(archive)) {
            options.addFirst("-XX:SharedArchiveFile=" + archive);
        }
    }

    /// Starts the program; its errors go to this process's own.
    public Process start(String... arguments) throws IOException {
        return start(List.of(), List.of(), arguments);
    }

    /// Starts the program under another one, such as a tracer.
    public Process startUnder(List<String> watcher, String... arguments) throws IOException {
        return start(watcher, List.of(), arguments);
    }

    private Process start(List<String> watcher, List<String> more, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(watcher);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(more);
        command.addAll(options);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
