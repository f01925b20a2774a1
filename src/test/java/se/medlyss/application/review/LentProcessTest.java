package se.medlyss.application.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.KeptProcesses;
import se.medlyss.call.Answer;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.exchange.ShippedProcesses;
import se.medlyss.process.ProcessDocument;
import se.medlyss.support.ManualTime;

class LentProcessTest {

    @TempDir
    private Path root;

    private final ManualTime time = new ManualTime();

    @Test
    void reviewsByAVersionOfTheProcessThatOnlyTheOwnerHas() throws Exception {
        ProcessDocument newer = newer();
        KeptProcesses.Kept kept = new KeptProcesses.Kept(newer.ref(), newer.json());
        var published = new ShippedProcesses(new ProcessReader(), List.of(kept));
        var shipped = new ShippedProcesses(new ProcessReader(), List.of());
        try (ReviewHome writer = new ReviewHome(root, "coach-2", time, published);
                ReviewHome reader = new ReviewHome(root, "leader-2", time, shipped)) {
            UUID call = writer.listened(newer);
            writer.exchange();
            reader.folder.lookForAll();
            UUID review = reader.finished(
                    reader.begin.review(reader.fetched(call), reader.coach), ReviewHome.GREET, Answer.NOT_MET, "");
            assertThat(reader.read.read(review).orElseThrow().other()).isNotNull();
            assertThat(shipped.offered()).noneMatch(each -> each.ref().equals(newer.ref()));
            time.pass(Duration.ofMinutes(5));
            reader.exchange();
            writer.exchange();
            assertThat(writer.adopt.adopt(review, "granskad")).isTrue();
            assertThat(writer.state(call).answer(ReviewHome.GREET)).contains(Answer.NOT_MET);
            var afterwards = new ShippedProcesses(
                    new ProcessReader(), reader.store.processes().all());
            assertThat(afterwards.find(newer.ref()))
                    .get()
                    .extracting(each -> each.process().version())
                    .isEqualTo(newer.process().version());
        }
    }

    private static ProcessDocument newer() throws Exception {
        String json = ReviewHome.PROCESS.json();
        return new ProcessReader()
                .read(json.replace("\"version\":" + ReviewHome.PROCESS.process().version(), "\"version\":77")
                        .getBytes(StandardCharsets.UTF_8));
    }
}
