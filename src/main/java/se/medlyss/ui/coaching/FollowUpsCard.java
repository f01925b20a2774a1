package se.medlyss.ui.coaching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import se.medlyss.application.EvaluationArchive.Agreed;
import se.medlyss.application.today.InTurn;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;

/// The open steps, the first to follow up first. Whoever closes one or puts it off finds the keyboard on the next.
final class FollowUpsCard extends StackPane {

    private final CoachingViewModel model;
    private final LiveTexts texts;
    private final CoachingWords words;
    private static final int FIRST = 6;

    private final VBox lines = new VBox();
    private final Button more;
    private final SimpleIntegerProperty all = new SimpleIntegerProperty();
    private boolean unfolded;
    private final Map<Shown, FollowUpLine> drawn = new HashMap<>();

    /// What a line says; the same line is shown as long as it says the same.
    private record Shown(Agreed agreed, String who, String language) {}

    FollowUpsCard(CoachingViewModel model, LiveTexts texts, CoachingWords words) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        lines.getStyleClass().add("rows");
        more = Buttons.quiet(texts.text("coaching.steps.all", all), this::unfold);
        VBox foot = new VBox(more);
        foot.getStyleClass().add("foot");
        foot.visibleProperty().bind(more.visibleProperty());
        foot.managedProperty().bind(more.visibleProperty());
        getChildren().add(new Card(texts.text("coaching.steps.title", all), lines, foot));
    }

    void show(CoachingState state) {
        int at = standing();
        var on = at < 0 ? null : line(at).evaluation();
        all.set(state.steps().size());
        more.setVisible(!unfolded && state.steps().size() > FIRST);
        List<FollowUpLine> next = state.steps().stream()
                .limit(unfolded ? Long.MAX_VALUE : FIRST)
                .map(this::line)
                .toList();
        drawn.values().retainAll(next);
        if (next.isEmpty()) {
            lines.getChildren().setAll(nothing());
        } else if (!next.equals(lines.getChildren())) {
            lines.getChildren().setAll(next);
            if (on != null) {
                next.stream()
                        .filter(line -> line.evaluation().equals(on))
                        .findFirst()
                        .orElse(next.get(Math.min(at, next.size() - 1)))
                        .takeKeyboard();
            }
        }
    }

    private void unfold() {
        unfolded = true;
        show(model.state().get());
        line(FIRST).takeKeyboard();
    }

    /// Puts the keyboard on the first step.
    boolean takeKeyboard() {
        if (lines.getChildren().isEmpty() || !(lines.getChildren().getFirst() instanceof FollowUpLine first)) {
            return false;
        }
        first.takeKeyboard();
        return true;
    }

    private FollowUpLine line(InTurn step) {
        Agreed agreed = step.agreed();
        if (agreed == null) {
            throw new IllegalArgumentException(
                    "nothing is agreed with " + step.agent().id());
        }
        String who = step.agent().name();
        String day = model.state().get().today().toString();
        return drawn.computeIfAbsent(
                new Shown(agreed, who, texts.locale() + day), _ -> new FollowUpLine(who, agreed, model, texts, words));
    }

    private FollowUpLine line(int at) {
        return (FollowUpLine) lines.getChildren().get(at);
    }

    private int standing() {
        List<Integer> with = new ArrayList<>();
        for (int at = 0; at < lines.getChildren().size(); at++) {
            if (lines.getChildren().get(at) instanceof FollowUpLine line && line.hasKeyboard()) {
                with.add(at);
            }
        }
        return with.isEmpty() ? -1 : with.getFirst();
    }

    private Label nothing() {
        Label nothing = new Label(texts.now("coaching.steps.none"));
        nothing.getStyleClass().addAll("muted", "nothing");
        nothing.setWrapText(true);
        nothing.setMinHeight(USE_PREF_SIZE);
        return nothing;
    }
}
