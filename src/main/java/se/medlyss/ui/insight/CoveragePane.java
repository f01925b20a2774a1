package se.medlyss.ui.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import se.medlyss.application.insight.Coverage;
import se.medlyss.application.insight.Facts;
import se.medlyss.application.insight.FigureTable;
import se.medlyss.application.insight.LatestCompilation;
import se.medlyss.call.Selection;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.FigureCard;

/// What the figures stand on: who scored how many, how calls were chosen, what is missing, refused or provisional.
final class CoveragePane extends VBox {

    private final InsightTools tools;

    CoveragePane(InsightTools tools, Board.Covered board) {
        this.tools = tools;
        getStyleClass().add("spaced-16");
        Coverage coverage = board.coverage();
        getChildren().add(listed(received(coverage), tools.text("insights.coverage.about")));
        LatestCompilation.Delivery delivery = board.delivery();
        if (delivery != null) {
            getChildren().add(listed(writers(delivery), ""));
            if (!delivery.quarantined().isEmpty()) {
                getChildren().add(listed(quarantine(delivery), ""));
            }
        }
        getChildren().add(notes(board));
    }

    private FigureCard listed(FigureTable table, String about) {
        return new FigureCard(tools.texts(), table, about, FigureCard.twin(table), tools.save());
    }

    private FigureTable received(Coverage coverage) {
        boolean expected = coverage.lines().stream().anyMatch(line -> line.expected() != null);
        List<String> columns = new ArrayList<>(List.of(
                tools.text("insights.coverage.site"),
                tools.text("insights.coverage.coach"),
                tools.text("insights.coverage.received")));
        if (expected) {
            columns.add(tools.text("insights.coverage.expected"));
        }
        columns.add(tools.text("insights.coverage.last"));
        columns.add(tools.text("insights.coverage.selection"));
        List<List<String>> rows = new ArrayList<>();
        for (Coverage.Line line : coverage.lines()) {
            List<String> words = new ArrayList<>(List.of(
                    line.site().isBlank() ? tools.text("insights.coverage.one-site") : line.site(),
                    tools.names().person(line.coach()),
                    Integer.toString(line.received())));
            if (expected) {
                words.add(line.expected() == null ? "" : line.expected().toString());
            }
            words.add(line.last() == null ? "" : tools.texts().formats().date(line.last()));
            words.add(selections(line));
            rows.add(words);
        }
        return new FigureTable(tools.text("insights.coverage.title"), columns, rows);
    }

    private String selections(Coverage.Line line) {
        return line.selections().entrySet().stream()
                .sorted(Map.Entry.<Selection, Integer>comparingByValue().reversed())
                .map(entry -> tools.texts().texts().of("call.selection.", entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(" · "));
    }

    private FigureTable writers(LatestCompilation.Delivery delivery) {
        List<List<String>> rows = new ArrayList<>();
        for (LatestCompilation.Writer writer : delivery.writers()) {
            rows.add(List.of(
                    writer.id().substring(0, Math.min(8, writer.id().length())),
                    Integer.toString(writer.records()),
                    tools.texts()
                            .formats()
                            .date(writer.lastWritten().atZone(tools.model().zone())),
                    writer.missing().isEmpty()
                            ? tools.text("insights.coverage.none-missing")
                            : writer.missing().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        return new FigureTable(
                tools.text("insights.coverage.writers"),
                List.of(
                        tools.text("insights.coverage.writer"),
                        tools.text("insights.coverage.records"),
                        tools.text("insights.coverage.last"),
                        tools.text("insights.coverage.missing")),
                rows);
    }

    private FigureTable quarantine(LatestCompilation.Delivery delivery) {
        List<List<String>> rows = new ArrayList<>();
        for (LatestCompilation.Quarantined refused : delivery.quarantined()) {
            rows.add(List.of(
                    refused.path(),
                    refused.reason().name(),
                    tools.texts().texts().of("compile.refused.", refused.reason()),
                    refused.detail()));
        }
        return new FigureTable(
                tools.text("insights.coverage.quarantine"),
                List.of(
                        tools.text("insights.coverage.file"),
                        tools.text("insights.coverage.code"),
                        tools.text("insights.coverage.reason"),
                        tools.text("insights.coverage.detail")),
                rows);
    }

    private Card notes(Board.Covered board) {
        VBox notes = new VBox();
        notes.getStyleClass().add("card-body");
        Coverage coverage = board.coverage();
        if (coverage.provisional().isEmpty()) {
            add(notes, tools.text("insights.coverage.provisional.none"));
        } else {
            add(
                    notes,
                    tools.text(
                            "insights.coverage.provisional",
                            coverage.provisional().size(),
                            coverage.provisional().stream()
                                    .map(tools.names()::person)
                                    .collect(Collectors.joining(", "))));
        }
        if (board.slice().origin() == Facts.Origin.OWN) {
            add(
                    notes,
                    tools.text(
                            "insights.coverage.unfinished",
                            board.unfinished().parked(),
                            board.unfinished().discarded()));
        }
        return new Card(tools.texts().text("insights.coverage.notes"), notes);
    }

    private static void add(VBox notes, String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        notes.getChildren().add(label);
    }
}
