package se.medlyss.ui.team;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.people.People;
import se.medlyss.application.publishing.PublishRoster.Proposal;
import se.medlyss.people.Agent;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.FieldName;
import se.medlyss.ui.control.OpensBySpace;

/// What publishing the roster would change, and whom to merge; nothing has happened yet.
final class RosterPanel extends VBox {

    private final RosterViewModel model;
    private final LiveTexts texts;
    private final RosterSentences sentences;
    private final VBox changes = new VBox();
    private final VBox merges = new VBox();
    private final Button confirm;
    private List<String> shown = List.of();

    RosterPanel(RosterViewModel model, LiveTexts texts) {
        this.model = model;
        this.texts = texts;
        sentences = new RosterSentences(texts.texts());
        confirm = Buttons.primary(texts.text("team.roster.confirm"), model::publish);
        confirm.setId("publish-roster");
        changes.setId("roster-changes");
        changes.getStyleClass().add("roster-changes");
        merges.getStyleClass().add("spaced-8");
        VBox body = new VBox(label("team.roster.about", "secondary"), changes, merges, buttons());
        body.getStyleClass().addAll("card-body", "spaced-16");
        ScrollPane scroll = new ScrollPane(new Card(texts.text("team.roster.title"), body));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        managedProperty().bind(visibleProperty());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.state().subscribe(this::show);
        texts.draw(this, this::redraw);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
        }
    }

    private Node buttons() {
        Button close = Buttons.keyed(
                Buttons.plain(texts.text("team.roster.cancel"), model::close), texts.text("keys.name.esc"));
        close.setId("close-roster");
        FlowPane buttons =
                new FlowPane(confirm, Buttons.plain(texts.text("team.roster.read"), this::chooseFile), close);
        buttons.getStyleClass().add("spaced-8");
        return buttons;
    }

    private Label label(String key, String styleClass) {
        Label label = new Label();
        label.textProperty().bind(texts.text(key));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private void redraw() {
        shown = List.of();
        show(model.state().get());
    }

    private void show(RosterState state) {
        setVisible(state.open());
        if (!state.open()) {
            shown = List.of();
            return;
        }
        Proposal proposal = state.proposal();
        boolean ready = proposal != null && !proposal.changes().isEmpty();
        confirm.setDisable(!ready || state.busy() || !state.list().refused().isEmpty());
        changes.getChildren()
                .setAll(Stream.concat(sentences.refused(state).stream(), sentences.changes(state).stream())
                        .map(RosterPanel::line)
                        .toList());
        offerMerges(state);
    }

    private static Label line(String words) {
        Label line = new Label(words);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    /// Drawn anew only when other people are to be merged, so that the keyboard stays where it is.
    private void offerMerges(RosterState state) {
        List<String> candidates = RosterViewModel.candidates(state);
        List<Agent> provisional = Stream.ofNullable(state.people())
                .flatMap(people -> people.agents().stream())
                .filter(Agent::provisional)
                .toList();
        List<String> now = Stream.concat(provisional.stream().map(Agent::id), candidates.stream())
                .toList();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        merges.getChildren().clear();
        if (!provisional.isEmpty()) {
            merges.getChildren().add(label("team.roster.merges", "strong"));
            provisional.forEach(agent -> merges.getChildren().add(row(agent, candidates, state.people())));
        }
    }

    private Node row(Agent agent, List<String> candidates, @Nullable People people) {
        ComboBox<String> choice = new ComboBox<>();
        OpensBySpace.let(choice);
        choice.getItems()
                .setAll(Stream.concat(Stream.of(""), candidates.stream()).toList());
        choice.setConverter(new Converter(people));
        choice.getSelectionModel().select(model.state().get().merges().getOrDefault(agent.id(), ""));
        choice.getSelectionModel().selectedItemProperty().subscribe((_, id) -> {
            if (id != null) {
                model.merge(agent.id(), id);
            }
        });
        Label who = new Label(agent.name() + " · " + agent.id() + alike(agent, people));
        who.setWrapText(true);
        who.setMaxWidth(Double.MAX_VALUE);
        who.setLabelFor(choice);
        FieldName.give(choice, texts.now("team.roster.merge-with", agent.name()));
        HBox.setHgrow(who, Priority.ALWAYS);
        HBox row = new HBox(who, choice);
        row.getStyleClass().addAll("spaced-16", "id-line");
        return row;
    }

    /// Suggests whoever has the same name; somebody has to choose it.
    private String alike(Agent agent, @Nullable People people) {
        Optional<Agent> same = Stream.ofNullable(people)
                .flatMap(all -> all.agents().stream())
                .filter(other -> !other.provisional() && plain(other).equals(plain(agent)))
                .findFirst();
        return same.map(other -> " · " + texts.now("team.roster.alike", other.id()))
                .orElse("");
    }

    private static String plain(Agent agent) {
        return agent.name().strip().toLowerCase(Locale.ROOT);
    }

    private void chooseFile() {
        ListChooser.choose(texts, "team.roster.read", this).ifPresent(model::read);
    }

    private final class Converter extends StringConverter<String> {
        private final @Nullable People people;

        private Converter(@Nullable People people) {
            this.people = people;
        }

        @Override
        public String toString(@Nullable String id) {
            return id == null || id.isEmpty()
                    ? texts.now("team.roster.do-not-merge")
                    : Stream.ofNullable(people)
                            .flatMap(all -> all.agent(id).stream())
                            .map(agent -> agent.name().equals(id) ? id : id + " · " + agent.name())
                            .findFirst()
                            .orElse(id);
        }

        @Override
        public String fromString(String text) {
            return text;
        }
    }
}
