package se.medlyss.application.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.Told.Why;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.stats.Proportion;

/// How often each criterion was there, of the calls in which it could be observed, and how it was answered.
public record CriterionTable(List<Line> lines) {

    /// A criterion.
    ///
    /// @param share of the calls in which it was observed, those where it was there (at least half of the points)
    /// @param mix   how it was answered
    public record Line(CriterionKey key, Criterion criterion, Told share, Mix mix) {}

    /// How often a criterion was answered how, in the versions that have it.
    public record Mix(int there, int missing, int notApplicable, int notHeard, int unanswered) {
        public int observed() {
            return there + missing;
        }

        public int all() {
            return observed() + notApplicable + notHeard + unanswered;
        }

        Mix plus(Mix other) {
            return new Mix(
                    there + other.there,
                    missing + other.missing,
                    notApplicable + other.notApplicable,
                    notHeard + other.notHeard,
                    unanswered + other.unanswered);
        }
    }

    public CriterionTable {
        lines = List.copyOf(lines);
    }

    /// The scored criteria of the form over these evaluations.
    public static CriterionTable of(ProcessForm form, List<EvaluationFacts> evaluations) {
        List<Line> lines = new ArrayList<>();
        for (CriterionKey key : form.keys()) {
            Criterion criterion = form.criterion(form.position(key));
            if (criterion.scored()) {
                Mix mix = mix(key, evaluations);
                Told share =
                        Told.share(new Proportion(mix.there(), mix.observed())).enough();
                lines.add(new Line(key, criterion, share, mix));
            }
        }
        return new CriterionTable(lines);
    }

    /// The same for the centre, which does not hear of a criterion that could be observed with few people only.
    public static CriterionTable ofMany(ProcessForm form, List<EvaluationFacts> evaluations) {
        return new CriterionTable(of(form, evaluations).lines().stream()
                .map(line -> people(line.key(), evaluations) < Disclosure.LEAST_PEOPLE
                        ? withheld(line, Why.SMALL_GROUP)
                        : line)
                .toList());
    }

    /// The same for each of several groups, coaches for example, where all of them together are told too: what one of
    /// them keeps does not follow from the others.
    static List<CriterionTable> ofEach(ProcessForm form, Collection<List<EvaluationFacts>> groups) {
        List<List<Line>> tables = groups.stream()
                .map(group -> new ArrayList<>(of(form, group).lines()))
                .collect(Collectors.toList());
        int lines = tables.isEmpty() ? 0 : tables.getFirst().size();
        for (int at = 0; at < lines; at++) {
            CriterionKey key = tables.getFirst().get(at).key();
            List<@Nullable Why> reasons = Disclosure.ofGroups(groups.stream()
                    .map(group -> Disclosure.Group.of(observed(key, group)))
                    .toList());
            for (int group = 0; group < reasons.size(); group++) {
                Why why = reasons.get(group);
                if (why != null) {
                    tables.get(group).set(at, withheld(tables.get(group).get(at), why));
                }
            }
        }
        return tables.stream().map(CriterionTable::new).toList();
    }

    private static Line withheld(Line line, Why why) {
        return new Line(line.key(), line.criterion(), line.share().unless(why), new Mix(0, 0, 0, 0, 0));
    }

    private static List<EvaluationFacts> observed(CriterionKey key, List<EvaluationFacts> evaluations) {
        return evaluations.stream().filter(each -> observed(each.answer(key))).toList();
    }

    private static int people(CriterionKey key, List<EvaluationFacts> evaluations) {
        Set<String> people = new HashSet<>();
        for (EvaluationFacts each : evaluations) {
            if (observed(each.answer(key))
                    && people.add(each.persons().agent())
                    && people.size() == Disclosure.LEAST_PEOPLE) {
                break;
            }
        }
        return people.size();
    }

    private static boolean observed(byte answer) {
        return switch (answer) {
            case Answers.NOT_APPLICABLE, Answers.NOT_HEARD, Answers.UNANSWERED, Answers.TEXT -> false;
            default -> true;
        };
    }

    /// Those of one stage.
    public List<Line> of(String stage) {
        return lines.stream().filter(line -> line.key().stage().equals(stage)).toList();
    }

    /// All criteria together.
    public Mix mix() {
        return lines.stream().map(Line::mix).reduce(new Mix(0, 0, 0, 0, 0), Mix::plus);
    }

    private static Mix mix(CriterionKey key, List<EvaluationFacts> evaluations) {
        int[] counts = new int[5];
        ProcessForm form = null;
        int position = ProcessForm.ABSENT;
        for (EvaluationFacts each : evaluations) {
            if (each.form() != form) {
                form = each.form();
                position = form.position(key);
            }
            if (position == ProcessForm.ABSENT) {
                continue;
            }
            byte answer = each.answers()[position];
            counts[
                    switch (answer) {
                        case Answers.NOT_APPLICABLE -> 2;
                        case Answers.NOT_HEARD -> 3;
                        case Answers.UNANSWERED, Answers.TEXT -> 4;
                        default -> Answers.there(answer) ? 0 : 1;
                    }]++;
        }
        return new Mix(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }
}
