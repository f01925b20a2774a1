package se.medlyss.ui.evaluations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.review.AgentsWord;
import se.medlyss.call.Dispute;
import se.medlyss.call.Drafts;
import se.medlyss.call.Handling;
import se.medlyss.call.Life;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.FieldName;
import se.medlyss.ui.scoring.HalfWritten;
import se.medlyss.ui.scoring.ScoringTools;

/// The agent's word: that it was read, and where it is seen differently, with what was answered to that.
final class AgentsCard {
    private static final Chord READ = Chord.of("H");
    private static final Chord DISPUTE = Chord.of("I");
    private static final Chord ANSWER = Chord.of("S");

    private final DetailViewModel model;
    private final ScoringTools tools;
    private final LiveTexts texts;
    private final DetailWords words;
    private final VBox lines = new VBox();
    private final Card card;
    private final Runnable toKeys;
    private @Nullable DetailState shown;

    /// @param toKeys gives the keyboard back to the page
    AgentsCard(DetailViewModel model, ScoringTools tools, DetailWords words, Runnable toKeys) {
        this.model = model;
        this.tools = tools;
        this.texts = tools.texts();
        this.words = words;
        this.toKeys = toKeys;
        lines.getStyleClass().addAll("card-body", "feedback");
        card = new Card(texts.text("agents-word.title"), lines);
        card.managedProperty().bind(card.visibleProperty());
    }

    Node node() {
        return card;
    }

    /// Opens what a key is drawn for. Whether there is such a thing.
    boolean key(KeyStroke stroke) {
        return List.of(READ, DISPUTE, ANSWER).contains(stroke.chord())
                && Optional.ofNullable(card.lookup("#key-" + stroke.chord()))
                        .map(Button.class::cast)
                        .map(button -> {
                            button.fire();
                            return true;
                        })
                        .orElse(false);
    }

    /// What is filled in and has the keyboard, such as a choice that letters mean nothing to: they are no keys of the
    /// page then, and lead nobody away from it.
    Optional<Node> filledIn() {
        return lines.lookupAll(".agents-form").stream()
                .filter(Node::isFocusWithin)
                .findFirst();
    }

    void show(DetailState state) {
        shown = state;
        boolean written = lines.isFocusWithin();
        boolean there =
                state.kind().isEmpty() && !state.calibrates() && state.life() == Life.FINAL && !state.looksBack();
        card.setVisible(there);
        List<Node> all = new ArrayList<>();
        if (there) {
            Handling handling = state.detail().state().handling();
            all.add(read(state, handling));
            boolean first = true;
            for (Dispute dispute : handling.disputes()) {
                all.add(dispute(state, dispute, first && dispute.open()));
                first = first && !dispute.open();
            }
            if (!state.locked()) {
                all.add(place(
                        "agents-word.dispute",
                        DISPUTE,
                        place -> new DisputeForm(
                                state.detail(),
                                tools,
                                model.half(),
                                model.reviews().usualDeadline(),
                                this::raise,
                                this::again)));
            }
        }
        lines.getChildren().setAll(all);
        if (written) {
            toKeys.run();
        }
    }

    private Node read(DetailState state, Handling handling) {
        Handling.Acknowledgement read = handling.acknowledgement();
        if (read != null) {
            return pair(texts.now("agents-word.read", words.day(read.at())), read.comment());
        }
        return state.locked()
                ? pair(texts.now("agents-word.unread"), "")
                : place(
                        "agents-word.read.open",
                        READ,
                        _ -> comment(state.detail().id()));
    }

    private Node comment(UUID evaluation) {
        TextField comment = new TextField();
        comment.promptTextProperty().bind(texts.text("agents-word.comment"));
        FieldName.give(comment, texts.text("agents-word.comment"));
        HalfWritten half = new HalfWritten(comment, model.half());
        half.begin(evaluation, Drafts.ACKNOWLEDGEMENT);
        Runnable keep = () -> {
            half.kept();
            acknowledge(comment.getText());
        };
        Runnable leave = () -> {
            half.givenUp();
            again();
        };
        comment.setOnAction(_ -> keep.run());
        var buttons = new FormButtons(texts, "agents-word.read.keep", keep, leave);
        VBox form = new VBox(comment, buttons);
        form.getStyleClass().addAll("spaced-8", "agents-form");
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave.run();
            }
        });
        return form;
    }

    private void acknowledge(String comment) {
        model.withReviews((reviews, evaluation) -> reviews.acknowledge(
                evaluation, comment, texts.now("agents-word.reason.read"), () -> model.again(evaluation)));
    }

    private Node dispute(DetailState state, Dispute dispute, boolean keyed) {
        String label = tools.words().criterion(state.detail().process().process(), dispute.key());
        VBox line = pair(label, dispute.words());
        Dispute.Reply reply = dispute.answer();
        if (reply == null) {
            LocalDate last = dispute.deadline();
            line.getChildren()
                    .add(muted(texts.now("agents-word.deadline", texts.formats().day(last))));
            if (!state.locked()) {
                line.getChildren()
                        .add(place(
                                "agents-word.answer",
                                keyed ? ANSWER : null,
                                place -> new DecideForm(
                                        state.detail(), dispute, tools, model.half(), this::decide, this::again)));
            }
        } else {
            String decided = texts.now(
                    Texts.key("agents-word.decided.", reply.outcome()),
                    words.coach(state, reply.by()),
                    words.day(reply.at()));
            line.getChildren().add(muted(reply.words().isBlank() ? decided : decided + " · " + reply.words()));
        }
        return line;
    }

    private void raise(DisputeForm.Raised raised) {
        model.withReviews((reviews, evaluation) -> reviews.dispute(
                evaluation,
                raised.key(),
                raised.words(),
                raised.deadline(),
                texts.now("agents-word.reason.dispute"),
                () -> model.again(evaluation)));
    }

    private void decide(Dispute dispute, AgentsWord.Decision decision) {
        model.withReviews((reviews, evaluation) -> reviews.decide(
                evaluation,
                dispute.entry(),
                decision,
                texts.now("agents-word.reason.decided"),
                () -> model.again(evaluation)));
    }

    private void again() {
        DetailState state = shown;
        if (state != null) {
            show(state);
        }
    }

    private interface Form {
        Node in(VBox place);
    }

    /// A button that gives way to what it opens.
    private Node place(String words, @Nullable Chord chord, Form form) {
        VBox place = new VBox();
        place.getStyleClass().add("spaced-8");
        Button open = Buttons.atTheEdge(Buttons.quiet(texts.text(words), () -> {
            Node made = form.in(place);
            place.getChildren().setAll(made);
            first(made).requestFocus();
        }));
        if (chord != null) {
            open.setId("key-" + chord);
            Buttons.keyed(open, texts.following(() -> new KeyNames(texts.texts()).of(chord)));
        }
        place.getChildren().add(open);
        return place;
    }

    private static Node first(Node node) {
        if (node.isFocusTraversable()) {
            return node;
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(AgentsCard::first)
                        .filter(Node::isFocusTraversable)
                        .findFirst()
                        .orElse(node)
                : node;
    }

    private static VBox pair(String about, String text) {
        Label body = new Label(text);
        body.setWrapText(true);
        body.setMinHeight(Label.USE_PREF_SIZE);
        body.setManaged(!text.isEmpty());
        return new VBox(muted(about), body);
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("secondary");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
