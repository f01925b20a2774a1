package se.medlyss.ui.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import se.medlyss.application.RecordReading;
import se.medlyss.application.insight.FigureTable;
import se.medlyss.application.insight.LatestCompilation.Quarantined;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.FigureCard;
import se.medlyss.ui.control.Shown;

/// The files that were refused, and why. A computer that goes wrong writes hundreds: what is refused of one writer for
/// one reason is one line that opens. The table is the twin and has them all.
final class RefusedCard extends VBox {

    /// So many are told one by one.
    private static final int FEW = 3;

    private static final double SHOWN_AT_ONCE = 8;
    private static final double USUAL_ROW = 30;

    private final InsightTools tools;

    /// What is refused together.
    ///
    /// @param folder the writer's folder, or where else the files lie
    private record Kind(String folder, RecordReading.Reason reason) {
        static Kind of(Quarantined refused) {
            String[] parts = refused.path().split("/");
            String folder = parts.length > 1 ? parts[parts.length - 2] : "";
            return new Kind(folder, refused.reason());
        }
    }

    RefusedCard(InsightTools tools, List<Quarantined> refused) {
        this.tools = tools;
        VBox files = new VBox();
        files.getStyleClass().addAll("card-body", "spaced-8");
        Map<Kind, List<Quarantined>> kinds =
                refused.stream().collect(Collectors.groupingBy(Kind::of, LinkedHashMap::new, Collectors.toList()));
        kinds.forEach((kind, own) -> {
            if (own.size() <= FEW) {
                own.forEach(each -> files.getChildren().add(file(each)));
            } else {
                files.getChildren().add(many(kind, own));
            }
        });
        getChildren().add(new FigureCard(tools.texts(), table(refused), "", files, tools.save()));
    }

    private VBox file(Quarantined refused) {
        String place = refused.detail().isEmpty() ? "" : " (" + refused.detail() + ")";
        String erasure = refused.erases() ? " " + tools.text("insights.coverage.quarantine.erasure") : "";
        return new VBox(strong(refused.path()), wrapped(why(refused.reason()) + place + erasure));
    }

    private VBox many(Kind kind, List<Quarantined> own) {
        Label what = strong(tools.text("insights.coverage.quarantine.many", own.size(), kind.folder()));
        ListView<String> list = new ListView<>();
        list.getItems()
                .setAll(own.stream()
                        .map(each -> (each.path() + "  " + detail(each)).strip())
                        .toList());
        list.setAccessibleText(what.getText());
        list.setPrefHeight(SHOWN_AT_ONCE * USUAL_ROW);
        Shown.when(list, false);
        Button open = Buttons.quiet(tools.texts().text("insights.coverage.quarantine.open"), () -> {});
        open.setAccessibleText(open.getText() + ". " + what.getText());
        open.setOnAction(_ -> turn(open, list, what));
        return new VBox(what, wrapped(why(kind.reason())), open, list);
    }

    private void turn(Button open, Node list, Label what) {
        boolean shown = !list.isVisible();
        Shown.when(list, shown);
        open.textProperty().unbind();
        open.setText(tools.text(shown ? "insights.coverage.quarantine.close" : "insights.coverage.quarantine.open"));
        open.setAccessibleText(open.getText() + ". " + what.getText());
    }

    private String why(RecordReading.Reason reason) {
        return reason.name() + ": " + tools.texts().texts().of("compile.refused.", reason);
    }

    /// Of an erasure that nobody vouches for it is said that it erases nothing.
    private String detail(Quarantined refused) {
        return refused.erases()
                ? refused.detail() + ". " + tools.text("insights.coverage.quarantine.erasure")
                : refused.detail();
    }

    private FigureTable table(List<Quarantined> quarantined) {
        List<List<String>> rows = new ArrayList<>();
        for (Quarantined refused : quarantined) {
            rows.add(List.of(
                    refused.path(),
                    refused.reason().name(),
                    tools.texts().texts().of("compile.refused.", refused.reason()),
                    detail(refused)));
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

    private static Label strong(String words) {
        Label label = wrapped(words);
        label.getStyleClass().add("strong");
        return label;
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
