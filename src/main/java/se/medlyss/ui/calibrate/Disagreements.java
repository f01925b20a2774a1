package se.medlyss.ui.calibrate;

import static se.medlyss.ui.control.RowButton.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.calibration.CalibrationResult;
import se.medlyss.application.calibration.CriterionRow;
import se.medlyss.application.calibration.Disagreement;
import se.medlyss.application.calibration.GroupTiming;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.RowButton;

/// What the group saw differently, what to talk about first. Up and down go from one to the next, Enter goes there.
final class Disagreements {

    private final CalibrateTools tools;
    private final CalibrationResult result;
    private final Jump jump;
    private final List<RowButton> rows = new ArrayList<>();

    /// Goes to what the disagreement is about.
    interface Jump {
        void to(Disagreement disagreement);
    }

    Disagreements(CalibrateTools tools, CalibrationResult result, Jump jump) {
        this.tools = tools;
        this.result = result;
        this.jump = jump;
    }

    Node card() {
        VBox list = new VBox();
        list.getStyleClass().add("rows");
        result.disagreements().forEach(each -> rows.add(row(each)));
        list.getChildren().setAll(rows);
        if (rows.isEmpty()) {
            list.getChildren().add(tools.sentence(tools.text("calibrate.differ.none"), "muted", "card-body"));
        }
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        return new Card(tools.texts().text("calibrate.differ.title", rows.size()), list);
    }

    /// Stands on the first; false when there is none.
    ///
    /// @param then what follows
    boolean focus(Runnable then) {
        rows.stream().findFirst().ifPresent(first -> CalibrateTools.focusOnceThere(first, then));
        return !rows.isEmpty();
    }

    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int now = rows.stream().map(Node::isFocused).toList().indexOf(true);
        int next = now + step;
        if (step != 0 && now >= 0 && next >= 0 && next < rows.size()) {
            rows.get(next).requestFocus();
            event.consume();
        }
    }

    private RowButton row(Disagreement each) {
        String at = each.atMs().map(CalibrateTools::clock).orElse("");
        return new RowButton(title(each), below(each), at, () -> jump.to(each));
    }

    private List<Text> title(Disagreement each) {
        return switch (each) {
            case Disagreement.OnAnswer(var row) -> {
                String words = tools.words().criterion(result.process(), row.key());
                yield row.criterion().critical() == null
                        ? List.of(text(words, "strong"))
                        : List.of(text("! ", "bad"), text(words, "strong"));
            }
            case Disagreement.OnBoundary(var boundary) ->
                List.of(text(
                        tools.text(
                                "calibrate.differ.boundary", tools.words().stage(result.process(), boundary.stage())),
                        "strong"));
            case Disagreement.OnMoment(var mark) ->
                List.of(text(tools.texts().texts().of("listen.moment.", mark.kind()), "strong"));
        };
    }

    private String below(Disagreement each) {
        return switch (each) {
            case Disagreement.OnAnswer(var row) -> answers(row);
            case Disagreement.OnBoundary(GroupTiming.Boundary boundary) -> times(boundary.atMs());
            case Disagreement.OnMoment(GroupTiming.Mark mark) -> marked(mark.atMs());
        };
    }

    /// Who said what, those who said the same together.
    private String answers(CriterionRow row) {
        Map<String, List<String>> by = new LinkedHashMap<>();
        for (int each = 0; each < row.answers().size(); each++) {
            String answer =
                    tools.answer(result.process(), row.key(), row.answers().get(each));
            by.computeIfAbsent(answer, _ -> new ArrayList<>()).add(name(each));
        }
        return by.entrySet().stream()
                .map(said -> said.getKey() + ": " + String.join(", ", said.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private String times(List<@Nullable Long> times) {
        List<String> parts = new ArrayList<>();
        for (int each = 0; each < times.size(); each++) {
            Long at = times.get(each);
            parts.add(name(each) + " " + (at == null ? tools.text("calibrate.never") : CalibrateTools.clock(at)));
        }
        return String.join(" · ", parts);
    }

    private String marked(List<@Nullable Long> times) {
        List<String> who = new ArrayList<>();
        for (int each = 0; each < times.size(); each++) {
            if (times.get(each) != null) {
                who.add(name(each));
            }
        }
        long all = times.stream().filter(Objects::nonNull).count();
        return tools.text("calibrate.differ.marked", String.join(", ", who), all, times.size());
    }

    private String name(int participant) {
        return tools.name(result.judgements().get(participant).coach());
    }
}
