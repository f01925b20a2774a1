package se.medlyss.ui.scoring;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import se.medlyss.call.Answer;
import se.medlyss.call.CallState;
import se.medlyss.call.Given;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.CriterionKind;
import se.medlyss.process.CriticalScope;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.ChecklistRow;
import se.medlyss.ui.control.Tone;

/// One criterion on the screen: what it asks, its answers, and a field when it is answered by typing.
final class CriterionRow extends VBox {
    private static final int LONGEST_VALUE = 32;
    private static final int NARROW_VALUE = 14;

    private final CriterionKey key;
    private final Criterion criterion;
    private final ObservableValue<String> cap;
    private final ScoringViewModel viewModel;
    private final ScoringTools tools;
    private final LiveTexts texts;
    private final ProcessWords words;
    private final boolean compact;
    private final ChecklistRow row;
    private final Label legend = new Label();
    private boolean hinted = true;
    private boolean narrow;
    private String note = "";
    private Optional<Given> shown = Optional.empty();
    private boolean discreet;
    private boolean explained;

    CriterionRow(
            Sheet.Row what,
            ObservableValue<String> cap,
            ScoringViewModel viewModel,
            ScoringTools tools,
            boolean compact) {
        key = what.key();
        criterion = what.criterion();
        this.cap = cap;
        this.viewModel = viewModel;
        this.tools = tools;
        texts = tools.texts();
        this.compact = compact;
        words = tools.words();
        row = new ChecklistRow(texts);
        row.buttons().setOptions(new RowOptions(texts).of(criterion), compact);
        if (compact) {
            row.signAfterText();
        }
        row.setOnChosen(this::chosen);
        row.setOnSelected(() -> viewModel.select(key));
        getChildren().add(row);
        legend.getStyleClass().addAll("secondary", "choice-legend");
        legend.setWrapText(true);
        legend.setMinHeight(USE_PREF_SIZE);
        cap.subscribe(_ -> relabel());
    }

    CriterionKey key() {
        return key;
    }

    /// Writes the words anew, in the language of the moment.
    void relabel() {
        row.show(new ChecklistRow.Words(cap.getValue(), text(), critical(), severity(), said()));
        drawLegend();
        draw();
    }

    private String said() {
        boolean shown = explained && !compact && (hinted || criterion.kind() instanceof CriterionKind.Choice);
        return note.isEmpty() && shown ? hint() : note;
    }

    /// Shows the criterion's short label and these words about it; its own words when empty.
    void setNote(String about) {
        if (!about.equals(note)) {
            note = about;
            relabel();
        }
    }

    /// Whether there is room to say what the criterion sounds like.
    void setHinted(boolean room) {
        if (hinted != room) {
            hinted = room;
            relabel();
        }
    }

    /// Whether there is little room beside the buttons.
    void setNarrow(boolean narrow) {
        if (!compact && this.narrow != narrow) {
            this.narrow = narrow;
            row.setNarrow(narrow);
            relabel();
        }
    }

    /// Whether the answers stand below the words.
    void setSlim(boolean slim) {
        row.setAnswersBelow(slim);
    }

    /// Shows the answer that stands; costs nothing when it is the one that is shown.
    void show(CallState state) {
        Optional<Given> now = Optional.ofNullable(state.answers().given().get(key));
        if (!now.equals(shown)) {
            shown = now;
            draw();
        }
    }

    void setDiscreet(boolean discreet) {
        this.discreet = discreet;
        row.buttons().setDiscreet(discreet);
        draw();
    }

    void setHasCursor(boolean here) {
        row.setHasCursor(here);
        if (here != explained) {
            explained = here;
            relabel();
        }
    }

    /// What the digits stand for, below the row where there is no room for it beside the buttons.
    private void drawLegend() {
        if (compact && criterion.kind() instanceof CriterionKind.Choice) {
            getChildren().remove(legend);
            legend.setText(explained ? hint() : "");
            if (explained) {
                getChildren().add(legend);
            }
        }
    }

    void setArmed(boolean armed) {
        row.setArmed(armed);
    }

    void light() {
        row.light();
    }

    /// Opens the field for what is typed, or closes it.
    void ask(Optional<Typing.Asked> question) {
        boolean mine = question.filter(asked -> asked.key().equals(key)).isPresent();
        boolean open = getChildren().getLast() instanceof AskField;
        boolean atOnce = question.filter(Typing.Asked::atOnce).isPresent();
        if (mine && !open) {
            getChildren().add(new AskField(criterion, typed(), atOnce, viewModel.typing(), tools));
        }
        if (mine && atOnce && getChildren().getLast() instanceof AskField field) {
            field.start();
        } else if (!mine && open) {
            getChildren().removeLast();
        }
    }

    private String typed() {
        return shown.map(given -> switch (given.answer()) {
                    case Answer.Written(String text) -> text;
                    case Answer.Grade(var value) -> words.written(value);
                    case Answer.Met _,
                            Answer.NotMet _,
                            Answer.Seconds _,
                            Answer.Chosen _,
                            Answer.NotApplicable _,
                            Answer.NotHeard _ -> "";
                })
                .orElse("");
    }

    private void chosen(String id) {
        RowOptions.answer(criterion, id)
                .ifPresentOrElse(
                        answer -> viewModel.choose(key, answer, viewModel.now()),
                        () -> viewModel.press(key, criterion, viewModel.now()));
    }

    private void draw() {
        Optional<Answer> answer = shown.map(Given::answer);
        row.choose(answer.flatMap(given -> RowOptions.id(criterion, given)));
        row.setValue(discreet ? "" : answer.map(this::value).orElse(""));
        String spoken = answer.map(given ->
                        discreet ? texts.now("control.answer.answered") : words.answer(viewModel.process(), key, given))
                .orElseGet(() -> texts.now("scoring.row.unanswered"));
        row.setSpoken(SpokenRow.of(texts, cap.getValue(), text(), critical(), spoken));
    }

    private String value(Answer answer) {
        return switch (answer) {
            case Answer.Seconds _ -> words.answer(viewModel.process(), key, answer);
            case Answer.Written(String text) -> beginning(text);
            case Answer.Grade(var value) ->
                RowOptions.KEY.equals(RowOptions.id(criterion, answer).orElse("")) ? words.written(value) : "";
            case Answer.Met _, Answer.NotMet _, Answer.Chosen _, Answer.NotApplicable _, Answer.NotHeard _ -> "";
        };
    }

    /// All of it stands in the timeline.
    private String beginning(String text) {
        int room = compact || narrow ? NARROW_VALUE : LONGEST_VALUE;
        return text.length() <= room ? text : text.substring(0, room - 1).strip() + "…";
    }

    private String text() {
        return words.in(compact || narrow || !note.isEmpty() ? criterion.label() : criterion.text());
    }

    private String critical() {
        if (criterion.critical() == null) {
            return "";
        }
        if (compact) {
            return texts.now("scoring.critical.short");
        }
        return criterion.criticalScope() == CriticalScope.CALL
                ? texts.now("scoring.critical.call")
                : texts.now("scoring.critical.stage");
    }

    private Tone severity() {
        return criterion.criticalScope() == CriticalScope.CALL ? Tone.BAD : Tone.NEUTRAL;
    }

    private String hint() {
        if (criterion.kind() instanceof CriterionKind.Choice choice) {
            return IntStream.range(0, choice.options().size())
                    .mapToObj(index -> RowOptions.number(index) + " "
                            + words.in(choice.options().get(index).text()))
                    .reduce((left, right) -> left + " · " + right)
                    .orElse("");
        }
        return criterion.good() == null ? "" : texts.now("scoring.sounds-like", words.in(criterion.good()));
    }
}
