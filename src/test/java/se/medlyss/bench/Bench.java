package se.medlyss.bench;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Measures what the design promises and prints the tables of `src/docs/performance.md`. Arguments name the sections
/// to run; none runs all.
public final class Bench {

    /// One table.
    interface Section {
        Table measure() throws Exception;
    }

    private Bench() {}

    public static void main(String[] names) throws Exception {
        Map<String, Section> sections = new LinkedHashMap<>();
        sections.put("keys", new KeyBench());
        sections.put("idle", new IdleBench());
        sections.put("start", new StartBench());
        sections.put("durable", new DurableBench());
        sections.put("history", new HistoryBench());
        sections.put("recordings", new RecordingBench());
        sections.put("stretch", new StretchBench());
        sections.put("compile", new CompileBench());
        List<String> chosen = names.length == 0 ? List.copyOf(sections.keySet()) : List.of(names);
        PrintStream out = System.out;
        Screen.start();
        Machine.describe(out);
        for (String name : chosen) {
            Section section = sections.get(name);
            if (section == null) {
                throw new IllegalArgumentException("no such section: " + name + "; there are " + sections.keySet());
            }
            section.measure().print(out);
        }
        javafx.application.Platform.exit();
    }
}
