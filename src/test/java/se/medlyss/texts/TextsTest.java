package se.medlyss.texts;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final String ENGLISH = TextFiles.FILES.getFirst();

    private final Set<String> keys = TextFiles.read(ENGLISH).keySet();
    private final Set<String> sections = keys.stream().map(TextFiles::section).collect(toCollection(TreeSet::new));

    @Test
    void hasTheSameKeysInAllThreeLanguages() {
        var english = TextFiles.read(ENGLISH);
        for (String file : TextFiles.FILES) {
            var texts = TextFiles.read(file);
            var missing = new TreeSet<>(keys);
            missing.removeAll(texts.keySet());
            assertThat(missing)
                    .as(
                            "paste into %s and translate:\n%s",
                            file,
                            missing.stream()
                                    .map(key -> key + " = " + english.get(key))
                                    .collect(joining("\n")))
                    .isEmpty();
            var unknown = new TreeSet<>(texts.keySet());
            unknown.removeAll(keys);
            assertThat(unknown)
                    .as("in %s but not in %s: remove, or add there", file, ENGLISH)
                    .isEmpty();
        }
    }

    @Test
    void hasTheSamePlaceholdersInAllThreeLanguages() {
        var english = TextFiles.read(ENGLISH);
        for (String file : TextFiles.FILES) {
            TextFiles.read(file)
                    .forEach((key, text) -> assertThat(TextFiles.placeholders(text))
                            .as("placeholders of %s in %s", key, file)
                            .isEqualTo(TextFiles.placeholders(english.getOrDefault(key, ""))));
        }
    }

    @Test
    void namesNobodyInTheReasonOfARevision() {
        Set<String> reasons = Set.of("review.adopted.reason", "review.kept.reason", "evaluations.lock.reason");
        assertThat(keys).containsAll(reasons);
        for (String file : TextFiles.FILES) {
            TextFiles.read(file).entrySet().stream()
                    .filter(text -> reasons.contains(text.getKey()))
                    .forEach(text -> assertThat(TextFiles.placeholders(text.getValue()))
                            .as("%s in %s: it is exported", text.getKey(), file)
                            .isEmpty());
        }
    }

    @Test
    void keepsANumberAndItsSecondsOnOneLine() {
        for (String file : TextFiles.FILES) {
            TextFiles.read(file)
                    .forEach((key, text) -> assertThat(text)
                            .as("%s in %s: a no-break space before the unit", key, file)
                            .doesNotContainPattern("\\d s\\b"));
        }
    }

    @Test
    void leavesNoTextEmptyAndUsesNoStraightApostrophe() {
        for (String file : TextFiles.FILES) {
            TextFiles.read(file)
                    .forEach((key, text) -> assertThat(text)
                            .as("%s in %s", key, file)
                            .isNotBlank()
                            .doesNotContain("'"));
        }
    }

    @Test
    void writesEachKeyOnceSortedByTheAlphabet() {
        for (String file : TextFiles.FILES) {
            var written = TextFiles.keysInOrder(file);
            var sorted = written.stream().sorted().distinct().toList();
            assertThat(written).as("the order of %s", file).isEqualTo(sorted);
        }
    }

    @Test
    void hasATextForEveryKeyThatIsUsed() {
        var needed = new TreeSet<>(TextFiles.usedKeys(sections));
        needed.addAll(ComposedKeys.all());
        needed.removeAll(keys);
        assertThat(needed)
                .as(
                        "paste into all three files:\n%s",
                        needed.stream().map(key -> key + " = ").collect(joining("\n")))
                .isEmpty();
    }

    @Test
    void usesEveryKeyThatHasAText() {
        var unused = new TreeSet<>(keys);
        unused.removeAll(TextFiles.usedKeys(sections));
        unused.removeAll(new HashSet<>(ComposedKeys.all()));
        assertThat(unused).as("used nowhere: remove from all three files").isEmpty();
    }

    @Test
    void checksEveryPrefixThatIsUsedToComposeKeys() {
        var composed = ComposedKeys.all();
        var unchecked = TextFiles.usedPrefixes(sections).stream()
                .filter(prefix -> composed.stream().noneMatch(key -> key.startsWith(prefix)))
                .toList();
        assertThat(unchecked).as("add a line to ComposedKeys for each").isEmpty();
    }

    @Test
    void leavesEnglishOfItsOwnEmptySoThatADefaultOfAnotherLanguageIsNotUsed() {
        assertThat(TextFiles.read("texts_en.properties")).isEmpty();
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("sv", "SE"));
            assertThat(new Texts(Locale.of("en", "GB")).get("keys.name.space")).isEqualTo("Space");
            assertThat(new Texts(Locale.of("da", "DK")).get("keys.name.space")).isEqualTo("Space");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void servesBokmalNynorskAndPlainNorwegian() {
        for (String language : List.of("nb", "no", "nn")) {
            assertThat(new Texts(Locale.of(language, "NO")).get("keys.name.space"))
                    .isEqualTo("Mellomrom");
        }
    }

    @Test
    void tellsItsListenersAfterASwitchOfLanguageUntilTheyLeave() {
        var texts = new Texts(Locale.of("sv", "SE"));
        var heard = new ArrayList<String>();
        Runnable leave = texts.onChange(() -> heard.add(texts.get("keys.name.space")));
        texts.use(Locale.of("nb", "NO"));
        texts.use(Locale.of("nb", "NO"));
        leave.run();
        texts.use(Locale.of("en", "GB"));
        assertThat(heard).containsExactly("Mellomrom");
    }
}
