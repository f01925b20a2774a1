package se.medlyss.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import se.medlyss.ui.listen.LiveScreen;

/// What the clocks of a running live screen cost when nobody presses a key: processor time against time passed.
final class IdleBench implements Bench.Section {

    private static final int SECONDS = 20;

    @Override
    public Table measure() throws Exception {
        Stage stage = Screen.on(Stage::new);
        LiveScreen screen = Screen.on(() -> new LiveScreen(stage).follow(40));
        TimeUnit.SECONDS.sleep(5);
        String running = share();
        Screen.on(() -> {
            stage.setIconified(true);
            return stage;
        });
        TimeUnit.SECONDS.sleep(2);
        String minimised = share();
        Screen.on(() -> {
            stage.setIconified(false);
            screen.close();
            return stage;
        });
        TimeUnit.SECONDS.sleep(2);
        String hidden = share();
        return new Table("Processor of a running live screen", "what", "share of one core", "limit")
                .row("running, in sight", running, "4 %")
                .row("minimised", minimised, "0 %")
                .row("hidden", hidden, "0 %");
    }

    private static String share() throws InterruptedException {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long time = System.nanoTime();
        TimeUnit.SECONDS.sleep(SECONDS);
        double share = (double) (system.getProcessCpuTime() - cpu) / (System.nanoTime() - time);
        return String.format(Locale.ROOT, "%.2f %%", 100 * share);
    }
}
