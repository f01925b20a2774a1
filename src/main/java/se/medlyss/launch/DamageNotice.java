package se.medlyss.launch;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.stage.Stage;
import se.medlyss.application.DamageReport;
import se.medlyss.store.Recovery;
import se.medlyss.texts.Formats;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Look;

/// Asks what to go on with when the store was found damaged: the newest good backup, or an empty store.
final class DamageNotice {

    private final Recovery recovery;
    private final Texts texts;
    private final Look look;
    private final Toolkit toolkit;

    DamageNotice(Recovery recovery, Texts texts, Look look, Toolkit toolkit) {
        this.recovery = recovery;
        this.texts = texts;
        this.look = look;
        this.toolkit = toolkit;
    }

    void ask(Consumer<Wiring.Start> goOn) {
        var report = recovery.report();
        var notice = new StartNotice(new Stage(), look, texts.get("launch.damaged.title"), sentence(report))
                .offer(texts.get("launch.damaged.empty"), () -> goOn.accept(recovery::startEmpty))
                // Whoever is to ask for help first is not led past it by Enter. The next start asks again.
                .offer(texts.get("launch.quit"), toolkit::end);
        if (report.backup() != null) {
            notice.offer(texts.get("launch.damaged.restore"), () -> goOn.accept(recovery::restoreBackup));
        }
        notice.show(toolkit::end);
    }

    private String sentence(DamageReport report) {
        var made = report.backup();
        if (made == null) {
            return texts.get("launch.damaged.no-backup", report.setAside());
        }
        var when = new Formats(texts).dayAndTime(LocalDateTime.ofInstant(made, ZoneId.systemDefault()));
        var key = report.complete() ? "launch.damaged.backup" : "launch.damaged.backup-at-least";
        return texts.get(key, when, report.lacking().size(), report.setAside());
    }
}
