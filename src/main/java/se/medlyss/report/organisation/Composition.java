package se.medlyss.report.organisation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.medlyss.application.output.OrganisationFigures;
import se.medlyss.application.output.ProcessFigures;

/// The report's parts, in one language.
///
/// @param title    of the report
/// @param subtitle what it is about
record Composition(String title, String subtitle, List<Block> blocks) {

    Composition {
        blocks = List.copyOf(blocks);
    }

    static Composition of(OrganisationFigures figures, Wording wording) {
        List<Block> blocks = new ArrayList<>();
        Optional<YearMonth> since = figures.compiled().since();
        since.ifPresent(month -> blocks.add(new Block.Paragraph(wording.get("report.since", month))));
        if (figures.processes().isEmpty() && since.isEmpty()) {
            blocks.add(new Block.Paragraph(wording.get("report.empty")));
        } else if (!figures.processes().isEmpty()) {
            blocks.add(new Block.Paragraph(wording.get("report.reading")));
        }
        List<ProcessFigures> mostFirst = figures.processes().stream()
                .sorted(Comparator.comparingInt(ProcessFigures::counted).reversed())
                .toList();
        for (ProcessFigures process : mostFirst) {
            blocks.addAll(new ProcessPart(process, wording).blocks());
        }
        blocks.addAll(new FamiliesPart(figures.families(), wording).blocks());
        blocks.addAll(new CoveragePart(figures, wording).blocks());
        return new Composition(wording.get("report.title"), subtitle(figures, wording), blocks);
    }

    private static String subtitle(OrganisationFigures figures, Wording wording) {
        String about = wording.get(
                "report.about", figures.evaluations(), figures.writers().size());
        if (figures.from().isEmpty() || figures.to().isEmpty()) {
            return about;
        }
        return wording.day(figures.from().get()) + " – "
                + wording.day(figures.to().get()) + ". " + about;
    }
}
