package se.medlyss.settings;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.medlyss.settings.SettingsException.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/// The settings as `settings.json` in the app's home. It is replaced in one step, so that a crash leaves the old file
/// or the new one. Fields that this version does not know are kept. Not for use from several threads at once.
public final class SettingsFile {
    private static final Logger LOG = System.getLogger(SettingsFile.class.getName());
    private static final String NAME = "settings.json";

    private final Path home;
    private final Settings standard;
    private final SettingsJson json = new SettingsJson();
    private Optional<ObjectNode> asRead = Optional.empty();

    /// What was found at the start.
    ///
    /// @param trouble why defaults are used although there was a file; empty when all is well
    /// @param unread  the values that have their defaults because they were not understood
    public record Found(Settings settings, Optional<Reason> trouble, List<Unread> unread) {
        public Found {
            unread = List.copyOf(unread);
        }

        private Found(Settings settings, Optional<Reason> trouble) {
            this(settings, trouble, List.of());
        }
    }

    /// The file in the given home.
    ///
    /// @param standard what is used where the file says nothing
    public SettingsFile(Path home, Settings standard) {
        this.home = home;
        this.standard = standard;
    }

    /// Reads the settings. A damaged file is set aside as `settings-broken-1.json` and so on, and defaults are used.
    /// Of a file in which single values are not understood, a copy is set aside, and the others are used.
    public Found read() {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(home.resolve(NAME));
        } catch (NoSuchFileException none) {
            return new Found(standard, Optional.empty());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the settings cannot be read", e);
            return new Found(standard, Optional.of(Reason.NOT_READ));
        }
        try {
            ObjectNode tree = json.tree(bytes);
            asRead = Optional.of(tree);
            Settings settings = json.settings(tree, standard);
            if (json.unread().isEmpty()) {
                return new Found(settings, Optional.empty());
            }
            return new Found(settings, Optional.of(keepCopy(bytes)), json.unread());
        } catch (JacksonException broken) {
            LOG.log(Level.WARNING, "the settings are damaged", broken);
            return new Found(standard, Optional.of(setAside()));
        }
    }

    /// Replaces the file by these settings.
    public void write(Settings settings) throws SettingsException {
        Path target = home.resolve(NAME);
        Path temporary = home.resolve(NAME + ".tmp");
        try {
            Files.createDirectories(home);
            Files.write(temporary, json.bytes(settings, asRead));
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new SettingsException(Reason.NOT_WRITTEN, e);
        }
    }

    private Reason keepCopy(byte[] original) {
        for (int number = 1; number < 100; number++) {
            Path aside = home.resolve("settings-broken-" + number + ".json");
            try {
                if (Files.notExists(aside)) {
                    Files.write(aside, original);
                    return Reason.NOT_UNDERSTOOD;
                }
                if (Arrays.equals(Files.readAllBytes(aside), original)) {
                    return Reason.NOT_UNDERSTOOD;
                }
            } catch (IOException e) {
                LOG.log(Level.WARNING, "no copy of the settings can be kept", e);
                return Reason.NOT_UNDERSTOOD;
            }
        }
        return Reason.NOT_UNDERSTOOD;
    }

    private Reason setAside() {
        for (int number = 1; number < 100; number++) {
            Path aside = home.resolve("settings-broken-" + number + ".json");
            if (Files.notExists(aside)) {
                try {
                    Files.move(home.resolve(NAME), aside);
                    return Reason.SET_ASIDE;
                } catch (IOException e) {
                    LOG.log(Level.WARNING, "the damaged settings cannot be set aside", e);
                    return Reason.NOT_READ;
                }
            }
        }
        return Reason.NOT_READ;
    }
}
