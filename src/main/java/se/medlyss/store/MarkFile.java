package se.medlyss.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import se.medlyss.application.HomeMark;
import se.medlyss.application.StorageException;

/// The mark of the home in a small file beside the database.
final class MarkFile implements HomeMark {

    private final Path file;

    MarkFile(Path file) {
        this.file = file;
    }

    @Override
    public Optional<String> read() throws StorageException {
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException fault) {
            throw DurableFiles.explained(fault, file);
        }
    }

    @Override
    public void write(String mark) throws StorageException {
        Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            Files.writeString(temporary, mark + "\n");
            DurableFiles.sync(temporary);
            DurableFiles.publish(temporary, file);
        } catch (IOException fault) {
            throw DurableFiles.explained(fault, file);
        }
    }
}
