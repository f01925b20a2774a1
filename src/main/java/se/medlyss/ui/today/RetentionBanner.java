package se.medlyss.ui.today;

import se.medlyss.application.sharing.Retention.Notice;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.control.Banner;

/// Says quietly what the retention period is about to erase and when, so that nothing goes unannounced.
///
/// @param model where the banner's buttons lead
record RetentionBanner(TodayViewModel model, LiveTexts texts, TodayWords words) {

    Banner of(Notice notice) {
        Banner banner = new Banner(Problem.Severity.INFO, texts.following(() -> words.retention(notice)));
        if (model.leadsTo(Place.EVALUATIONS)) {
            banner.withAction(texts.text("today.retention.see"), () -> model.showOld(notice));
        }
        if (model.leadsTo(Place.SETTINGS)) {
            banner.withAction(texts.text("today.retention.keep"), model::goToSettings);
        }
        banner.setId("retention");
        return banner;
    }
}
