package se.medlyss.report.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medlyss.application.compilation.Finding;
import se.medlyss.application.compilation.Quarantined;
import se.medlyss.application.output.OrganisationFigures;
import se.medlyss.application.output.WriterCoverage;
import se.medlyss.report.organisation.Block.Cell;
import se.medlyss.report.organisation.Block.Column;

/// What the figures stand on: what came in, what is missing, what was refused.
final class CoveragePart {

    /// A report is read by people; the command line lists all.
    private static final int MOST_LINES = 100;

    private final OrganisationFigures figures;
    private final Wording wording;

    CoveragePart(OrganisationFigures figures, Wording wording) {
        this.figures = figures;
        this.wording = wording;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, wording.get("insights.coverage.title")));
        blocks.add(new Block.Paragraph(wording.get(
                "compile.balance", figures.compiled().balance().told().toArray())));
        figures.asOf().ifPresent(at -> blocks.add(new Block.Paragraph(wording.get("report.as-of", wording.day(at)))));
        if (!figures.writers().isEmpty()) {
            blocks.add(writers());
        }
        if (!figures.compiled().quarantined().isEmpty()) {
            blocks.add(quarantine());
        }
        if (!figures.compiled().findings().isEmpty()) {
            blocks.add(findings());
        }
        return blocks;
    }

    private Block writers() {
        List<Column> columns = List.of(
                Column.words(wording.get("insights.coverage.writer"), 3),
                Column.figures(wording.get("insights.coverage.records"), 2),
                Column.figures(wording.get("report.counting"), 2),
                Column.words(wording.get("insights.coverage.last"), 4),
                Column.words(wording.get("insights.coverage.missing"), 5));
        return new Block.Table(
                wording.get("insights.coverage.writers"),
                "",
                columns,
                figures.writers().stream().map(this::writer).toList());
    }

    private List<Cell> writer(WriterCoverage writer) {
        String missing = writer.missing().stream()
                .limit(MOST_LINES)
                .map(range -> range.first() == range.last()
                        ? Long.toString(range.first())
                        : range.first() + "–" + range.last())
                .collect(Collectors.joining(", "));
        return List.of(
                Cell.of(writer.shortName()),
                Cell.of(wording.count(writer.received())),
                Cell.of(wording.count(writer.counted())),
                Cell.of(wording.day(writer.lastWritten())),
                Cell.of(missing.isEmpty() ? wording.get("insights.coverage.none-missing") : missing));
    }

    private Block quarantine() {
        List<Column> columns = List.of(
                Column.words(wording.get("insights.coverage.reason"), 6),
                Column.words(wording.get("insights.coverage.file"), 8));
        return new Block.Table(
                wording.get("insights.coverage.quarantine"),
                "",
                columns,
                limited(figures.compiled().quarantined().stream().map(this::refused)));
    }

    private List<Cell> refused(Quarantined refused) {
        String place = refused.line() == 0 ? refused.path() : refused.path() + ":" + refused.line();
        return List.of(Cell.of(wording.of("compile.refused.", refused.reason())), Cell.of(place));
    }

    private Block findings() {
        return new Block.Table(
                wording.get("insights.coverage.notes"),
                "",
                List.of(Column.words(wording.get("report.said"), 1)),
                limited(figures.compiled().findings().stream().map(each -> List.of(Cell.of(finding(each))))));
    }

    private String finding(Finding finding) {
        return wording.of("compile.finding.", finding.kind(), finding.writerName(), finding.numbers(), finding.detail())
                .strip();
    }

    private List<List<Cell>> limited(Stream<List<Cell>> rows) {
        return rows.limit(MOST_LINES).toList();
    }
}
