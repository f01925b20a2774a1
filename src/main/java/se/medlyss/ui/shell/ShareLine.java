package se.medlyss.ui.shell;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.sharing.OutboxStatus;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Tone;

/// Two quiet lines: whether the shared folder can be reached, and what waits for it.
public final class ShareLine extends VBox {
    private final LiveTexts texts;
    /// Held here: bindings hold what they follow weakly.
    @SuppressWarnings("UnusedVariable")
    private final ObservableValue<OutboxStatus> state;

    private final InstantSource clock;
    private final ZoneId zone;
    private final Label word = new Label();

    ShareLine(LiveTexts texts, ObservableValue<OutboxStatus> state, InstantSource clock, ZoneId zone) {
        this.texts = texts;
        this.state = state;
        this.clock = clock;
        this.zone = zone;
        getStyleClass().add("share-line");
        Label folder = new Label();
        folder.textProperty().bind(texts.text("shell.share.folder"));
        word.textProperty().bind(texts.following(() -> word(state.getValue()), state));
        Label waiting = new Label();
        waiting.setWrapText(true);
        waiting.textProperty()
                .bind(texts.following(() -> waiting(state.getValue()) + refused(state.getValue()), state));
        FlowPane first = new FlowPane(folder, word);
        first.getStyleClass().add("first-line");
        getChildren().addAll(first, waiting);
        state.subscribe(now -> tone(now).on(word));
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty()
                .bind(texts.following(() -> folder.getText() + " " + word.getText() + ", " + waiting.getText(), state));
    }

    /// The same on one line, for the foot of a page that takes the whole window.
    public static Node inOneLine(
            LiveTexts texts, ObservableValue<OutboxStatus> state, InstantSource clock, ZoneId zone) {
        ShareLine line = new ShareLine(texts, state, clock, zone);
        // A pane that wraps takes more width than its words.
        HBox one = new HBox(line.lookupAll(".label").toArray(Node[]::new));
        one.getChildren().forEach(node -> {
            Label words = (Label) node;
            words.setWrapText(false);
            words.setMinWidth(USE_PREF_SIZE);
        });
        one.getChildren().add(one.getChildren().size() - 1, new Label("·"));
        one.getStyleClass().addAll("share-line", "in-one-line");
        one.setAccessibleRole(AccessibleRole.TEXT);
        one.accessibleTextProperty().bind(line.accessibleTextProperty());
        return one;
    }

    private String word(OutboxStatus now) {
        return Optional.ofNullable(now.reason())
                .map(reason -> texts.texts().of("shell.share.trouble.", reason))
                .orElseGet(() -> texts.now(tried(now) ? "shell.share.connected" : "shell.share.checking"));
    }

    private static Tone tone(OutboxStatus now) {
        return Optional.ofNullable(now.reason())
                .map(reason -> reason == ShareFolder.Reason.NOT_SET ? Tone.NEUTRAL : Tone.WARN)
                .orElse(tried(now) ? Tone.GOOD : Tone.NEUTRAL);
    }

    private static boolean tried(OutboxStatus now) {
        return now.connection() != OutboxStatus.Connection.UNKNOWN;
    }

    private String waiting(OutboxStatus outbox) {
        Instant since = outbox.waitingSince();
        Instant last = outbox.lastWritten();
        if (outbox.waiting() > 0 && since != null) {
            return waiting(outbox, written(since));
        }
        return last == null
                ? texts.now("shell.share.waiting", outbox.waiting())
                : texts.now("shell.share.waiting-last", outbox.waiting(), written(last));
    }

    /// An evaluation that was erased waits no more, but the folder is still to be told of it: that is named apart.
    private String waiting(OutboxStatus outbox, String since) {
        int others = outbox.waiting() - outbox.erasures();
        if (outbox.erasures() == 0) {
            return texts.now("shell.share.waiting-since", others, since);
        }
        return others == 0
                ? texts.now("shell.share.erasures-since", outbox.erasures(), since)
                : texts.now("shell.share.waiting-and-erasures", others, outbox.erasures(), since);
    }

    private String refused(OutboxStatus outbox) {
        return outbox.refused() == 0 ? "" : " · " + texts.now("shell.share.refused", outbox.refused());
    }

    private String written(Instant moment) {
        ZonedDateTime then = moment.atZone(zone);
        boolean today = then.toLocalDate().equals(clock.instant().atZone(zone).toLocalDate());
        return today ? texts.formats().time(then) : texts.formats().day(then);
    }
}
