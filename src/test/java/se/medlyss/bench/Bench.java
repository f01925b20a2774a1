package se.medlyss.bench;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Measures what the design promises and prints the tables of `src/docs/performance.md`. Arguments name the sections
/// to run, or what several of their names begin with; none runs all.
public final class Bench {

    /// One table.
    interface Section {
        Table measure() throws Exception;
    }

    private static final Set<String> WITH_A_WINDOW = Set.of("keys", "idle");
    private static final List<Integer> EVALUATIONS = List.of(10_000, 100_000);

    private Bench() {}

    public static void main(String[] names) throws Exception {
        Map<String, Section> chosen = chosen(names);
        boolean window = chosen.keySet().stream().anyMatch(WITH_A_WINDOW::contains);
        PrintStream out = System.out;
        if (window) {
            Screen.start();
        }
        try {
            Machine.describe(out);
            for (Section section : chosen.values()) {
                section.measure().print(out);
            }
        } finally {
            if (window) {
                javafx.application.Platform.exit();
            }
        }
    }

    private static Map<String, Section> sections() {
        Map<String, Section> sections = new LinkedHashMap<>();
        sections.put("keys", new KeyBench());
        sections.put("idle", new IdleBench());
        sections.put("start", new StartBench());
        sections.put("durable", new DurableBench());
        sections.put("history", new HistoryBench());
        sections.put("recordings", new RecordingBench());
        sections.put("stretch", new StretchBench());
        for (int evaluations : EVALUATIONS) {
            for (BenchShare.Variant variant : BenchShare.Variant.values()) {
                String name = "compile-" + evaluations + "-" + variant.name().toLowerCase(Locale.ROOT);
                sections.put(name, new CommandProcess(CompileBench.class, variant.name(), String.valueOf(evaluations)));
            }
        }
        return sections;
    }

    /// The sections to run, by name, in their order.
    static Map<String, Section> chosen(String... names) {
        Map<String, Section> sections = sections();
        for (String name : names) {
            if (sections.keySet().stream().noneMatch(section -> isMeant(section, name))) {
                throw new IllegalArgumentException("no such section: " + name + "; there are " + sections.keySet());
            }
        }
        if (names.length > 0) {
            sections.keySet().removeIf(section -> Stream.of(names).noneMatch(name -> isMeant(section, name)));
        }
        return sections;
    }

    private static boolean isMeant(String section, String name) {
        return section.equals(name) || section.startsWith(name + "-");
    }
}
