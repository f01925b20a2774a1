package se.medlyss.bench;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Runs the measurements on request. They print tables; nothing passes or fails by a clock.
@Tag("bench")
class MeasurementsTest {

    @Test
    void printsTheTables() throws Exception {
        String sections = System.getProperty("bench.sections", "");
        Bench.main(sections.isBlank() ? new String[0] : sections.split(","));
    }
}
