package se.medlyss.ui.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import se.medlyss.application.insight.Coverage;
import se.medlyss.application.insight.Facts;
import se.medlyss.application.insight.FigureTable;
import se.medlyss.application.insight.LatestCompilation;
import se.medlyss.application.insight.Unmerged;
import se.medlyss.application.people.ImportPlan.Role;
import se.medlyss.call.Selection;
import se.medlyss.people.Signing;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.FigureCard;
import se.medlyss.ui.control.WideTable;

/// What the figures stand on: who scored how many, how calls were chosen, what is missing, refused or provisional.
final class CoveragePane extends VBox {

    private static final int MOST_NAMED = 5;

    private final InsightTools tools;

    /// @param decisions what can be decided at the centre
    /// @param erasing   what can be erased there
    CoveragePane(InsightTools tools, Board.Covered board, DecisionsCard decisions, ErasingCard erasing) {
        this.tools = tools;
        getStyleClass().add("spaced-16");
        Coverage coverage = board.coverage();
        getChildren().add(opening(board));
        LatestCompilation.Delivery delivery = board.delivery();
        if (delivery != null) {
            boolean first = decisions.show(board.unmerged(), delivery);
            if (first) {
                getChildren().addFirst(decisions);
            }
            getChildren().add(listed(writers(delivery), tools.text("insights.coverage.writers.about")));
            if (!first && decisions.anyToTakeBack()) {
                getChildren().add(decisions);
            }
            if (!delivery.quarantined().isEmpty()) {
                getChildren().add(new RefusedCard(tools, delivery.quarantined()));
            }
            if (!delivery.passedOver().isEmpty()) {
                getChildren().add(listed(passedOver(delivery), tools.text("insights.coverage.passed-over.about")));
            }
            erasing.show(board.scored());
            getChildren().add(erasing);
        }
        addNotes(board);
    }

    /// What came in, a row for each site and coach that opens the evaluations where they may be told of.
    private FigureCard opening(Board.Covered board) {
        FigureTable table = received(board.coverage());
        TableView<List<String>> rows = WideTable.of(table);
        OpenRows.in(rows, row -> {
            int at = table.rows().indexOf(row);
            Coverage.Line line = board.coverage().lines().get(at);
            if (!line.behind().isEmpty()) {
                String title = Stream.of(line.site(), tools.coach(line.coach()))
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(" · "));
                tools.model().drill(Drill.ofReceived(title, line));
            }
        });
        return new FigureCard(tools.texts(), table, tools.text(about(board)), rows, tools.save());
    }

    private static String about(Board.Covered board) {
        return board.slice().origin() == Facts.Origin.CENTRE
                ? "insights.coverage.about.centre"
                : "insights.coverage.about";
    }

    private FigureCard listed(FigureTable table, String about) {
        return new FigureCard(tools.texts(), table, about, WideTable.of(table), tools.save());
    }

    private FigureTable received(Coverage coverage) {
        boolean expected = coverage.lines().stream().anyMatch(line -> line.expected() != null);
        boolean sites = coverage.lines().stream().anyMatch(line -> !line.site().isBlank());
        List<String> columns = new ArrayList<>(
                List.of(tools.text("insights.coverage.coach"), tools.text("insights.coverage.received")));
        if (sites) {
            columns.addFirst(tools.text("insights.coverage.site"));
        }
        if (expected) {
            columns.add(tools.text("insights.coverage.expected"));
        }
        columns.add(tools.text("insights.coverage.last"));
        columns.add(tools.text("insights.coverage.selection"));
        List<List<String>> rows = new ArrayList<>();
        for (Coverage.Line line : coverage.lines()) {
            List<String> words = new ArrayList<>(List.of(tools.coach(line.coach()), Integer.toString(line.received())));
            if (sites) {
                words.addFirst(line.site().isBlank() ? tools.text("insights.coverage.one-site") : line.site());
            }
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
                .map(entry -> tools.texts().texts().of("insights.selection.", entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(" · "));
    }

    private FigureTable writers(LatestCompilation.Delivery delivery) {
        List<List<String>> rows = new ArrayList<>();
        for (LatestCompilation.Writer writer : delivery.writers()) {
            rows.add(List.of(
                    writer.id().substring(0, Math.min(8, writer.id().length())),
                    writer.coaches().stream().map(tools::coach).sorted().collect(Collectors.joining(", ")),
                    Integer.toString(writer.records()),
                    tools.texts()
                            .formats()
                            .date(writer.lastWritten().atZone(tools.model().zone())),
                    writer.missing().isEmpty()
                            ? tools.text("insights.coverage.none-missing")
                            : stretches(writer.missing()),
                    key(writer, delivery)));
        }
        return new FigureTable(
                tools.text("insights.coverage.writers"),
                List.of(
                        tools.text("insights.coverage.writer"),
                        tools.text("insights.coverage.coach"),
                        tools.text("insights.coverage.records"),
                        tools.text("insights.coverage.last"),
                        tools.text("insights.coverage.missing"),
                        tools.text("insights.coverage.key")),
                rows);
    }

    /// An approved key is what counts, whatever else was published.
    private String key(LatestCompilation.Writer writer, LatestCompilation.Delivery delivery) {
        return delivery.keys().stream()
                .filter(key -> key.writer().equals(writer.id()))
                .map(key -> OpenKeys.standing(key, delivery))
                .min(Comparator.naturalOrder())
                .map(standing -> standing == Signing.Standing.WITHDRAWN
                        ? withdrawn(writer, delivery.roster().signing())
                        : tools.texts().texts().of("insights.coverage.key.", standing))
                .orElse("–");
    }

    private String withdrawn(LatestCompilation.Writer writer, Signing signing) {
        String word = tools.texts().texts().of("insights.coverage.key.", Signing.Standing.WITHDRAWN);
        return signing.withdrawn().stream()
                .filter(each ->
                        each.key().writer().equals(writer.id()) && !each.why().isBlank())
                .map(each -> word + ": " + each.why())
                .findFirst()
                .orElse(word);
    }

    private FigureTable passedOver(LatestCompilation.Delivery delivery) {
        return new FigureTable(
                tools.text("insights.coverage.passed-over"),
                List.of(tools.text("insights.coverage.file")),
                delivery.passedOver().stream().map(List::of).toList());
    }

    /// Numbers that follow each other are told together: *3, 7–12*.
    private static String stretches(List<Long> ascending) {
        List<String> stretches = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= ascending.size(); at++) {
            if (at == ascending.size() || ascending.get(at) != ascending.get(at - 1) + 1) {
                long first = ascending.get(from);
                long last = ascending.get(at - 1);
                stretches.add(first == last ? Long.toString(first) : first + "–" + last);
                from = at;
            }
        }
        return String.join(", ", stretches);
    }

    private String name(Unmerged.Stranger stranger) {
        return stranger.role() == Role.COACH ? tools.coach(stranger.id()) : tools.agent(stranger.id());
    }

    /// What is said in a sentence; nothing is shown where there is nothing to say.
    private void addNotes(Board.Covered board) {
        List<String> notes = new ArrayList<>();
        Coverage coverage = board.coverage();
        LatestCompilation.Delivery delivery = board.delivery();
        if (board.unmerged().strangers().isEmpty()) {
            boolean unlisted = delivery != null && delivery.roster().agents().isEmpty();
            notes.add(tools.text(unlisted ? "insights.coverage.no-roster" : "insights.coverage.provisional.none"));
        } else if (delivery == null) {
            List<Unmerged.Stranger> strangers = board.unmerged().strangers();
            notes.add(tools.text(
                    "insights.coverage.provisional",
                    strangers.size(),
                    strangers.stream().map(this::name).collect(Collectors.joining(", "))));
        }
        if (delivery != null) {
            delivery.remarks().forEach(remark -> notes.add(sentence(remark)));
        }
        if (delivery != null) {
            addSignatures(notes, delivery.roster().signing());
        }
        if (delivery != null && !delivery.underway().isEmpty()) {
            notes.add(underway(delivery.underway()));
        }
        if (board.slice().origin() == Facts.Origin.OWN) {
            notes.add(tools.text(
                    "insights.coverage.unfinished",
                    board.unfinished().parked(),
                    board.unfinished().discarded()));
        }
        if (!notes.isEmpty()) {
            VBox body = new VBox();
            body.getStyleClass().addAll("card-body", "spaced-8");
            notes.forEach(words -> body.getChildren().add(wrapped(words)));
            getChildren().add(new Card(tools.texts().text("insights.coverage.notes"), body));
        }
    }

    /// By name, for somebody to look for what stopped them; of many the first ones.
    private String underway(List<String> paths) {
        String named = paths.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return tools.text("insights.coverage.underway", paths.size(), paths.size() > MOST_NAMED ? named + " …" : named);
    }

    private void addSignatures(List<String> notes, Signing signing) {
        LocalDate from = signing.from();
        if (from != null && !Signing.isNever(from)) {
            notes.add(tools.text(
                    "insights.coverage.signatures", tools.texts().formats().date(from)));
        } else if (!signing.why().isBlank()) {
            notes.add(tools.text("insights.coverage.lifted", signing.why()));
        }
    }

    private String sentence(LatestCompilation.Remark remark) {
        return tools.texts()
                .texts()
                .of("compile.finding.", remark.kind(), remark.writer(), remark.numbers(), remark.detail());
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
