package se.medlyss.cli;

import java.util.List;
import java.util.stream.Stream;
import se.medlyss.application.simulation.Wording;
import se.medlyss.texts.Texts;

/// What made-up coaches and agents write, in the language of the moment.
public final class SampleWording {

    private SampleWording() {}

    /// Sentences for sample data.
    public static Wording in(Texts texts) {
        return new Wording(
                all(texts, "sample.note.1", "sample.note.2", "sample.note.3", "sample.note.4", "sample.note.5"),
                all(texts, "sample.lifted.1", "sample.lifted.2", "sample.lifted.3", "sample.lifted.4"),
                all(texts, "sample.pleased.1", "sample.pleased.2", "sample.pleased.3"),
                all(texts, "sample.develop.1", "sample.develop.2", "sample.develop.3", "sample.develop.4"),
                all(texts, "sample.agreed.1", "sample.agreed.2", "sample.agreed.3", "sample.agreed.4"));
    }

    private static List<String> all(Texts texts, String... keys) {
        return Stream.of(keys).map(texts::get).toList();
    }
}
