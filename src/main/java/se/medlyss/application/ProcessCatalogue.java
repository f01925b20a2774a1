package se.medlyss.application;

import java.util.List;
import java.util.Optional;
import se.medlyss.process.ProcessDocument;
import se.medlyss.process.ProcessRef;

/// The call processes that can be used, and every version that ever was.
public interface ProcessCatalogue {

    /// The newest version of each process, in the order they are offered.
    List<ProcessDocument> offered();

    /// A version that is offered or was used; empty when this computer never had it.
    Optional<ProcessDocument> find(ProcessRef ref);

    /// From now on a version that came inside a record is found, as long as nobody has the whole document. It is not
    /// offered.
    void lend(ProcessDocument document);
}
