package se.medlyss.ui.review;

import static se.medlyss.ui.control.RowButton.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.review.ArrivedReviews.Answered;
import se.medlyss.application.review.ArrivedReviews.Arrived;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.RowButton;
import se.medlyss.ui.control.RowsCard;
import se.medlyss.ui.scoring.PersonWords;

/// What others said about one's evaluations and what waits for an answer, for a page that tells what to do now. It is
/// absent while there is nothing.
public final class AnswersCard {

    private final AnswersViewModel model;
    private final LiveTexts texts;
    private final ZoneId zone;
    private final Supplier<LocalDate> today;
    private final RowsCard card;
    private final PersonWords people;

    /// @param today the day at this computer
    public AnswersCard(AnswersViewModel model, LiveTexts texts, ZoneId zone, Supplier<LocalDate> today) {
        this.model = model;
        this.texts = texts;
        people = new PersonWords(texts.texts());
        this.zone = zone;
        this.today = today;
        card = new RowsCard(texts.text("answers.title"));
        model.state().subscribe(this::show);
        texts.draw(card.node(), () -> show(model.state().get()));
    }

    /// The card.
    public Node node() {
        return card.node();
    }

    private void show(AnswersViewModel.State state) {
        List<Node> rows = new ArrayList<>();
        state.asked().forEach(each -> rows.add(asked(state, each)));
        state.arrived().forEach(each -> rows.add(arrived(state, each, "answers.reviewed", () -> model.open(each))));
        state.opinions()
                .forEach(each -> rows.add(arrived(state, each, "answers.opinion", () -> model.openOpinion(each))));
        state.answered().forEach(each -> rows.add(answered(state, each)));
        card.show(rows);
    }

    private Node asked(AnswersViewModel.State state, EvaluationSummary each) {
        LocalDate last = each.review().disputed();
        if (last == null) {
            String by =
                    people.coach(each.review().by(), state.coach(each.review().by()));
            return row(state, each, "bad", texts.now("answers.sent-back", by), () -> model.open(each));
        }
        boolean late = last.isBefore(today.get());
        String when = texts.formats().day(last);
        return row(
                state,
                each,
                late ? "bad" : "accent",
                texts.now(late ? "answers.disputed.late" : "answers.disputed", when),
                () -> model.open(each));
    }

    /// What somebody else made of a call, with how many answers differ.
    ///
    /// @param says who did what
    private Node arrived(AnswersViewModel.State state, Arrived each, String says, Runnable action) {
        return row(state, each.original(), "accent", texts.now(says, by(state, each), each.differences()), action);
    }

    private String by(AnswersViewModel.State state, Arrived each) {
        return people.coach(each.by(), state.coach(each.by()));
    }

    private Node answered(AnswersViewModel.State state, Answered each) {
        boolean adopted = each.answer().adopted();
        String by = people.coach(each.by().id(), state.coach(each.by()));
        return row(
                state,
                each.review(),
                adopted ? "good" : "accent",
                adopted
                        ? texts.now("answers.adopted", by)
                        : texts.now("answers.kept", by, each.answer().reason()),
                () -> model.open(each));
    }

    private Node row(AnswersViewModel.State state, EvaluationSummary about, String tone, String what, Runnable action) {
        LocalDateTime began = LocalDateTime.ofInstant(about.startedAt(), zone);
        String agent = people.agent(about.agent(), state.agent(about.agent()));
        return new RowButton(
                List.of(text(agent + " ", "strong"), text(what, tone)),
                texts.now(
                        "evaluations.when",
                        texts.formats().date(began),
                        texts.formats().time(began)),
                "",
                action);
    }
}
