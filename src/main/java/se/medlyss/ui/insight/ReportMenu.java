package se.medlyss.ui.insight;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import se.medlyss.application.output.ReportFile;
import se.medlyss.process.Language;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.SaveDialog;

/// The compilation's report to take along: for a browser, for paper, for a spreadsheet, in the app's language.
final class ReportMenu extends MenuButton {

    private final LiveTexts texts;
    private final Reports reports;

    ReportMenu(LiveTexts texts, Reports reports) {
        this.texts = texts;
        this.reports = reports;
        setId("report-menu");
        textProperty().bind(texts.text("insights.report"));
        getItems().setAll(List.of(ReportFile.values()).stream().map(this::item).toList());
        setMinWidth(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
    }

    private MenuItem item(ReportFile report) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(texts.of("insights.report.", report));
        item.setOnAction(_ -> save(report));
        return item;
    }

    private void save(ReportFile report) {
        SaveDialog.ask(texts.now("report.title"), report.ending(), this, texts.now("insights.report"))
                .ifPresent(file -> reports.copy(report, Language.of(texts.locale()), file));
    }
}
