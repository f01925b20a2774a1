package se.medlyss.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.medlyss.application.OpenCall;
import se.medlyss.application.TalkOutcome.Lifted;
import se.medlyss.application.today.InTurn;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Certainty;
import se.medlyss.people.Agent;
import se.medlyss.support.Samples;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.scoring.Quote;

class TodayWordsTest {
    private static final UUID CALL = UUID.fromString("01930000-0000-7000-8000-000000000001");

    @Test
    void quotesWhatHasQuotationMarksOfItsOwnOnce() {
        assertThat(Quote.bare(" ”Jag ordnar det” ")).isEqualTo("Jag ordnar det");
        assertThat(Quote.bare("\"I’ll sort it\"")).isEqualTo("I’ll sort it");
        assertThat(Quote.bare("«Det fikser jeg»")).isEqualTo("Det fikser jeg");
        assertThat(Quote.bare("”Ja”, och sedan ”nej”")).isEqualTo("”Ja”, och sedan ”nej”");
        assertThat(Quote.bare("sa ”hej”")).isEqualTo("sa ”hej”");
    }

    @Test
    void leadsOnlyWhereThereIsAPage() {
        TodayWorld world = new TodayWorld();
        TodayViewModel model = world.today();
        assertThat(model.leadsTo(Place.TALK)).isTrue();
        world.navigator.offer(Set.of(Place.TODAY, Place.START));
        assertThat(model.leadsTo(Place.TALK)).isFalse();
        assertThat(model.leadsTo(Place.START)).isTrue();
    }

    @Test
    void saysWhenATalkIsPlannedAsOneWouldSayIt() {
        TodayWorld world = new TodayWorld();
        CallWords calls = new CallWords(world.texts, Samples.catalogue(world.service), ZoneOffset.UTC);
        TodayWords words = new TodayWords(world.texts, calls, new TurnWords(world.texts, world.time, ZoneOffset.UTC));
        TodayViewModel model = world.today();
        OpenCall call = world.finished(TodayWorld.OMAR, world.service);
        List<String> said = new ArrayList<>();
        for (int days = 0; days < 3; days++) {
            call.take(new CallEvent.TalkPostponed(call.stamp(), model.day().plusDays(days)));
            model.refresh();
            said.add(words.toTalk(model.state().get().overview().toTalk().getFirst()));
        }
        assertThat(said.get(0)).endsWith(" · planerat i dag");
        assertThat(said.get(1)).endsWith(" · planerat i morgon");
        assertThat(said.get(2))
                .endsWith(" · planerat "
                        + world.texts.formats().weekday(model.day().plusDays(2)));
    }

    @Test
    void marksTheTimeOfWhatIsCelebratedWhereTheListenerCameLate() {
        TodayWorld world = new TodayWorld();
        CallWords calls = new CallWords(world.texts, Samples.catalogue(world.service), ZoneOffset.UTC);
        TodayWords words = new TodayWords(world.texts, calls, new TurnWords(world.texts, world.time, ZoneOffset.UTC));
        var ref = world.service.ref();
        assertThat(words.about(new Lifted(CALL, "sara", ref, "lugn", null, 60_000L, Certainty.AT_LEAST, false)))
                .isEqualTo("≥ 1:00");
        assertThat(words.about(new Lifted(CALL, "sara", ref, "lugn", null, 60_000L, Certainty.EXACT, false)))
                .isEqualTo("1:00");
    }

    @Test
    void callsAnAgentWithoutANameByWordsAroundTheId() {
        TodayWorld world = new TodayWorld();
        TurnWords words = new TurnWords(world.texts, world.time, ZoneOffset.UTC);
        Agent unnamed = new Agent("4711", "4711", "east", false, true);
        assertThat(words.agent(new InTurn(unnamed, null, null, List.of(InTurn.Reason.NEVER))))
                .isEqualTo("Medarbetare 4711");
        assertThat(words.agent(new InTurn(TodayWorld.SARA, null, null, List.of(InTurn.Reason.NEVER))))
                .isEqualTo(TodayWorld.SARA.name());
    }
}
