package se.medlyss.ui.insight;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.LatestCompilation;
import se.medlyss.application.insight.LatestCompilation.Claim;
import se.medlyss.application.insight.Unmerged;
import se.medlyss.application.insight.Unmerged.Known;
import se.medlyss.application.insight.Unmerged.Stranger;
import se.medlyss.application.people.ImportPlan.Role;
import se.medlyss.people.Roster;
import se.medlyss.ui.base.RosterWords;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.FieldName;
import se.medlyss.ui.control.FilterBox;

/// What only the centre can decide: who somebody with a provisional id is, or is not after all, and which writers may
/// act for others. Nothing happens until it is published. One for all boards, so that what was decided stays while
/// figures change.
final class DecisionsCard extends StackPane {

    private final InsightTools tools;
    private final DecisionsViewModel model;
    private final VBox rows = new VBox();
    private final VBox outcome = new VBox();
    private final WhyField why;
    private final Button confirm;
    private final Button forget;
    private @Nullable Drawn drawn;

    /// What the rows are of.
    private record Drawn(
            Unmerged unmerged,
            List<Claim> claims,
            List<LatestCompilation.Writer> writers,
            OpenKeys keys,
            List<Roster.Alias> merged,
            Locale language) {
        boolean asks() {
            return !unmerged.strangers().isEmpty() || !claims.isEmpty() || keys.any();
        }
    }

    DecisionsCard(InsightTools tools, DecisionsViewModel model) {
        this.tools = tools;
        this.model = model;
        confirm = Buttons.plain(tools.texts().text("insights.decide.publish"), model::publish);
        confirm.setId("publish-decisions");
        why = new WhyField(tools, model, confirm);
        forget = Buttons.keyed(
                Buttons.quiet(tools.texts().text("insights.decide.forget"), this::forget),
                tools.texts().text("keys.name.esc"));
        rows.getStyleClass().add("spaced-8");
        outcome.getStyleClass().add("spaced-8");
        FlowPane buttons = new FlowPane(confirm, forget);
        buttons.getStyleClass().add("spaced-8");
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        VBox body = new VBox(rows, why, outcome, buttons);
        body.getStyleClass().addAll("card-body", "spaced-16");
        getChildren().setAll(new Card(tools.texts().text("insights.decide.title"), body));
        model.state().subscribe(this::draw);
    }

    /// Shows what there is to decide; the rows stay while that is the same.
    ///
    /// @return whether anything waits for a decision, or there is anything to say
    boolean show(Unmerged unmerged, LatestCompilation.Delivery delivery) {
        List<Claim> open = delivery.claims().stream()
                .filter(claim -> !delivery.roster().approvals().contains(approval(claim)))
                .toList();
        Drawn now = new Drawn(
                unmerged,
                open,
                delivery.writers(),
                OpenKeys.of(delivery, tools.model().zone()),
                delivery.roster().aliases(),
                tools.texts().locale());
        if (!now.equals(drawn)) {
            drawn = now;
            drawRows(now);
        }
        draw(model.state().get());
        return now.asks() || model.state().get().any() || model.state().get().published();
    }

    /// Whether a decision can be taken back.
    boolean anyToTakeBack() {
        return drawn != null && (!drawn.merged().isEmpty() || drawn.keys().anyToTakeBack());
    }

    private void drawRows(Drawn now) {
        rows.getChildren().clear();
        if (!now.unmerged().strangers().isEmpty()) {
            rows.getChildren().add(said(tools.text("insights.decide.people"), "secondary"));
            now.unmerged().strangers().forEach(each -> rows.getChildren().add(row(each, now.unmerged())));
        }
        if (!now.claims().isEmpty()) {
            rows.getChildren().add(said(tools.text("insights.decide.writers"), "secondary"));
            now.claims().forEach(each -> rows.getChildren().add(row(each, now.writers())));
        }
        rows.getChildren()
                .addAll(new KeyRows(tools, model).of(now.keys(), now.writers(), id -> writer(id, now.writers())));
        if (!now.merged().isEmpty()) {
            rows.getChildren().add(said(tools.text("insights.decide.merged"), "secondary"));
            now.merged().forEach(each -> rows.getChildren().add(row(each)));
        }
    }

    private Node row(Stranger stranger, Unmerged unmerged) {
        String name = tools.names().person(stranger.id());
        FilterBox<Known> choice = new FilterBox<>(
                tools.texts(),
                "insights.decide.nobody",
                "insights.decide.nobody",
                this::name,
                who -> model.merge(stranger.id(), who));
        Known chosen = model.state().get().merges().get(stranger.id());
        choice.show(unmerged.candidates(stranger), who -> who.equals(chosen));
        FieldName.give(choice, tools.text("insights.decide.same-as", name));
        return line(stranger.role() == Role.COACH ? coach(name, stranger) : agent(name, stranger), choice);
    }

    private Node row(Roster.Alias merged) {
        CheckBox separate = new CheckBox(tools.text("insights.decide.separate"));
        separate.setSelected(model.state().get().separations().contains(merged));
        separate.selectedProperty().subscribe((_, on) -> model.separate(merged, on));
        String name = tools.names().person(merged.id());
        String sentence = tools.text(
                "insights.decide.counts-as",
                merged.provisional(),
                name.equals(merged.id()) ? name : merged.id() + " · " + name);
        separate.setAccessibleText(tools.text("insights.decide.separate") + ". " + sentence);
        return line(sentence, separate);
    }

    private String agent(String name, Stranger stranger) {
        return tools.text(
                "insights.decide.person",
                name,
                stranger.team().isEmpty() ? "–" : tools.names().team(stranger.team()),
                stranger.calls(),
                tools.texts().formats().date(stranger.last()),
                people(stranger.coaches().stream()));
    }

    private String coach(String name, Stranger stranger) {
        return tools.text(
                "insights.decide.coach",
                name,
                stranger.calls(),
                tools.texts().formats().date(stranger.last()));
    }

    private String name(Known who) {
        String team = who.team().isEmpty() ? "" : " · " + tools.names().team(who.team());
        String name = tools.names().person(who.id());
        return (name.equals(who.id()) ? who.id() : who.id() + " · " + name) + team;
    }

    private Node row(Claim claim, List<LatestCompilation.Writer> writers) {
        CheckBox approved = new CheckBox(tools.text("insights.decide.approve"));
        approved.setSelected(model.state().get().approvals().contains(approval(claim)));
        approved.selectedProperty().subscribe((_, on) -> model.approve(approval(claim), on));
        String sentence = tools.text(
                "insights.decide.writer",
                writer(claim.writer(), writers),
                claim.records(),
                writer(claim.owner(), writers));
        approved.setAccessibleText(tools.text("insights.decide.approve") + ". " + sentence);
        return line(sentence, approved);
    }

    /// Its name as its folders have it, and who scores there.
    private String writer(String id, List<LatestCompilation.Writer> writers) {
        Optional<LatestCompilation.Writer> known = writers.stream()
                .filter(writer -> writer.id().equals(id) && !writer.coaches().isEmpty())
                .findFirst();
        String brief = id.substring(0, Math.min(8, id.length()));
        return known.map(writer -> brief + " (" + people(writer.coaches().stream()) + ")")
                .orElse(brief);
    }

    private String people(Stream<String> ids) {
        return String.join(", ", ids.map(tools::coach).sorted().toList());
    }

    private static Roster.Approval approval(Claim claim) {
        return new Roster.Approval(claim.writer(), claim.owner());
    }

    /// What is to be decided, and the choice beside it.
    static Node line(String words, Region choice) {
        choice.setMinWidth(USE_PREF_SIZE);
        Label label = said(words);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox line = new HBox(label, choice);
        line.getStyleClass().addAll("spaced-16", "decision");
        return line;
    }

    private void forget() {
        model.forget();
        if (drawn != null) {
            drawRows(drawn);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.state().get().any()) {
            event.consume();
            forget();
        }
    }

    private void draw(Decisions now) {
        why.draw(now);
        outcome.getChildren().clear();
        RosterWords words = new RosterWords(tools.texts().texts());
        if (now.proposal() != null) {
            outcome.getChildren().add(said(tools.text("insights.decide.would"), "strong"));
            words.changes(now.proposal(), tools.names()::person)
                    .forEach(change -> outcome.getChildren().add(said(change)));
        }
        if (now.failure() != null) {
            outcome.getChildren().add(said(words.failure(now.failure()), "bad"));
        }
        if (now.published()) {
            outcome.getChildren().add(said(tools.text("insights.decide.published")));
        }
        confirm.setDisable(now.busy() || now.lacksWhy() || now.failure() == null && now.proposal() == null);
        confirm.setVisible(!rows.getChildren().isEmpty());
        forget.setVisible(now.any());
        Stream.of(confirm, forget).forEach(button -> button.setManaged(button.isVisible()));
    }

    static Label said(String words, String... styleClasses) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
