package se.medlyss.application.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.process.ProcessDocument;
import se.medlyss.process.ProcessRef;

/// The call processes that come with the app together with those that the centre published. From any thread: what is
/// added is there for the next who asks.
public final class CurrentProcesses implements ProcessCatalogue {

    private final ProcessCatalogue shipped;
    private volatile List<ProcessDocument> published;

    /// @param shipped   what comes with the app, and what evaluations were scored by before
    /// @param published what was taken over earlier
    public CurrentProcesses(ProcessCatalogue shipped, List<ProcessDocument> published) {
        this.shipped = shipped;
        this.published = List.copyOf(published);
    }

    /// A published version can be used from now on.
    public void add(ProcessDocument document) {
        published = Stream.concat(published.stream(), Stream.of(document)).toList();
    }

    @Override
    public List<ProcessDocument> offered() {
        Map<String, ProcessDocument> newest = new LinkedHashMap<>();
        for (ProcessDocument document : versions()) {
            newest.merge(document.process().id(), document, CurrentProcesses::newer);
        }
        return List.copyOf(newest.values());
    }

    private static ProcessDocument newer(ProcessDocument one, ProcessDocument other) {
        return one.process().version() >= other.process().version() ? one : other;
    }

    @Override
    public Optional<ProcessDocument> find(ProcessRef ref) {
        return published.stream()
                .filter(document -> document.ref().equals(ref))
                .findFirst()
                .or(() -> shipped.find(ref));
    }

    @Override
    public void lend(ProcessDocument document) {
        shipped.lend(document);
    }

    /// Every version that can be looked at, the shipped ones first; a version stands once.
    public List<ProcessDocument> versions() {
        List<ProcessDocument> all = new ArrayList<>(shipped.offered());
        published.stream().filter(document -> !all.contains(document)).forEach(all::add);
        return all;
    }

    /// Whether a version was published by the centre.
    public boolean isPublished(ProcessDocument document) {
        return published.contains(document);
    }
}
