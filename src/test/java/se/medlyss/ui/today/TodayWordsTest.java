package se.medlyss.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.scoring.Quote;

class TodayWordsTest {

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
}
