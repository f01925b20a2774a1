package se.medlyss.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.medlyss.application.publishing.PublishRoster.Proposal;
import se.medlyss.application.publishing.RosterChange;
import se.medlyss.application.publishing.RosterChange.Kind;
import se.medlyss.people.Roster;
import se.medlyss.texts.Texts;

class RosterWordsTest {

    private final RosterWords words = new RosterWords(new Texts(Locale.of("sv", "SE")));

    @Test
    void namesThoseWhoAreMergedBesideTheirIdsWhereTheyAreKnown() {
        var merged = new RosterChange(Kind.MERGED, "ex-102", "p-427c3cbef25d", "ex-102");
        var proposal = new Proposal(Roster.EMPTY, Roster.EMPTY, List.of(merged), 2);
        Map<String, String> names = Map.of("p-427c3cbef25d", "Nya Låtsasperson");
        assertThat(words.changes(proposal, id -> names.getOrDefault(id, id)))
                .containsExactly("Nya Låtsasperson (p-427c3cbef25d) slås ihop med ex-102");
        assertThat(words.changes(proposal)).containsExactly("p-427c3cbef25d slås ihop med ex-102");
    }
}
