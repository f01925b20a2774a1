package se.medlyss.ui.today;

import static se.medlyss.ui.control.RowButton.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.text.Text;
import se.medlyss.application.EvaluationArchive.Agreed;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.TalkOutcome;
import se.medlyss.application.today.InTurn;
import se.medlyss.application.today.TodayOverview;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Unsettled;
import se.medlyss.ui.control.RowButton;
import se.medlyss.ui.scoring.Quote;

/// The rows of the cards, and where each leads.
record TodayRows(TodayViewModel model, LiveTexts texts, TodayWords words) {

    /// A call to finish.
    Node toFinish(TodayOverview overview, EvaluationSummary call) {
        return new RowButton(
                        List.of(text(words.who(overview, call), "strong")),
                        words.unfinished(call),
                        "",
                        () -> model.finish(call.id()))
                .leading(model.leadsTo(Place.WRAP_UP));
    }

    /// A talk to have.
    Node toTalk(TodayOverview overview, EvaluationSummary call) {
        boolean later = call.talkPlanned(model.day()).isPresent();
        return new RowButton(
                        List.of(text(words.who(overview, call), later ? "secondary" : "strong")),
                        words.toTalk(call),
                        words.percent(call),
                        () -> model.talk(call.id()))
                .leading(model.leadsTo(Place.TALK));
    }

    /// Leads to all that wait for something.
    ///
    /// @param count how many there are
    Node all(int count, Unsettled unsettled) {
        return all(count, () -> model.showAll(unsettled), Place.EVALUATIONS);
    }

    /// Leads to all that was agreed and lifted.
    ///
    /// @param count how many there are
    Node allCoaching(int count) {
        return all(count, model::goToCoaching, Place.COACHING);
    }

    private Node all(int count, Runnable action, Place place) {
        return new RowButton(List.of(text(texts.now("today.all", count), "accent")), "", "", action)
                .leading(model.leadsTo(place));
    }

    /// A final evaluation.
    Node recent(TodayOverview overview, EvaluationSummary call) {
        return new RowButton(
                        List.of(text(words.who(overview, call), "strong")),
                        words.done(call),
                        words.percent(call),
                        () -> model.open(call.id()))
                .leading(model.leadsTo(Place.EVALUATIONS));
    }

    /// A moment to celebrate.
    Node moment(TodayOverview overview, TalkOutcome.Lifted lifted) {
        String quote = texts.now(
                "today.celebrate.quote",
                TodayWords.firstName(overview.name(lifted.agent())),
                Quote.bare(lifted.quote()));
        return new RowButton(
                        List.of(text("★ ", "accent"), text(quote, "words")),
                        words.about(lifted),
                        "",
                        () -> model.open(lifted.evaluation()))
                .leading(model.leadsTo(Place.EVALUATIONS));
    }

    /// An agreed step to follow up.
    ///
    /// @param open the rows that were made before
    Node followUp(InTurn turn, Map<Agreed, FollowUpRow> open) {
        LocalDate today = model.day();
        List<Text> title = new ArrayList<>();
        String due = words.steps().due(turn.agreed(), today);
        if (!due.isEmpty()) {
            title.add(text(due + " ", words.steps().isDue(turn.agreed(), today) ? "due" : "strong"));
        }
        String agreed =
                turn.agreed() == null ? "" : turn.agreed().talk().agreed().strip();
        title.add(text(
                texts.now(
                        "follow-up.step.step", TodayWords.firstName(turn.agent().name()), agreed),
                "words"));
        RowButton row = new RowButton(title, words.steps().agreedWhen(turn.agreed()), "", () -> open(turn))
                .leading(model.leadsTo(Place.EVALUATIONS));
        return turn.agreed() == null
                ? row
                : open.computeIfAbsent(turn.agreed(), step -> new FollowUpRow(step, model, texts))
                        .saying(row);
    }

    private void open(InTurn turn) {
        if (turn.agreed() != null) {
            model.open(turn.agreed().evaluation());
        }
    }
}
