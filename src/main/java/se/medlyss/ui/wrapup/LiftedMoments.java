package se.medlyss.ui.wrapup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import se.medlyss.call.Talk;
import se.medlyss.call.Talk.Lifted;
import se.medlyss.coaching.Strength;
import se.medlyss.process.CriterionKey;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.control.Sign;
import se.medlyss.ui.scoring.Elapsed;
import se.medlyss.ui.scoring.ScoringTools;

/// Two moments to lift: those that are chosen, with quote and time, and those to choose from.
final class LiftedMoments extends VBox {

    private final TalkViewModel model;
    private final ScoringTools tools;
    private final Node page;
    private final VBox chosen = new VBox();
    private final FlowPane others = new FlowPane();
    private final Button own;
    private Optional<TextField> newest = Optional.empty();
    private List<Integer> shown = List.of();
    private List<Strength> offered = List.of();

    /// @param page has the keyboard when nothing is left to choose
    LiftedMoments(TalkViewModel model, ScoringTools tools, Node page) {
        this.page = page;
        this.model = model;
        this.tools = tools;
        getStyleClass().add("lifted");
        chosen.getStyleClass().add("spaced-8");
        others.getStyleClass().add("proposals");
        others.setPrefWrapLength(Wrapping.WIDE);
        own = Buttons.atTheEdge(Buttons.quiet(tools.texts().text("talk.lifted.own"), this::writeOwn));
        getChildren().addAll(chosen, others, own);
    }

    /// Draws what is chosen anew only when other moments are: a field that is written in stays.
    void draw(TalkState state, boolean anew) {
        List<Lifted> lifted = state.draft().lifted();
        List<Integer> entries = lifted.stream().map(Lifted::entry).toList();
        if (anew || !entries.equals(shown)) {
            shown = entries;
            List<Node> rows = new ArrayList<>();
            for (int at = 0; at < lifted.size(); at++) {
                rows.add(row(state, lifted.get(at), at));
            }
            chosen.getChildren().setAll(rows);
        }
        boolean room = lifted.size() < Talk.MOST_LIFTED;
        List<Strength> offers = state.proposals().strengths().stream()
                .filter(strength -> room && !entries.contains(strength.entry()))
                .toList();
        Shown.when(own, room);
        if (anew || !offers.equals(offered)) {
            offered = offers;
            offer(state);
        }
    }

    /// Only when others are to choose from: a button that has the keyboard stays.
    private void offer(TalkState state) {
        others.getChildren()
                .setAll(offered.stream()
                        .map(strength -> proposal(state, strength))
                        .toList());
        Shown.when(others, !offered.isEmpty());
    }

    /// The keyboard goes to the field that this opens.
    private void writeOwn() {
        model.lift(new Lifted(0, 0, ""));
        newest.ifPresent(TextField::requestFocus);
    }

    private Node row(TalkState state, Lifted moment, int at) {
        TextField field = new TextField(moment.quote());
        newest = Optional.of(field);
        TalkText quote = new TalkText(
                field,
                tools.texts().text("talk.lifted.title"),
                tools.texts().text("talk.lifted.prompt"),
                tools.texts(),
                words -> model.edit(talk -> talk.withLifted(replaced(talk.lifted(), at, words))),
                model::save);
        HBox.setHgrow(quote, Priority.ALWAYS);
        Label time = new Label(moment.entry() == 0 ? "" : time(state, moment.atMs()));
        time.getStyleClass().addAll("muted", "time");
        time.setMinWidth(USE_PREF_SIZE);
        Button remove = Buttons.sign(Sign.CLOSE, tools.texts().text("talk.lifted.remove"), () -> {
            model.edit(talk -> talk.withLifted(without(talk.lifted(), at)));
            model.save();
        });
        HBox row = new HBox(Sign.LIFT_UP.node(), time, quote, remove);
        row.getStyleClass().add("lifted-row");
        return row;
    }

    private Button proposal(TalkState state, Strength strength) {
        String quote = quote(state, strength);
        String stage = strength.stage() == null ? "" : tools.words().stage(state.process(), strength.stage());
        String words = quote.isEmpty() ? stage : quote;
        Button button = new Button((time(state, strength.atMs()) + "  " + words).strip());
        button.getStyleClass().add("proposal");
        button.setGraphic(Sign.LIFT_UP.node());
        button.setOnAction(_ -> {
            model.lift(new Lifted(strength.entry(), strength.atMs(), quote));
            model.save();
            goOn();
        });
        return button;
    }

    /// The button that was pressed is gone: the keyboard goes to what can be chosen next, or back to the page.
    private void goOn() {
        Node next = own.isVisible() ? own : page;
        (others.getChildren().isEmpty() ? next : others.getChildren().getFirst()).requestFocus();
    }

    private String quote(TalkState state, Strength strength) {
        CriterionKey key = strength.criterion();
        return key == null ? strength.quote() : tools.words().criterion(state.process(), key);
    }

    private String time(TalkState state, long atMs) {
        return Elapsed.heard(tools.texts().texts(), state.call(), atMs);
    }

    private static List<Lifted> replaced(List<Lifted> lifted, int at, String quote) {
        List<Lifted> changed = new ArrayList<>(lifted);
        Lifted old = changed.get(at);
        changed.set(at, new Lifted(old.entry(), old.atMs(), quote));
        return changed;
    }

    private static List<Lifted> without(List<Lifted> lifted, int at) {
        List<Lifted> rest = new ArrayList<>(lifted);
        rest.remove(at);
        return rest;
    }
}
