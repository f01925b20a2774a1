package se.medlyss.launch;

import java.util.ArrayList;
import java.util.List;
import se.medlyss.application.compilation.CompilationOutput;
import se.medlyss.application.output.OutputFile;
import se.medlyss.application.output.WriteOutputs;
import se.medlyss.compile.ReplacedFiles;
import se.medlyss.compile.summary.SummaryFile;
import se.medlyss.process.Language;
import se.medlyss.report.organisation.HtmlReport;
import se.medlyss.report.organisation.PdfReport;
import se.medlyss.report.table.CsvTable;
import se.medlyss.report.workbook.WorkbookFile;

/// The files that a compilation is written to, beside its monthly parts. Reports are written in all languages, so
/// that what a scheduled compilation writes does not depend on the language of whoever set it up.
final class Outputs {

    private Outputs() {}

    static CompilationOutput all() {
        List<OutputFile> files = new ArrayList<>(List.of(CsvTable.evaluations(), CsvTable.answers()));
        for (Language language : Language.values()) {
            files.add(new HtmlReport(language));
            files.add(new PdfReport(language));
            files.add(new WorkbookFile(language));
        }
        return new WriteOutputs(new ReplacedFiles(), files, new SummaryFile(), CommandLineStart.version());
    }
}
