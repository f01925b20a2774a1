package se.medlyss.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.Calls;
import se.medlyss.application.CompareRaters;
import se.medlyss.application.ScoreAnswers;
import se.medlyss.application.StorageException;
import se.medlyss.application.publishing.EraseForOthers;
import se.medlyss.application.sharing.Inspection;
import se.medlyss.application.sharing.RunOutbox;
import se.medlyss.application.simulation.Simulations;
import se.medlyss.cli.CommandException;
import se.medlyss.cli.CommandException.Reason;
import se.medlyss.cli.Toolbox;
import se.medlyss.exchange.CsvRatingsFile;
import se.medlyss.exchange.JsonProcessFiles;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.exchange.Schemas;
import se.medlyss.launch.AppFolders.Surroundings;
import se.medlyss.store.Store;
import se.medlyss.texts.Formats;
import se.medlyss.texts.Texts;

/// What the commands work with.
final class HomeTools implements Toolbox {

    private final Texts texts;
    private final Surroundings surroundings;

    HomeTools(Texts texts, Surroundings surroundings) {
        this.texts = texts;
        this.surroundings = surroundings;
    }

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
        return switch (format) {
            case EVALUATION -> Schemas.evaluation();
            case PROCESS -> Schemas.process();
            case SESSION -> Schemas.session();
            case PEOPLE -> Schemas.people();
            case KEY -> Schemas.key();
            case RECEIPT -> Schemas.receipt();
            case SUMMARY -> Schemas.summary();
        };
    }

    @Override
    public Compiling compiling(@Nullable Path home) {
        return new CentralCompiling(AppFolders.of(home, surroundings), StopRequest.heeded());
    }

    @Override
    public Publishing publishing(Path share) {
        return new CentralPublishing(share);
    }

    @Override
    public InspectedHome inspect(@Nullable Path home, String command) throws CommandException, StorageException {
        var folders = existing(home);
        var owned = claim(folders, command);
        return new InspectedHome() {
            @Override
            public Inspection inspection() {
                return Store.inspect(folders.home());
            }

            @Override
            public void close() {
                owned.close();
            }
        };
    }

    @Override
    public OpenedHome open(@Nullable Path home, String command)
            throws CommandException, StorageException, InterruptedException {
        // Made-up calls may begin a home; what has been mistyped exports nothing and says so.
        boolean mayBegin = command.equals("simulate");
        var folders = mayBegin ? AppFolders.of(home, surroundings) : existing(home);
        var wiring = new Wiring(claim(folders, command));
        Services services = null;
        try {
            wiring.readSettings();
            services = ready(wiring.storeThread().submit(wiring::open).get());
            return new Opened(wiring, services);
        } catch (ExecutionException unforeseen) {
            throw new IllegalStateException(unforeseen.getCause());
        } finally {
            if (services == null) {
                wiring.close();
            }
        }
    }

    /// A home that somebody has worked in. Nothing is written into a folder that is none.
    private AppFolders existing(@Nullable Path home) throws CommandException {
        var folders = AppFolders.of(home, surroundings);
        if (!Files.isDirectory(folders.home())) {
            throw new CommandException(Reason.NO_HOME, folders.home());
        }
        if (!Store.isIn(folders.home())) {
            throw new CommandException(Reason.NO_STORE, folders.home());
        }
        return folders;
    }

    /// A command cannot ask what to do about a store that is damaged or from the future.
    private static Services ready(Opening opening) throws StorageException {
        return switch (opening) {
            case Opening.Ready(var services) -> services;
            case Opening.Failed(var cause) -> throw cause;
            case Opening.Damaged(var recovery) ->
                throw new StorageException(
                        StorageException.Reason.DAMAGED, recovery.report().setAside(), null);
            case Opening.TooNew(var neededApp) ->
                throw new StorageException(StorageException.Reason.TOO_NEW, neededApp == null ? "?" : neededApp, null);
        };
    }

    private record Opened(Wiring wiring, Services services) implements OpenedHome {
        @Override
        public Calls calls() {
            return services.calls();
        }

        @Override
        public Simulations simulations() {
            return services.simulations();
        }

        @Override
        public RunOutbox outbox(@Nullable Path share) {
            var exporting = services.exporting();
            return exporting.outbox(() -> Optional.ofNullable(share).or(exporting::chosenFolder));
        }

        @Override
        public EraseForOthers eraseForOthers(@Nullable Path share) {
            var exporting = services.exporting();
            return exporting.eraseForOthers(() -> Optional.ofNullable(share).or(exporting::chosenFolder));
        }

        @Override
        public void close() {
            wiring.close();
        }
    }

    private OwnedHome claim(AppFolders folders, String command) throws CommandException, StorageException {
        return switch (OwnedHome.claim(folders, command, InstantSource.system())) {
            case OwnedHome.Owned(var home) -> home;
            case OwnedHome.NotWritable _ -> throw new CommandException(Reason.HOME_NOT_WRITABLE, folders.home());
            case OwnedHome.InUse(var owner) ->
                throw new CommandException(
                        Reason.HOME_TAKEN,
                        folders.home(),
                        owner.program(),
                        Long.toString(owner.pid()),
                        owner.user(),
                        since(owner));
        };
    }

    private String since(Owner owner) {
        var formats = new Formats(texts);
        var then = owner.since().atZone(ZoneId.systemDefault()).toLocalDateTime();
        return formats.date(then) + " " + formats.time(then);
    }
}
