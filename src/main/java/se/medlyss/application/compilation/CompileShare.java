package se.medlyss.application.compilation;

import java.util.ArrayList;
import java.util.List;
import se.medlyss.application.compilation.Compilation.Progress;
import se.medlyss.application.compilation.Compilation.Request;

/// Compiles a shared folder with all that belongs to it: the parts, the tables and reports, and the receipts for the
/// writers. The command and the window use the same.
public final class CompileShare {

    private final Compilation compilation;
    private final List<CompilationOutput> outputs;
    private final WriteReceipts receipts;
    private final CompilationWatch watch;

    public CompileShare(
            Compilation compilation, List<CompilationOutput> outputs, WriteReceipts receipts, CompilationWatch watch) {
        this.compilation = compilation;
        this.outputs = List.copyOf(outputs);
        this.receipts = receipts;
        this.watch = watch;
    }

    /// Compiles. Takes from milliseconds, when nothing is new, to minutes. A folder that hangs is given up after a
    /// while, and a wish to stop is heeded at once.
    public Compiled run(Request request, Progress progress) throws CompilationException {
        return watch.run(request.share().toString(), progress, watched -> compile(request, watched));
    }

    private Compiled compile(Request request, Progress progress) throws CompilationException {
        Compiled compiled = compilation.compile(request, progress);
        if (!compiled.balance().balanced()) {
            throw new IllegalStateException("records went missing: " + compiled.balance());
        }
        Compiled settled = compiled.settled();
        List<CompilationOutput> due = new ArrayList<>();
        for (CompilationOutput output : outputs) {
            if (!output.complete(settled)) {
                due.add(output);
            }
        }
        // Before the outputs: a run that is interrupted leaves them for the next one, and the receipts with them.
        if (compiled.changed() || !due.isEmpty()) {
            receipts.write(compiled, progress);
        }
        List<String> written = new ArrayList<>();
        for (CompilationOutput output : due) {
            written.addAll(output.write(settled, progress));
        }
        return compiled.with(written);
    }
}
