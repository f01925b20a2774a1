package se.medlyss.ui.scoring;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medlyss.application.AgentCopy;
import se.medlyss.application.AgentCopy.Line;
import se.medlyss.application.AgentCopy.Part;
import se.medlyss.call.CallState;
import se.medlyss.call.Dispute;
import se.medlyss.call.Given;
import se.medlyss.call.Stamp;
import se.medlyss.call.Talk;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.Stage;
import se.medlyss.process.StageTimes;
import se.medlyss.score.CriterionLine;
import se.medlyss.score.Explanation;
import se.medlyss.score.Score;
import se.medlyss.texts.Formats;
import se.medlyss.texts.Texts;

/// Writes the agent's copy in the language of the moment: strengths first, one thing to develop, what was agreed, what
/// the agent sees differently and what was said to that, the answers, and last the score with what it lost and where.
///
/// @param zone where the coach is
record AgentCopyWriter(ScoringTools tools, ZoneId zone) {

    AgentCopy write(CopySubject subject) {
        Talk talk = subject.call().talk();
        List<Part> parts = new ArrayList<>();
        add(parts, "copy.pleased", talk.pleased());
        parts.addAll(lifted(subject));
        add(parts, "copy.develop", talk.develop());
        add(parts, "copy.agreed", agreed(talk));
        parts.addAll(disputed(subject));
        boolean hidden = subject.process().scoring().hidePoints();
        return new AgentCopy(
                title(subject),
                about(subject),
                parts,
                subject.process().stages().stream()
                        .map(stage -> answers(subject, stage))
                        .filter(stage -> !stage.answers().isEmpty())
                        .toList(),
                hidden ? List.of() : List.of(score(subject)));
    }

    String title(CopySubject subject) {
        String process = tools.words().in(subject.process().title());
        return subject.agent().isEmpty() ? process : texts().get("copy.title", subject.agent(), process);
    }

    String name(CopySubject subject) {
        Instant began = subject.call().began();
        return began == null
                ? title(subject)
                : title(subject) + " " + began.atZone(zone).toLocalDate();
    }

    private String about(CopySubject subject) {
        Instant began = subject.call().began();
        Stamp last = subject.call().last();
        var heard = subject.call().talk().talkedThrough();
        Stream<String> parts = began == null || last == null
                ? Stream.empty()
                : Stream.of(
                        formats().date(began.atZone(zone)),
                        formats().time(began.atZone(zone)),
                        texts().get(
                                        "copy.lasted",
                                        Formats.clock(Duration.ofMillis(
                                                subject.call().times().durationMs(last.offsetMs())))),
                        subject.coach().isEmpty() ? "" : texts().get("copy.coach", subject.coach()),
                        heard == null
                                ? ""
                                : texts().get("copy.talked", formats().date(heard.atZone(zone))));
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private List<Part> lifted(CopySubject subject) {
        List<Line> lines = subject.call().talk().lifted().stream()
                .map(lifted -> new Line(
                        tools.words().lifted(subject.process(), subject.call(), lifted), when(subject, lifted)))
                .filter(line -> !line.text().isEmpty())
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Part(texts().get("copy.lifted"), lines));
    }

    private String when(CopySubject subject, Talk.Lifted lifted) {
        if (lifted.entry() == 0) {
            return "";
        }
        String stage = lifted.quote().isBlank()
                ? ""
                : ProcessWords.stageOf(subject.call(), lifted)
                        .map(id -> tools.words().stage(subject.process(), id))
                        .orElse("");
        return Stream.of(stage, Elapsed.heard(texts(), subject.call(), lifted.atMs()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String agreed(Talk talk) {
        var by = talk.by();
        if (talk.agreed().isBlank() || by == null) {
            return talk.agreed();
        }
        return talk.agreed().strip() + "\n"
                + texts().get("copy.agreed.when", talk.inCalls(), formats().date(by));
    }

    private List<Part> disputed(CopySubject subject) {
        List<Line> lines = subject.call().handling().disputes().stream()
                .map(dispute -> new Line(
                        tools.words().criterion(subject.process(), dispute.key()) + ": "
                                + dispute.words().strip() + "\n" + reply(dispute),
                        ""))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Part(texts().get("copy.disputed"), lines));
    }

    private String reply(Dispute dispute) {
        Dispute.Reply reply = dispute.answer();
        return reply == null
                ? texts().get("agents-word.deadline", formats().day(dispute.deadline()))
                : both(
                        texts().get(
                                        Texts.key("copy.disputed.", reply.outcome()),
                                        formats().date(reply.at().atZone(zone))),
                        reply.words().strip());
    }

    private AgentCopy.Answers answers(CopySubject subject, Stage stage) {
        List<AgentCopy.Answer> answers = stage.criteria().stream()
                .map(criterion -> answer(subject, new CriterionKey(stage.id(), criterion.id()), criterion))
                .filter(answer -> !answer.answer().isEmpty())
                .toList();
        if (stage.optional() && isUntouched(subject.call(), stage)) {
            return new AgentCopy.Answers("", "", List.of());
        }
        return new AgentCopy.Answers(tools.words().in(stage.name()), time(subject.call(), stage), answers);
    }

    private static boolean isUntouched(CallState call, Stage stage) {
        return call.answers().given().keySet().stream()
                .noneMatch(key -> key.stage().equals(stage.id()));
    }

    private AgentCopy.Answer answer(CopySubject subject, CriterionKey key, Criterion criterion) {
        CallState call = subject.call();
        CallProcess process = subject.process();
        Given given = call.answers().given().get(key);
        String unanswered = criterion.scored() ? texts().get("copy.unanswered") : "";
        return new AgentCopy.Answer(
                tools.words().criterion(process, key),
                given == null ? unanswered : tools.words().answer(process, key, given.answer()),
                call.answers().comments().getOrDefault(key, ""));
    }

    private String time(CallState call, Stage stage) {
        if (!stage.timed() || !call.times().entered(stage.id())) {
            return "";
        }
        Stamp last = call.last();
        String took = Formats.clock(call.times().stageMs(stage.id(), last == null ? 0 : last.offsetMs()) / 1_000);
        StageTimes seconds = stage.seconds();
        Integer target = seconds == null ? null : seconds.target();
        return target == null ? took : texts().get("copy.time-of", took, Formats.clock(target));
    }

    private Part score(CopySubject subject) {
        CallState call = subject.call();
        Explanation explanation = Explanation.of(
                subject.process(),
                call.answers().fitting(subject.process()),
                call.circumstances().notReached());
        Score score = explanation.score();
        ScoreWords words = new ScoreWords(tools);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(both(words.approval(score), words.misses(score)), words.percent(score)));
        lines.add(new Line(texts().get("copy.score.about"), ""));
        for (CriterionLine line : explanation.criteria()) {
            if (line.standing().observed() && line.lost().signum() > 0) {
                lines.add(new Line(words.criterion(subject.process(), line), words.effect(line)));
            }
        }
        explanation
                .adjustments()
                .forEach(each -> lines.add(new Line(words.adjustment(subject.process(), each), words.effect(each))));
        return new Part(texts().get("copy.score"), lines);
    }

    private static String both(String one, String other) {
        return other.isEmpty() ? one : one + " · " + other;
    }

    private void add(List<Part> parts, String key, String text) {
        if (!text.isBlank()) {
            parts.add(new Part(texts().get(key), List.of(new Line(text.strip(), ""))));
        }
    }

    private Texts texts() {
        return tools.texts().texts();
    }

    private Formats formats() {
        return tools.texts().formats();
    }
}
