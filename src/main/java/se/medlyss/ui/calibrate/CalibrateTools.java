package se.medlyss.ui.calibrate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.calibration.CalibrationResult;
import se.medlyss.application.calibration.CalibrationSession;
import se.medlyss.application.calibration.SessionView;
import se.medlyss.call.Answer;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.ProcessDocument;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Interval;
import se.medlyss.texts.Formats;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.FigureFiles;
import se.medlyss.ui.scoring.PersonWords;
import se.medlyss.ui.scoring.ProcessWords;
import se.medlyss.ui.scoring.ScoringTools;

/// What the parts of the pages share.
///
/// @param save asks where figures go, and saves them
record CalibrateTools(CalibrateViewModel model, ScoringTools scoring, FigureFiles save) {

    private static final double SECOND = 1_000;

    LiveTexts texts() {
        return scoring.texts();
    }

    String text(String key, Object... arguments) {
        return texts().now(key, arguments);
    }

    ProcessWords words() {
        return scoring.words();
    }

    String name(String coach) {
        return new PersonWords(texts().texts()).coach(coach, known(coach));
    }

    /// Whether this computer knows what the coach is called.
    boolean isNamed(String coach) {
        return PersonWords.isKnown(coach, known(coach));
    }

    /// One's own name may stand in the settings alone.
    private String known(String coach) {
        String mine = coach.equals(model.myId()) ? model.me().name() : "";
        return mine.isBlank() ? model.state().get().name(coach) : mine;
    }

    /// The session's title; the process's when it has none.
    String title(CalibrationSession plan) {
        return plan.title().isBlank()
                ? model.catalogue()
                        .find(plan.process())
                        .map(ProcessDocument::process)
                        .map(process -> words().in(process.title()))
                        .orElse(plan.process().id())
                : plan.title();
    }

    /// Who called a session off, when and why.
    String cancelled(SessionView.Cancelled view) {
        var paper = Objects.requireNonNull(view.standing().cancelled());
        String who = text("calibrate.row.cancelled", name(paper.by()), day(paper.at()));
        return paper.reason().isBlank() ? who : who + ": " + paper.reason();
    }

    String day(Instant at) {
        return texts().formats().day(local(at));
    }

    /// The last day before a deadline that is the end of one.
    String lastDay(Instant deadline) {
        return texts().formats().weekday(local(deadline.minusSeconds(1)).toLocalDate());
    }

    String dayAndTime(Instant at) {
        return texts().formats().dayAndTime(local(at));
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, model.around().zone());
    }

    /// How a reference call went for whoever sits here.
    Trained trained(CalibrationResult result) {
        return Trained.of(result, model.around().passMark().getAsInt());
    }

    /// That another try after these does not count, as the key was seen, and how the first went, which does.
    String practice(List<CalibrationResult> before) {
        Trained first = trained(before.getFirst());
        return text(
                "calibrate.training.practice.about", before.size() + 1, share(first.share()), first.passed() ? 1 : 0);
    }

    String answer(CallProcess process, CriterionKey key, @Nullable Answer answer) {
        return answer == null ? "–" : words().answer(process, key, answer);
    }

    String percent(@Nullable Double value) {
        return value == null ? "–" : texts().formats().percent(BigDecimal.valueOf(value));
    }

    /// A whole percentage of a share, 0..1.
    String share(double share) {
        return texts().formats().percent((int) Math.round(share * 100));
    }

    String number(double value, int decimals) {
        return texts().formats().number(BigDecimal.valueOf(value), decimals);
    }

    /// With its sign; what rounds to nothing has none.
    String signed(double value, int decimals) {
        String size = number(Math.abs(value), decimals);
        return size.equals(number(0, decimals)) ? size : (value < 0 ? "\u2212" : "+") + size;
    }

    /// From and to; empty without an interval. A dash would hide the sign of what is below zero.
    String interval(Figure<Interval> interval, double times, int decimals) {
        return interval.toOptional()
                .map(known -> between(known.lower() * times, known.upper() * times, decimals))
                .orElse("");
    }

    private String between(double from, double to, int decimals) {
        String lower = number(from, decimals);
        String upper = number(to, decimals);
        return from < 0 ? text("calibrate.figure.to", lower, upper) : lower + "–" + upper;
    }

    /// A place in the call.
    static String clock(long ms) {
        return Formats.clock(Math.max(0, Math.round(Math.floor(ms / SECOND))));
    }

    /// Words that may take several lines, in the language of the moment.
    Label live(String key, String... styles) {
        Label label = sentence("", styles);
        label.textProperty().bind(texts().text(key));
        return label;
    }

    /// Words that may take several lines.
    Label sentence(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Lets Escape lead back to all sessions from a text field too, which keeps that key from the page's own.
    void leaveByEscape(Node page) {
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.toList();
                event.consume();
            }
        });
    }

    /// Gives a node the keyboard once it stands in its place: before, a scrolled page would jump to where it was not.
    ///
    /// @param then what follows
    static void focusOnceThere(Node node, Runnable then) {
        Scene scene = node.getScene();
        if (scene == null) {
            node.sceneProperty().addListener(new ChangeListener<>() {
                @Override
                public void changed(ObservableValue<? extends Scene> property, Scene before, Scene now) {
                    node.sceneProperty().removeListener(this);
                    focusOnceThere(node, then);
                }
            });
            return;
        }
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                node.requestFocus();
                then.run();
            }
        });
    }

    /// A button with its key drawn.
    Button keyed(Button button, String chord) {
        return Buttons.keyed(button, key(chord));
    }

    ObservableValue<String> key(String chord) {
        KeyNames names = new KeyNames(texts().texts());
        return texts().following(() -> names.of(Chord.of(chord)));
    }
}
