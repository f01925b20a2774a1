package se.medlyss.report.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.medlyss.application.insight.CriterionTable;
import se.medlyss.application.insight.OutcomeFigures;
import se.medlyss.application.insight.Span;
import se.medlyss.application.insight.Told;
import se.medlyss.application.output.ProcessFigures;
import se.medlyss.process.Stage;
import se.medlyss.report.organisation.Block.Cell;
import se.medlyss.report.organisation.Block.Column;

/// What the report says of one process in one mode.
final class ProcessPart {

    private final ProcessFigures figures;
    private final Wording wording;

    ProcessPart(ProcessFigures figures, Wording wording) {
        this.figures = figures;
        this.wording = wording;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, title()));
        blocks.add(new Block.Paragraph(made()));
        blocks.add(HeadlineCards.of(figures.headlines(), wording));
        blocks.add(StageHeat.of(
                figures.teams(),
                wording.get("insights.stages.title.team"),
                wording.get("report.stages.about"),
                wording));
        blocks.addAll(new TrendPart(figures.months(), Span.Unit.MONTH, wording).blocks());
        blocks.addAll(new TrendPart(figures.weeks(), Span.Unit.WEEK, wording).blocks());
        blocks.addAll(new FunnelPart(figures.funnel(), wording).blocks());
        figures.criteria()
                .ifPresentOrElse(
                        table -> blocks.add(criteria(table)),
                        () -> blocks.add(new Block.Paragraph(wording.get("report.criteria.withheld"))));
        figures.outcomes()
                .filter(outcomes -> !outcomes.questions().isEmpty())
                .ifPresent(outcomes -> blocks.add(outcomes(outcomes)));
        return blocks;
    }

    private String title() {
        return wording.in(figures.form().process().title()) + " · " + wording.of("insights.mode.", figures.mode());
    }

    /// What the figures are made of, and what was mixed.
    private String made() {
        var slice = figures.slice();
        List<String> said = new ArrayList<>();
        said.add(wording.get("report.counted", figures.counted()));
        if (!slice.outside().isEmpty()) {
            said.add(wording.get("insights.slice.outside", slice.outside().size()));
        }
        if (slice.versions().size() > 1) {
            String versions = slice.versions().stream().map(String::valueOf).collect(Collectors.joining(", "));
            said.add(wording.get("insights.slice.versions", versions));
        }
        if (slice.channels().size() > 1) {
            String channels = slice.channels().stream()
                    .map(each -> wording.of("call.channel.", each))
                    .collect(Collectors.joining(", "));
            said.add(wording.get("insights.slice.channels", channels));
        }
        return String.join("; ", said) + ".";
    }

    private Block criteria(CriterionTable table) {
        List<Column> columns = List.of(
                Column.words(wording.get("report.stage"), 4),
                Column.words(wording.get("report.criterion"), 9),
                Column.figures(wording.get("report.share"), 6),
                Column.figures(wording.get("insights.stages.calls"), 2));
        return new Block.Table(
                wording.get("insights.drill.criteria"),
                wording.get("report.criteria.about"),
                columns,
                table.lines().stream().map(this::criterion).toList());
    }

    private List<Cell> criterion(CriterionTable.Line line) {
        Optional<Stage> stage = figures.form().stages().stream()
                .filter(each -> each.id().equals(line.key().stage()))
                .findFirst();
        return List.of(
                Cell.of(stage.map(each -> wording.in(each.name())).orElse("")),
                Cell.of(wording.in(line.criterion().text())),
                wording.share(line.share()),
                Cell.of(wording.count(line.mix().observed())));
    }

    private Block outcomes(OutcomeFigures outcomes) {
        List<Column> columns = List.of(
                Column.words(wording.get("report.outcomes.question"), 6),
                Column.words(wording.get("report.outcomes.answer"), 5),
                Column.figures(wording.get("report.share"), 6),
                Column.figures(wording.get("report.outcomes.answers"), 2));
        List<List<Cell>> rows = new ArrayList<>();
        for (OutcomeFigures.Question question : outcomes.questions()) {
            for (OutcomeFigures.Option option : question.options()) {
                rows.add(List.of(
                        Cell.of(wording.in(question.question().text())),
                        Cell.of(wording.in(option.option().text())),
                        wording.share(option.share()),
                        Cell.of(option.share() instanceof Told.Shown ? wording.count(question.answered()) : "–")));
            }
        }
        return new Block.Table(
                wording.get("insights.section.outcomes"), wording.get("report.outcomes.about"), columns, rows);
    }
}
