package se.medlyss.report.organisation;

import java.util.List;
import se.medlyss.application.insight.Agreement;
import se.medlyss.application.insight.Headlines;
import se.medlyss.application.insight.Told;
import se.medlyss.report.organisation.Block.Card;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Interval;
import se.medlyss.stats.agreement.Coefficient;

/// The four figures that come first.
final class HeadlineCards {

    private HeadlineCards() {}

    static Block of(Headlines headlines, Wording wording) {
        return new Block.Cards(List.of(
                told(headlines.quality(), "insights.headline.quality", "insights.define.quality", wording),
                spread(headlines, wording),
                agreement(headlines.agreement(), wording),
                told(headlines.resolved(), "insights.headline.resolved", "insights.define.resolved", wording)));
    }

    private static Card told(Told told, String label, String definition, Wording wording) {
        return told instanceof Told.Shown
                ? new Card(wording.get(label), wording.figure(told), wording.sureness(told), wording.get(definition))
                : new Card(wording.get(label), "–", wording.figure(told), wording.get(definition));
    }

    private static Card spread(Headlines headlines, Wording wording) {
        String note = headlines
                .apart()
                .map(team -> wording.get("insights.headline.spread.apart", team))
                .orElse(wording.get("insights.headline.spread.teams", headlines.teams()));
        String label = wording.get("insights.headline.spread");
        String definition = wording.get("insights.define.spread");
        return switch (headlines.spread()) {
            case Figure.Known<Headlines.Spread>(var spread) ->
                new Card(
                        label,
                        wording.number(spread.deviation()),
                        wording.number(spread.interval().lower()) + "–"
                                + wording.number(spread.interval().upper()) + " · "
                                + wording.get("insights.calls", spread.calls()) + " · " + note,
                        definition);
            case Figure.Undefined<Headlines.Spread> _ ->
                new Card(label, "–", wording.get("insights.headline.spread.none"), definition);
        };
    }

    private static Card agreement(Agreement agreement, Wording wording) {
        String label = wording.get("insights.headline.agreement");
        String definition = wording.get("insights.define.agreement");
        if (agreement.calls() < Told.LEAST_CALLS || !(agreement.ac1() instanceof Figure.Known<Coefficient>(var ac1))) {
            String why = agreement.calls() == 0 ? "insights.headline.agreement.none" : "insights.why.few-calls";
            return new Card(label, "–", wording.get(why), definition);
        }
        String calls = wording.get("insights.headline.agreement.calls", agreement.calls());
        String interval = agreement
                .byCalls()
                .toOptional()
                .map(known -> range(known, wording) + " · " + calls)
                .orElse(calls);
        return new Card(label, wording.coefficient(ac1.value()), interval, definition);
    }

    private static String range(Interval interval, Wording wording) {
        return wording.coefficient(interval.lower()) + "–" + wording.coefficient(interval.upper());
    }
}
