package se.medlyss.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private final List<String> shown = new ArrayList<>();
    private final Faults faults = new Faults((code, details) -> shown.add(code + "\n" + details));
    private final Logger logger = Logger.getLogger(Faults.class.getName());
    private final Remembering log = new Remembering();

    @BeforeEach
    void listen() {
        logger.setUseParentHandlers(false);
        logger.addHandler(log);
    }

    @AfterEach
    void leave() {
        logger.removeHandler(log);
        logger.setUseParentHandlers(true);
    }

    @Test
    void givesTheSameFaultTheSameCodeWhateverItSays() {
        assertThat(FaultCode.of(fault("anna")))
                .isEqualTo(FaultCode.of(fault("bo")))
                .hasSize(8);
        assertThat(FaultCode.of(fault("anna"))).isNotEqualTo(FaultCode.of(new IOException()));
    }

    @Test
    void namesAFaultAfterItsDeepestCause() {
        var cause = fault("x");
        assertThat(FaultCode.of(new IllegalStateException(cause))).isEqualTo(FaultCode.of(cause));
    }

    @Test
    void isLoggedOnceHoweverOftenItHappens() {
        var fault = fault("x");
        for (int pulse = 0; pulse < 60; pulse++) {
            faults.uncaughtException(Thread.currentThread(), fault);
        }
        assertThat(log.records)
                .singleElement()
                .satisfies(entry -> assertThat(entry.getMessage()).contains(FaultCode.of(fault)));
        assertThat(shown).hasSize(60);
    }

    @Test
    void tellsWhereItHappenedAndNotWhatSomebodyWrote() {
        faults.uncaughtException(Thread.currentThread(), new IllegalStateException(fault("note about Anna")));
        assertThat(shown)
                .singleElement()
                .satisfies(details -> assertThat(details)
                        .contains("IllegalArgumentException", "FaultsTest.fault")
                        .doesNotContain("Anna"));
    }

    @Test
    void isToldInAnotherWayOnceTheWindowIsThere() {
        var banners = new ArrayList<String>();
        faults.tell((code, details) -> banners.add(code));
        faults.uncaughtException(Thread.currentThread(), fault("x"));
        assertThat(banners).containsExactly(FaultCode.of(fault("x")));
        assertThat(shown).isEmpty();
    }

    private static Throwable fault(String message) {
        return new IllegalArgumentException(message);
    }

    private static final class Remembering extends Handler {
        private final List<LogRecord> records = new ArrayList<>();

        @Override
        public void publish(LogRecord entry) {
            records.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
