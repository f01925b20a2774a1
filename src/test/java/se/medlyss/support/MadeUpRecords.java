package se.medlyss.support;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ExportedEvaluation;
import se.medlyss.application.ExportedEvaluation.Call;
import se.medlyss.application.ExportedEvaluation.Line;
import se.medlyss.application.ExportedEvaluation.Moment;
import se.medlyss.application.ExportedEvaluation.Outcome;
import se.medlyss.application.ExportedEvaluation.Person;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.FileRefusedException;
import se.medlyss.call.Answer;
import se.medlyss.call.Context;
import se.medlyss.call.Mode;
import se.medlyss.call.MomentKind;
import se.medlyss.call.NotApplicableReason;
import se.medlyss.call.Selection;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Channel;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.CriterionKind;
import se.medlyss.process.Direction;
import se.medlyss.process.Language;
import se.medlyss.process.ProcessDocument;
import se.medlyss.process.Stage;
import se.medlyss.score.Approval;
import se.medlyss.score.Ratio;
import se.medlyss.score.Score;
import se.medlyss.score.Scoring;

/// Records of made-up service calls, as they are after compiling: the same number gives the same record. Teams differ
/// in size; the last is too small to be told of.
public final class MadeUpRecords {

    private static final List<String> TEAMS = List.of("ost", "vast", "nord", "syd", "kontakt-oslo", "liten");
    private static final List<Integer> PEOPLE = List.of(12, 9, 8, 6, 11, 2);
    private static final OffsetDateTime START = OffsetDateTime.of(2025, 11, 3, 9, 0, 0, 0, ZoneOffset.ofHours(1));
    static final int WRITERS = 4;

    private static final ProcessDocument PROCESS = process();

    /// What everyone writes, unless a test puts something else in.
    private String comment = "";

    /// The process that every third record is scored by, of the same stages as the other.
    private ProcessDocument third = PROCESS;

    public MadeUpRecords commenting(String words) {
        comment = words;
        return this;
    }

    /// Every third scored by another process with the same stages.
    public MadeUpRecords alsoBy(String id) {
        return alsoBy(id, "b".repeat(64));
    }

    /// Every third scored by another process that claims to be the same document.
    public MadeUpRecords alsoClaimedBy(String id) {
        return alsoBy(id, PROCESS.hash());
    }

    private MadeUpRecords alsoBy(String id, String hash) {
        CallProcess one = PROCESS.process();
        third = new ProcessDocument(
                new CallProcess(
                        id,
                        1,
                        Samples.text(id),
                        one.summary(),
                        one.useWhen(),
                        one.channel(),
                        one.direction(),
                        one.scoring(),
                        one.grades(),
                        one.stages(),
                        one.outcome(),
                        one.reflection()),
                PROCESS.json(),
                hash);
        return this;
    }

    /// One of so many, which are spread over a year.
    public ExportedRecord.Evaluation record(int number, int of) {
        Random random = new Random(number);
        OffsetDateTime start = START.plusMinutes(525_600L * number / of).plusSeconds(random.nextInt(3600));
        int team = pick(random);
        String writer = writer(random.nextInt(WRITERS));
        var head = new ExportedRecord.Head(
                new UUID(start.toInstant().toEpochMilli() << 16 | 0x7000, Long.MIN_VALUE | number),
                1,
                null,
                writer,
                number + 1,
                null,
                null,
                "0.1.0",
                start.plusHours(2),
                start.toInstant().toString().substring(0, 7),
                "%064x".formatted(number),
                null);
        return new ExportedRecord.Evaluation(head, content(random, start, team, number));
    }

    static String writer(int number) {
        return "ab12cd3" + number + "ab12cd34ab12cd34ab12cd34";
    }

    private static int pick(Random random) {
        int person = random.nextInt(PEOPLE.stream().mapToInt(Integer::intValue).sum());
        int team = 0;
        while (person >= PEOPLE.get(team)) {
            person -= PEOPLE.get(team++);
        }
        return team;
    }

    private ExportedEvaluation content(Random random, OffsetDateTime start, int team, int number) {
        ProcessDocument scoredBy = number % 3 == 2 ? third : PROCESS;
        var process = scoredBy.process();
        double skill = 0.72 + 0.03 * team + start.getMonthValue() * 0.008;
        Map<CriterionKey, Answer> given = new HashMap<>();
        for (Stage stage : process.stages()) {
            double level = skill - 0.12 * (process.stages().indexOf(stage) % 3);
            stage.criteria().forEach(each -> given.put(stage.key(each), answer(random, each, level)));
        }
        given.values().removeIf(each -> each == NONE);
        Score score = Scoring.score(process, given, false);
        String agent = TEAMS.get(team) + "-" + random.nextInt(PEOPLE.get(team));
        return new ExportedEvaluation(
                Language.SV,
                ExportedEvaluation.Standing.FINAL,
                null,
                null,
                "",
                new ExportedEvaluation.Process(
                        process.id(),
                        process.version(),
                        scoredBy.hash(),
                        process.title().sv(),
                        process,
                        PROCESS.json()),
                call(random, start, number),
                team == 4 ? "oslo" : "malmo",
                new Person(agent, TEAMS.get(team), false, null),
                new Person("coach-" + random.nextInt(5), "coacher", false, null),
                stages(random, score),
                lines(given, score),
                number % 40 == 0
                        ? List.of(new Moment(MomentKind.LIFT, 61_000, "solve", "Lugn röst hela vägen", true))
                        : List.of(),
                List.of(),
                List.of(new Outcome("resolution", random.nextInt(10) < 7 ? "solved" : "promised", 1)),
                result(score),
                null,
                number % 3 == 0 ? 480_000L : null,
                null,
                List.of(),
                null,
                List.of());
    }

    /// Stands for no answer.
    static final Answer NONE = new Answer.Written("");

    static Answer answer(Random random, Criterion criterion, double level) {
        double drawn = random.nextDouble();
        if (drawn > 0.97) {
            return new Answer.NotApplicable(NotApplicableReason.NOT_RELEVANT);
        }
        return switch (criterion.kind()) {
            case CriterionKind.Check _ -> drawn < level ? Answer.MET : Answer.NOT_MET;
            case CriterionKind.Graded graded ->
                new Answer.Grade(graded.scale().values().get((int) (Math.min(0.999, drawn / level * 0.9)
                        * graded.scale().values().size())));
            case CriterionKind.Timed(var most) ->
                new Answer.Seconds(most.multiply(BigDecimal.valueOf(drawn < level ? 0.5 : 1.5)));
            case CriterionKind.Choice choice ->
                new Answer.Chosen(choice.options()
                        .get(random.nextInt(choice.options().size()))
                        .id());
            case CriterionKind.FreeText _ -> NONE;
        };
    }

    private static Call call(Random random, OffsetDateTime start, int number) {
        return new Call(
                new UUID(1, number),
                Mode.LIVE,
                Channel.PHONE,
                Direction.INBOUND,
                start,
                0,
                240_000 + random.nextInt(300_000),
                12_000,
                false,
                false,
                false,
                0,
                Selection.NEXT,
                number % 50 == 7 ? Context.INTRODUCTION : Context.ORDINARY,
                true,
                false);
    }

    private static List<ExportedEvaluation.Stage> stages(Random random, Score score) {
        List<Stage> stages = PROCESS.process().stages();
        return IntStream.range(0, stages.size())
                .mapToObj(at -> {
                    var scored = score.stages().get(at);
                    return new ExportedEvaluation.Stage(
                            stages.get(at).id(),
                            stages.get(at).name().sv(),
                            stages.get(at).phase(),
                            at + 1,
                            List.of(),
                            20_000 + random.nextInt(60_000),
                            null,
                            four(scored.earned()),
                            four(scored.possible()),
                            four(scored.percent()));
                })
                .toList();
    }

    private List<Line> lines(Map<CriterionKey, Answer> given, Score score) {
        List<Line> lines = new ArrayList<>();
        for (Stage stage : PROCESS.process().stages()) {
            for (Criterion criterion : stage.criteria()) {
                var scored = score.criterion(stage.key(criterion)).orElseThrow();
                lines.add(new Line(
                        stage.key(criterion),
                        criterion.text().sv(),
                        "check",
                        given.get(stage.key(criterion)),
                        30_000L,
                        null,
                        criterion.critical(),
                        comment,
                        four(scored.earned()),
                        four(scored.possible())));
            }
        }
        return lines;
    }

    private static ExportedEvaluation.Result result(Score score) {
        return new ExportedEvaluation.Result(
                four(score.earned()),
                four(score.possible()),
                four(score.percent()),
                four(score.percentBeforeCritical()),
                score.approval() == Approval.OPEN ? null : score.approval() == Approval.APPROVED,
                false,
                score.complete(),
                score.criticalMisses());
    }

    private static @Nullable BigDecimal four(@Nullable Ratio value) {
        return value == null ? null : value.rounded(4);
    }

    private static ProcessDocument process() {
        try {
            return new ProcessReader().read(Path.of("src/main/resources/se/medlyss/processes/service-call.json"));
        } catch (FileRefusedException broken) {
            throw new AssertionError(broken);
        }
    }

    /// All of so many.
    public Stream<ExportedRecord.Evaluation> all(int size) {
        return IntStream.range(0, size).mapToObj(at -> record(at, size));
    }
}
