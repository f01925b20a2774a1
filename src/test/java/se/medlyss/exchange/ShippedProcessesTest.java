package se.medlyss.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.KeptProcesses.Kept;
import se.medlyss.process.Criterion;
import se.medlyss.process.Language;
import se.medlyss.process.ProcessDocument;
import se.medlyss.process.ProcessRef;
import se.medlyss.process.Stage;
import tools.jackson.databind.JsonNode;

class ShippedProcessesTest {

    private final ProcessReader reader = new ProcessReader();
    private final ShippedProcesses shipped = new ShippedProcesses(reader, List.of());

    @Test
    void offersSixProcessesTheSimplestFirst() {
        assertThat(shipped.offered().stream().map(document -> document.process().id()))
                .containsExactly(
                        "service-call",
                        "dissatisfied-customer",
                        "technical-support",
                        "outbound-sales",
                        "public-authority",
                        "mystery-call");
        assertThat(shipped.offered().stream().map(ProcessDocument::ref).distinct())
                .hasSize(6);
    }

    @Test
    void hasAShortLabelForEachCriterionThatTellsItFromTheOthers() {
        for (ProcessDocument document : shipped.offered()) {
            for (Language language : Language.values()) {
                Set<String> labels = new HashSet<>();
                for (Stage stage : document.process().stages()) {
                    for (Criterion criterion : stage.criteria()) {
                        assertThat(criterion.shortText())
                                .as(stage.key(criterion).toString())
                                .isNotNull();
                        String label = criterion.label().in(language);
                        assertThat(label).hasSizeLessThanOrEqualTo(22).doesNotEndWith(".");
                        assertThat(labels.add(label)).as(label).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void saysForEveryCriterionWhatItSoundsLikeAndForCriticalOnesWhatAMissIs() {
        for (ProcessDocument document : shipped.offered()) {
            document.process()
                    .stages()
                    .forEach(stage -> stage.criteria().forEach(criterion -> {
                        assertThat(criterion.good()).isNotNull();
                        assertThat(criterion.critical() == null || criterion.miss() != null)
                                .isTrue();
                    }));
        }
    }

    @Test
    void quotesAsEachLanguageDoes() throws FileRefusedException {
        Map<String, String> foreign = Map.of("sv", "\"'“«»‘", "nb", "\"'“”‘", "en", "\"'«»‘");
        eachText((language, text) -> {
            assertThat(text).doesNotContain(foreign.get(language).split(""));
            assertThat(text).isEqualTo(text.strip()).doesNotContain("  ", "...");
            assertThat(count(text, "“«")).isEqualTo(language.equals("sv") ? 0 : count(text, "”»"));
            assertThat(count(text, "”") % 2).isEqualTo(language.equals("sv") ? 0 : count(text, "”") % 2);
        });
    }

    @Test
    void isWrittenInThreeLanguagesThatDiffer() throws FileRefusedException {
        Map<String, Integer> words = new HashMap<>();
        eachText((language, text) -> words.merge(
                language + (text.matches("(?s).*\\b(och|inte|är)\\b.*") ? " Swedish" : ""), 1, Integer::sum));
        assertThat(words.get("sv Swedish")).isGreaterThan(100);
        assertThat(words).doesNotContainKeys("nb Swedish", "en Swedish");
        Map<String, Integer> norwegian = new HashMap<>();
        eachText((language, text) -> norwegian.merge(
                language + (text.matches("(?s).*\\b(og|ikke|av)\\b.*") ? " Norwegian" : ""), 1, Integer::sum));
        assertThat(norwegian.get("nb Norwegian")).isGreaterThan(100);
        assertThat(norwegian).doesNotContainKey("en Norwegian");
    }

    @Test
    void findsWhatIsOfferedAndWhatWasKept() throws FileRefusedException {
        ProcessDocument old = reader.read(BrokenProcess.WHOLE.getBytes(StandardCharsets.UTF_8));
        ProcessRef damaged = new ProcessRef("damaged", 1, "00");
        ShippedProcesses both =
                new ShippedProcesses(reader, List.of(new Kept(old.ref(), old.json()), new Kept(damaged, "{}")));
        assertThat(both.find(old.ref())).contains(old);
        ProcessDocument first = both.offered().getFirst();
        assertThat(both.find(first.ref())).contains(first);
        assertThat(both.find(damaged)).isEmpty();
        assertThat(both.find(new ProcessRef(first.process().id(), 1, "another hash")))
                .isEmpty();
        assertThat(both.offered()).doesNotContain(old);
    }

    private static long count(String text, String marks) {
        return text.chars().filter(mark -> marks.indexOf(mark) >= 0).count();
    }

    private void eachText(BiConsumer<String, String> check) throws FileRefusedException {
        for (ProcessDocument document : shipped.offered()) {
            eachText(StrictJson.read(document.json().getBytes(StandardCharsets.UTF_8)), check);
        }
    }

    private static void eachText(JsonNode node, BiConsumer<String, String> check) {
        for (var member : node.properties()) {
            if (member.getValue().isString() && node.has("sv") && node.has("nb")) {
                check.accept(member.getKey(), member.getValue().stringValue());
            }
            eachText(member.getValue(), check);
        }
        if (node.isArray()) {
            node.forEach(element -> eachText(element, check));
        }
    }
}
