package se.medlyss.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.CompareRaters;
import se.medlyss.application.ScoreAnswers;
import se.medlyss.application.StorageException;
import se.medlyss.application.sharing.Inspection;
import se.medlyss.exchange.CsvRatingsFile;
import se.medlyss.exchange.JsonProcessFiles;
import se.medlyss.exchange.ProcessReader;

/// Tools for commands, without a disk: a home with two events and one backup.
final class FakeTools implements Toolbox {

    static final UUID CALL = UUID.fromString("01930000-0000-7000-8000-000000000001");

    final List<Inspection.Finding> findings = new ArrayList<>();
    final List<String> closed = new ArrayList<>();

    @Nullable
    CommandException refusal;

    StorageException.@Nullable Reason failure;

    @Nullable
    Path asked;

    @Nullable
    Compiling compiling;

    Function<Path, Publishing> publishing = share -> {
        throw new UnsupportedOperationException("publishes nothing");
    };

    @Override
    public ScoreAnswers scoreAnswers() {
        return new ScoreAnswers(new JsonProcessFiles(new ProcessReader()));
    }

    @Override
    public CompareRaters compareRaters() {
        return new CompareRaters(new CsvRatingsFile());
    }

    @Override
    public String schema(Format format) {
        return "{\"title\": \"" + format + "\"}\n";
    }

    @Override
    public InspectedHome inspect(@Nullable Path home, String command) throws CommandException {
        if (refusal != null) {
            throw refusal;
        }
        asked = home;
        return new InspectedHome() {
            @Override
            public Inspection inspection() {
                return new TwoEvents();
            }

            @Override
            public void close() {
                closed.add(command);
            }
        };
    }

    @Override
    public OpenedHome open(@Nullable Path home, String command) throws CommandException {
        if (refusal != null) {
            throw refusal;
        }
        asked = home;
        return new MemoryHome(() -> closed.add(command));
    }

    @Override
    public Compiling compiling(@Nullable Path home) {
        asked = home;
        if (compiling == null) {
            throw new UnsupportedOperationException("compiles nothing");
        }
        return compiling;
    }

    @Override
    public Publishing publishing(Path share) {
        return publishing.apply(share);
    }

    private final class TwoEvents implements Inspection {
        @Override
        public Verification verify() throws StorageException {
            fail();
            var at = Instant.parse("2026-11-02T09:00:00Z");
            return new Verification(
                    "ok", new Chains(1, 0), List.of(new Backup("2026-11-02.db", at, 4096, true)), findings);
        }

        @Override
        public void dump(Consumer<StoredEvent> to) throws StorageException {
            fail();
            var wall = "2026-11-02T09:15:00Z";
            to.accept(new StoredEvent(CALL, 1, "opened.v1", 0, wall, "{\"agent\":\"a\\nb\"}", "0".repeat(64)));
            to.accept(new StoredEvent(CALL, 2, "hold-started.v1", 1500, wall, "{}", "1".repeat(64)));
        }

        private void fail() throws StorageException {
            if (failure != null) {
                throw new StorageException(failure, "told to fail", null);
            }
        }
    }
}
