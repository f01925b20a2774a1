package se.medlyss.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.medlyss.application.compilation.CompilationException;
import se.medlyss.application.compilation.RecordScreening;

/// The drafts of all months.
final class Drafts implements AutoCloseable {

    private final Path folder;
    private final PartOutput.Helper helper;

    /// Empty for a month whose records did not come in order.
    private final Map<String, Optional<Draft>> months = new HashMap<>();

    private String current = "";

    /// @param folder on this computer's own disk
    Drafts(Path folder, PartOutput.Helper helper) {
        this.folder = folder;
        this.helper = helper;
    }

    /// Takes what was found in a file, in the order of [Source#place].
    void add(Harvest harvest) throws CompilationException {
        try {
            keep(harvest);
        } catch (IOException full) {
            throw new CompilationException(CompilationException.Reason.INDEX, folder.toString(), full);
        }
    }

    private void keep(Harvest harvest) throws IOException, CompilationException {
        RecordScreening.Valid single = harvest.single();
        if (single == null) {
            for (Harvest.Sighting record : harvest.records()) {
                drop(record.facts().month());
            }
            return;
        }
        String month = single.facts().month();
        Optional<Draft> draft = draft(month);
        if (draft.isPresent() && !draft.get().add(single.facts(), single.bytes(), single.from(), single.to())) {
            drop(month);
        }
    }

    private Optional<Draft> draft(String month) throws IOException, CompilationException {
        if (!month.equals(current)) {
            end();
            // A month that is come back to was ended already.
            if (months.containsKey(month)) {
                drop(month);
            } else {
                months.put(month, Optional.of(Draft.begin(folder, helper)));
            }
            current = month;
        }
        return months.getOrDefault(month, Optional.empty());
    }

    private void drop(String month) throws IOException {
        Optional<Draft> spoilt = months.put(month, Optional.empty());
        if (spoilt != null && spoilt.isPresent()) {
            spoilt.get().close();
        }
    }

    /// Nothing more comes of the month that was last.
    void end() throws IOException, CompilationException {
        Optional<Draft> last = months.getOrDefault(current, Optional.empty());
        if (last.isPresent()) {
            last.get().end();
        }
        current = "";
    }

    /// The draft that holds just what the part holds.
    Optional<Draft> of(MonthPart part) {
        return months.getOrDefault(part.month(), Optional.empty()).filter(draft -> draft.is(part.fileName()));
    }

    @Override
    public void close() throws IOException {
        for (Optional<Draft> draft : months.values()) {
            if (draft.isPresent()) {
                draft.get().close();
            }
        }
    }
}
