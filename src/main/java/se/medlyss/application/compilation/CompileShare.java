package se.medlyss.application.compilation;

import java.util.List;

/// Compiles a shared folder with all that belongs to it: the parts, the tables and reports, and the receipts for the
/// writers. The command and the window use the same.
public final class CompileShare {

    private final Compilation compilation;
    private final List<CompilationOutput> outputs;
    private final WriteReceipts receipts;

    public CompileShare(Compilation compilation, List<CompilationOutput> outputs, WriteReceipts receipts) {
        this.compilation = compilation;
        this.outputs = List.copyOf(outputs);
        this.receipts = receipts;
    }

    /// Compiles. Takes from milliseconds, when nothing is new, to minutes.
    public Compiled run(Compilation.Request request, Compilation.Progress progress) throws CompilationException {
        Compiled compiled = compilation.compile(request, progress);
        if (!compiled.balance().balanced()) {
            throw new IllegalStateException("records went missing: " + compiled.balance());
        }
        for (CompilationOutput output : outputs) {
            if (!output.complete(compiled)) {
                output.write(compiled);
            }
        }
        if (compiled.changed()) {
            receipts.write(compiled);
        }
        return compiled;
    }
}
