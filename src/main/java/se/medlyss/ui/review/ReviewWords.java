package se.medlyss.ui.review;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import se.medlyss.application.EvaluationDetail;
import se.medlyss.application.review.ReviewCase;
import se.medlyss.application.review.ReviewKind;
import se.medlyss.call.Answer;
import se.medlyss.call.CallState;
import se.medlyss.call.Given;
import se.medlyss.call.Handling;
import se.medlyss.call.Mode;
import se.medlyss.call.Talk;
import se.medlyss.process.CriterionKey;
import se.medlyss.score.Counts;
import se.medlyss.score.Score;
import se.medlyss.score.Scoring;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.scoring.Elapsed;
import se.medlyss.ui.scoring.PersonWords;
import se.medlyss.ui.scoring.RecordingViewModel;
import se.medlyss.ui.scoring.ScoreWords;
import se.medlyss.ui.scoring.ScoringTools;

/// What the page says.
final class ReviewWords {

    private final ScoringTools tools;
    private final LiveTexts texts;
    private final ZoneId zone;
    private final PersonWords people;

    ReviewWords(ScoringTools tools, ZoneId zone) {
        this.tools = tools;
        this.texts = tools.texts();
        this.zone = zone;
        people = new PersonWords(texts.texts());
    }

    /// Whose call, and when it began as the first evaluation says: what came through the shared folder knows only when
    /// the call itself did, and not what was prepared before it.
    String title(ReviewState state) {
        EvaluationDetail own = state.about().own();
        String agent = people.agent(own.state().header().agent(), own.agent());
        Instant first =
                state.other().map(CallState::began).orElseGet(() -> state.own().began());
        if (first == null) {
            return agent;
        }
        LocalDateTime began = LocalDateTime.ofInstant(first, zone);
        return texts.now(
                "evaluations.detail.title",
                agent,
                texts.now(
                        "evaluations.when",
                        texts.formats().date(began),
                        texts.formats().time(began)));
    }

    /// What was lifted in the talk: its quote, or the stage of a mark that nobody has put words to.
    String lifted(EvaluationDetail other, Talk.Lifted lifted) {
        return tools.words().lifted(other.process().process(), other.state(), lifted);
    }

    String subtitle(ReviewState state) {
        String process = texts.now(
                "evaluations.detail.process",
                tools.words().in(state.process().title()),
                state.process().version());
        String first = state.about().other() == null
                ? ""
                : " · "
                        + texts.now(
                                "evaluations.detail.coach", coach(state.about().other()));
        return process + first + " · "
                + texts.now(
                        Texts.key("review.subtitle.", state.about().kind()),
                        coach(state.about().own()));
    }

    /// Who gave the answers in the first column.
    String other(ReviewState state) {
        return state.about().other() == null
                ? ""
                : texts.now(
                        "review.column",
                        called(state.about().other()),
                        texts.texts()
                                .of(
                                        "review.mode.",
                                        state.other().orElseThrow().header().mode()));
    }

    /// Who gives the answers in the second column.
    String own(ReviewState state) {
        return texts.now(
                "review.column",
                called(state.about().own()),
                texts.texts().of("review.kind.", state.about().kind()));
    }

    private String coach(EvaluationDetail whose) {
        String id = whose.state().header().coach();
        return whose.state().header().mode() == Mode.SELF
                ? people.agent(id, whose.coach())
                : people.coach(id, whose.coach());
    }

    /// Where there is little room.
    private String called(EvaluationDetail whose) {
        return people.first(whose.state().header().coach(), whose.coach(), coach(whose));
    }

    /// The result; while answers are missing and can still be given, how far it has come, as in the list.
    String percent(ReviewState state) {
        Counts counts = state.score().counts();
        int all = counts.byStanding().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return state.underWay()
                ? texts.now("evaluations.answered", all - counts.unanswered(), all)
                : new ScoreWords(tools).percent(state.score());
    }

    /// The two results beside each other; empty while only one is to be seen.
    String scores(ReviewState state) {
        EvaluationDetail other = state.about().other();
        if (other == null) {
            return "";
        }
        // Who reviews a call of their own is told apart by how they heard it.
        boolean alike = called(other).equals(called(state.about().own()));
        return texts.now(
                "review.side.scores.both",
                alike ? other(state) : called(other),
                whole(state, other),
                alike ? own(state) : called(state.about().own()),
                state.underWay() ? texts.now("review.side.scores.begun", percent(state)) : whole(state.score()));
    }

    /// The result that the agent came to; empty without one.
    String self(ReviewState state) {
        EvaluationDetail self = state.about().self();
        return self == null ? "" : whole(state, self);
    }

    private String whole(ReviewState state, EvaluationDetail detail) {
        return whole(Scoring.score(
                state.process(),
                detail.state().answers().fitting(state.process()),
                detail.state().circumstances().notReached()));
    }

    /// A percent of answers that are not all there is never shown bare.
    private String whole(Score score) {
        String percent = new ScoreWords(tools).percent(score);
        return score.complete() || score.percent() == null ? percent : texts.now("scoring.percent.incomplete", percent);
    }

    /// An answer with its time; a dash without one.
    String answer(ReviewState state, CallState whose, CriterionKey key) {
        Given given = whose.answers().given().get(key);
        if (given == null) {
            return "–";
        }
        String time = Elapsed.heard(texts.texts(), whose, given.atMs());
        String words = switch (given.answer()) {
            case Answer.NotApplicable _ -> texts.now("control.answer.not-applicable.short");
            case Answer.NotHeard _ -> texts.now("control.answer.not-heard.short");
            case Answer answered -> tools.words().answer(state.process(), key, answered);
        };
        return (words + " " + time).strip();
    }

    /// That the two differ; empty where they do not.
    String differs(ReviewState state, CriterionKey key) {
        return state.differs(key) ? texts.now("review.differs") : "";
    }

    /// Where to listen again to what the two answered differently; empty where that is not heard.
    ///
    /// @param sound the call's recording while it is open
    String again(ReviewState state, CriterionKey key, Optional<RecordingViewModel> sound) {
        CallState call = state.other().orElse(state.own());
        return sound.filter(_ -> state.differs(key))
                .flatMap(open -> ReviewTimes.again(state, key, open))
                .map(stretch -> texts.now(
                        // A time before the greeting has a sign, which a dash beside it would hide.
                        stretch.fromMs() < ReviewTimes.greeting(state)
                                ? "review.differs.listen.before"
                                : "review.differs.listen",
                        Elapsed.clock(call, stretch.fromMs()),
                        Elapsed.clock(call, stretch.toMs())))
                .orElse("");
    }

    /// What the button says that asks for the reason of an answer that differs. Where that is said already it can be
    /// changed once the row is chosen; empty elsewhere.
    String why(ReviewState state, CriterionKey key) {
        boolean said = !comment(state.own(), key).isEmpty();
        boolean asked =
                state.differs(key) && state.mayAsk(ReviewState.Asking.REASON) && (!said || key.equals(state.key()));
        return asked ? texts.now(said ? "review.differs.why.change" : "review.differs.why") : "";
    }

    /// Why each answered so.
    String note(ReviewState state, CriterionKey key) {
        StringBuilder note = new StringBuilder();
        // What a revision took over from the review is said once.
        state.other()
                .filter(other -> !comment(other, key).equals(comment(state.own(), key)))
                .ifPresent(other -> comment(
                        note,
                        state.about().other() == null
                                ? ""
                                : called(state.about().other()),
                        other,
                        key));
        comment(note, called(state.about().own()), state.own(), key);
        return note.toString();
    }

    private static void comment(StringBuilder note, String who, CallState whose, CriterionKey key) {
        String words = comment(whose, key);
        if (!words.isEmpty()) {
            note.append(note.isEmpty() ? "" : " · ").append(who).append(": ").append(words);
        }
    }

    private static String comment(CallState whose, CriterionKey key) {
        return whose.answers().comments().getOrDefault(key, "");
    }

    /// How far it has come, and what differs.
    String standing(ReviewState state) {
        if (state.open()) {
            // Of a review the score says beside it how much is unanswered.
            return state.about().kind() == ReviewKind.REVIEW
                    ? texts.now("review.standing.begun", state.lacking().size())
                    : texts.now("review.standing.draft", state.unanswered());
        }
        if (state.about().other() == null) {
            return texts.now("review.standing.waits");
        }
        Optional<Handling.Step> answer = state.answer();
        if (answer.isPresent()) {
            return answered(answer.get());
        }
        return state.own()
                .handling()
                .latest(Handling.Step.Kind.SENT_BACK)
                .map(step -> texts.now("review.standing.sent-back", step.words()))
                .orElseGet(() -> texts.now("review.standing.final", state.differences()));
    }

    private String answered(Handling.Step answer) {
        return answer.kind() == Handling.Step.Kind.REVIEWED
                ? texts.now("review.standing.adopted")
                : texts.now("review.standing.dismissed", answer.words());
    }

    /// Why a revision is made that answers a review by leaving everything as it is. It is exported, and names nobody.
    String kept() {
        return texts.now("review.kept.reason");
    }

    /// Whom the screen is turned to, and that nothing of the other's is on it. Whoever gives an opinion on a
    /// colleague's evaluation sits at a computer of their own.
    ///
    /// Of what is being finished, what it lacks; and why there is nothing to listen to. Else empty.
    String lead(ReviewState state) {
        if (state.asking() == ReviewState.Asking.NO_PLACE) {
            return texts.now("review.no-place");
        }
        if (!state.open()) {
            return "";
        }
        if (state.asking() == ReviewState.Asking.UNANSWERED) {
            return texts.now(
                    "review.unanswered",
                    state.unanswered(),
                    tools.cap(Command.END).getValue());
        }
        boolean alone = state.about().where() == ReviewCase.Where.COLLEAGUES;
        return switch (state.about().kind()) {
            case REVIEW ->
                state.asking() == ReviewState.Asking.LACKING
                        ? texts.now("review.lacking", state.lacking().size())
                        : "";
            case SECOND_OPINION -> texts.now(alone ? "review.hand-over.alone" : "review.hand-over.second-opinion");
            case SELF -> texts.now("review.hand-over.self");
        };
    }
}
