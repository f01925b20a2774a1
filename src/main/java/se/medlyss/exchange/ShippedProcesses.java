package se.medlyss.exchange;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.KeptProcesses.Kept;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.process.ProcessDocument;
import se.medlyss.process.ProcessRef;

/// The call processes that come with the app, and those that evaluations were scored by before.
public final class ShippedProcesses implements ProcessCatalogue {

    private static final Logger LOG = System.getLogger(ShippedProcesses.class.getName());

    /// In the order they are offered.
    private static final List<String> NAMES = List.of(
            "service-call",
            "dissatisfied-customer",
            "technical-support",
            "outbound-sales",
            "public-authority",
            "mystery-call");

    private final ProcessReader reader;
    private final List<ProcessDocument> offered;
    private final Map<ProcessRef, String> kept;

    /// Reads and checks the shipped processes, which takes a moment; those that were kept are read when asked
    /// for.
    ///
    /// @param kept the documents that this computer's evaluations refer to
    /// @throws IllegalStateException when the app was packed with a process that is broken
    public ShippedProcesses(ProcessReader reader, List<Kept> kept) {
        this.reader = reader;
        this.offered = NAMES.stream().map(this::shipped).toList();
        this.kept = kept.stream()
                .collect(Collectors.toMap(Kept::ref, Kept::json, (first, _) -> first, ConcurrentHashMap::new));
    }

    @Override
    public List<ProcessDocument> offered() {
        return offered;
    }

    @Override
    public Optional<ProcessDocument> find(ProcessRef ref) {
        return offered.stream()
                .filter(document -> document.ref().equals(ref))
                .findFirst()
                .or(() -> findKept(ref));
    }

    @Override
    public void lend(ProcessDocument document) {
        kept.putIfAbsent(document.ref(), document.json());
    }

    private Optional<ProcessDocument> findKept(ProcessRef ref) {
        String json = kept.get(ref);
        if (json == null) {
            return Optional.empty();
        }
        try {
            ProcessDocument read = reader.read(json.getBytes(StandardCharsets.UTF_8));
            return Optional.of(ProcessRules.areAllOf(read) ? ProcessRules.under(ref, read) : read)
                    .filter(document -> document.ref().equals(ref));
        } catch (FileRefusedException refused) {
            LOG.log(Level.WARNING, () -> "the kept process " + ref + " can no longer be read", refused);
            return Optional.empty();
        }
    }

    private ProcessDocument shipped(String name) {
        try {
            return reader.read(Resources.bytes("processes/" + name + ".json"));
        } catch (FileRefusedException refused) {
            throw new IllegalStateException("the shipped process " + name + " is broken", refused);
        }
    }
}
