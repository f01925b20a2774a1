package se.medlyss.exchange.folder;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.Sha256;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.sharing.FolderLook;
import se.medlyss.exchange.ReceiptJson;
import se.medlyss.exchange.StrictJson;

/// The shared folder on disk.
public final class SharedFolder implements ShareFolder {

    static final String HOME = "medlyss";

    private static final System.Logger LOG = System.getLogger(SharedFolder.class.getName());
    private static final Pattern NAME = Pattern.compile("[a-z0-9._=-]{1,64}|README\\.txt");
    private static final byte[] TRIED = {'o', 'k', '\n'};
    private static final Duration ORPHANED = Duration.ofDays(1);

    private final Supplier<Optional<Path>> share;
    private final Optional<Path> home;
    private final FileOps files;
    private final FolderFaults faults;
    private final RandomGenerator random;
    private final CreateOnce once;
    private final InstantSource clock;
    private final ReceiptJson receipts = new ReceiptJson();

    /// @param share the folder that the user chose; empty when none was
    /// @param files with timeouts and patience already around them
    public SharedFolder(Supplier<Optional<Path>> share, FileOps files, RandomGenerator random, InstantSource clock) {
        this(share, files, random, clock, Optional.empty());
    }

    /// @param home where the app keeps its own data, which nobody may share by mistake
    public SharedFolder(
            Supplier<Optional<Path>> share,
            FileOps files,
            RandomGenerator random,
            InstantSource clock,
            Optional<Path> home) {
        this.share = share;
        this.home = home.map(SharedFolder::plain);
        this.files = files;
        this.random = random;
        this.faults = new FolderFaults(files);
        this.once = new CreateOnce(files, random);
        this.clock = clock;
    }

    @Override
    public Result prepare() {
        return inShare(root -> {
            files.createFolders(root.resolve(HOME).resolve("evaluations"));
            for (var file : ShareLayout.files().entrySet()) {
                addMissing(root.resolve(HOME).resolve(file.getKey()), file.getValue());
            }
            return new Written();
        });
    }

    /// Makes the folder ready, then tries it with a small file of no meaning, which does not stay.
    ///
    /// @param nanos a monotonic clock
    public FolderLook look(LongSupplier nanos) {
        long began = nanos.getAsLong();
        AtomicBoolean caseBlind = new AtomicBoolean();
        Result result = prepare() instanceof Unavailable away
                ? away
                : inShare(root -> {
                    caseBlind.set(tryOut(root.resolve(HOME)));
                    return new Written();
                });
        Optional<Reason> trouble = result instanceof Unavailable away ? Optional.of(away.reason()) : Optional.empty();
        return new FolderLook(
                trouble, Duration.ofNanos(nanos.getAsLong() - began).toMillis(), caseBlind.get());
    }

    private boolean tryOut(Path home) throws IOException {
        String name = ".look-" + HexFormat.of().toHexDigits(random.nextLong()) + ".tmp";
        Path file = home.resolve(name);
        files.writeNew(file, TRIED);
        try {
            files.read(file, TRIED.length);
            return readsAs(home.resolve(name.toUpperCase(Locale.ROOT)));
        } finally {
            files.delete(file);
        }
    }

    private boolean readsAs(Path otherCase) throws IOException {
        try {
            return files.read(otherCase, TRIED.length).length > 0;
        } catch (NoSuchFileException tellsThemApart) {
            return false;
        }
    }

    /// Another version of the app may have left its own schema: then this one stands beside it, under its hash.
    private void addMissing(Path file, byte[] bytes) throws IOException {
        if (once.create(file, bytes) instanceof NameTaken
                && FileOps.folderOf(file).endsWith("schema")) {
            String hash = HexFormat.of().formatHex(Sha256.of(bytes)).substring(0, 16);
            String name = file.getFileName().toString().replace(".schema.json", "." + hash + ".schema.json");
            once.create(file.resolveSibling(name), bytes);
        }
    }

    @Override
    public Result write(String path, byte[] bytes) {
        return inShare(root -> once.create(at(root, path), bytes));
    }

    @Override
    public Presence presence(String path, byte[] bytes) {
        return share.get().map(root -> presence(root, path, bytes)).orElse(Presence.UNREACHABLE);
    }

    private Presence presence(Path root, String path, byte[] bytes) {
        try {
            return files.isFolder(root.resolve(HOME)) ? once.compare(at(root, path), bytes) : Presence.UNREACHABLE;
        } catch (IOException away) {
            LOG.log(System.Logger.Level.DEBUG, path, away);
            return Presence.UNREACHABLE;
        }
    }

    @Override
    public Optional<Set<String>> names(String path) {
        return share.get().flatMap(root -> {
            try {
                boolean there = files.isFolder(root.resolve(HOME));
                return there ? Optional.of(isOurs(path) ? names(at(root, path)) : Set.of()) : Optional.empty();
            } catch (IOException away) {
                LOG.log(System.Logger.Level.DEBUG, path, away);
                return Optional.empty();
            }
        });
    }

    private Set<String> names(Path folder) throws IOException {
        try {
            return files.list(folder).stream()
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .collect(Collectors.toSet());
        } catch (NoSuchFileException | NotDirectoryException nothing) {
            return Set.of();
        }
    }

    @Override
    public Optional<byte[]> read(String path) {
        return share.get().filter(_ -> isOurs(path)).flatMap(root -> {
            try {
                return Optional.of(files.read(at(root, path), StrictJson.MAX_BYTES + 1));
            } catch (IOException cannot) {
                LOG.log(System.Logger.Level.DEBUG, path, cannot);
                return Optional.empty();
            }
        });
    }

    @Override
    public boolean remove(String path) {
        return inShare(root -> {
                    Path file = at(root, path);
                    files.delete(file);
                    once.sweep(FileOps.folderOf(file), Instant.MAX);
                    files.syncFolder(FileOps.folderOf(file));
                    return new Written();
                })
                instanceof Written;
    }

    @Override
    public void tidy(String path) {
        inShare(root -> {
            once.sweep(at(root, path), clock.instant().minus(ORPHANED));
            return new Written();
        });
    }

    @Override
    public Optional<Receipt> receipt(String writer) {
        String folder = "receipts/" + writerFolder(writer);
        return names(folder).orElse(Set.of()).stream()
                .filter(ReceiptJson::isName)
                .sorted(Comparator.comparingLong(ReceiptJson::number).reversed())
                .flatMap(newest -> readReceipt(folder + "/" + newest, writer).stream())
                .findFirst();
    }

    private Optional<Receipt> readReceipt(String path, String writer) {
        try {
            Path root = share.get().orElseThrow(() -> new NoSuchFileException(path));
            return Optional.of(receipts.read(files.read(at(root, path), StrictJson.MAX_BYTES + 1), writer));
        } catch (IOException | FileRefusedException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "receipt " + path, unreadable);
            return Optional.empty();
        }
    }

    private static String writerFolder(String writer) {
        return "writer=" + writer.substring(0, 8);
    }

    private static Path at(Path root, String path) {
        if (!isOurs(path)) {
            throw new IllegalArgumentException("not a name for the shared folder: " + path);
        }
        return root.resolve(HOME).resolve(path);
    }

    /// What others put into the folder may have any name, such as a copy that a synchronising service made.
    private static boolean isOurs(String path) {
        return Stream.of(path.split("/")).allMatch(name -> NAME.matcher(name).matches() && !name.startsWith("."));
    }

    @FunctionalInterface
    private interface Work {
        Result in(Path root) throws IOException;
    }

    private static Path plain(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /// A folder that is not there is a network drive that is away: nothing is made in its place.
    private Result inShare(Work work) {
        Optional<Path> root = share.get();
        if (root.isEmpty()) {
            return new Unavailable(Reason.NOT_SET, "");
        }
        Path shared = plain(root.get());
        if (home.filter(own -> own.startsWith(shared) || shared.startsWith(own)).isPresent()) {
            return new Unavailable(Reason.OWN_DATA, shared.toString());
        }
        try {
            return files.isFolder(root.get())
                    ? work.in(root.get())
                    : new Unavailable(Reason.MISSING, root.get().toString());
        } catch (IOException fault) {
            return faults.unavailable(root.get(), fault);
        }
    }
}
