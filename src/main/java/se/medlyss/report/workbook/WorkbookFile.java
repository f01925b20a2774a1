package se.medlyss.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.output.OrganisationFigures;
import se.medlyss.application.output.OutputFile;
import se.medlyss.application.output.ReportFile;
import se.medlyss.process.Language;
import se.medlyss.report.organisation.Wording;

/// The workbook (XLSX): a summary, the teams by stages and against chance, months and weeks with coaching time, the
/// evaluations, the criteria, the outcomes, and the stages that several processes have. No cell is a formula.
public final class WorkbookFile implements OutputFile {

    private final Wording wording;

    public WorkbookFile(Language language) {
        this.wording = new Wording(language);
    }

    @Override
    public String name() {
        return ReportFile.XLSX.name(wording.language());
    }

    @Override
    public Draft begin(OutputStream to) throws IOException {
        return new Writing(to, Files.createTempFile("medlyss", ".xlsx"), wording);
    }

    /// Goes to a temporary file first, since the library puts the time into what it writes.
    private static final class Writing implements Draft {

        private final OutputStream to;
        private final Path temporary;
        private final OutputStream spreadsheet;
        private final Workbook workbook;
        private final Wording wording;
        private final FigureSheets figureSheets;
        private final EvaluationSheet evaluations;

        Writing(OutputStream to, Path temporary, Wording wording) throws IOException {
            this.to = to;
            this.temporary = temporary;
            this.spreadsheet = Files.newOutputStream(temporary);
            this.wording = wording;
            this.workbook = new Workbook(spreadsheet, "Medlyss", null);
            // It is unpacked again in a moment.
            workbook.setCompressionLevel(Deflater.BEST_SPEED);
            Sheet summary = sheet("report.sheet.summary");
            Sheet teams = sheet("report.sheet.teams");
            Sheet approved = sheet("report.sheet.approved");
            Sheet trend = sheet("report.sheet.trend");
            this.evaluations = new EvaluationSheet(sheet("report.sheet.evaluations"));
            Sheet criteria = sheet("insights.drill.criteria");
            Sheet outcomes = sheet("report.sheet.outcomes");
            Sheet families = sheet("report.sheet.families");
            this.figureSheets = new FigureSheets(
                    wording, new FigureSheets.Sheets(summary, teams, approved, trend, criteria, outcomes, families));
        }

        private Sheet sheet(String name) {
            return new Sheet(workbook.newWorksheet(wording.get(name)));
        }

        @Override
        public void add(ExportedRecord.Evaluation evaluation) throws IOException {
            evaluations.add(evaluation);
        }

        @Override
        public void finish(OrganisationFigures figures) throws IOException {
            // Only one sheet can be on its way to the file: the long one, which is not kept in memory.
            evaluations.finish();
            figureSheets.write(figures);
            workbook.finish();
            spreadsheet.close();
            RepeatableZip.copy(temporary, to);
        }

        @Override
        public void close() throws IOException {
            try (spreadsheet) {
                Files.deleteIfExists(temporary);
            }
        }
    }
}
