package se.medlyss.launch;

import java.util.List;
import se.medlyss.application.compilation.CompilationOutput;
import se.medlyss.application.output.WriteOutputs;
import se.medlyss.compile.ReplacedFiles;
import se.medlyss.compile.summary.SummaryFile;
import se.medlyss.report.table.CsvTable;

/// The files that a compilation is written to, beside its monthly parts.
final class Outputs {

    private Outputs() {}

    static CompilationOutput all() {
        return new WriteOutputs(
                new ReplacedFiles(),
                List.of(CsvTable.evaluations(), CsvTable.answers()),
                new SummaryFile(),
                CommandLineStart.version());
    }
}
