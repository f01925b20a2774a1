package se.medlyss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.PeopleChange;
import se.medlyss.application.PeopleDirectory;
import se.medlyss.application.StorageException;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.people.Team;
import se.medlyss.support.ManualTime;

class PeopleStoreTest {

    private static final Agent ANNA = new Agent("a-1", "Anna Påhittad", "t-1", false, true);
    private static final Agent BO = new Agent("a-2", "Bo Påhittad", "t-1", true, false);
    private static final Coach COACH = new Coach("c-1", "Cecilia Påhittad", "t-1");
    private static final Team TEAM = new Team("t-1", "Öst", "");

    @TempDir
    private Path home;

    @AutoClose
    private Store store;

    private PeopleDirectory people;

    @BeforeEach
    void open() throws StorageException {
        store = OpenStores.open(home, new ManualTime());
        people = store.people();
        people.save(BO);
        people.save(ANNA);
        people.save(COACH);
        people.save(TEAM);
    }

    @Test
    void remembersEverybody() throws StorageException {
        assertThat(people.agents()).containsExactly(ANNA, BO);
        assertThat(people.agent("a-2")).contains(BO);
        assertThat(people.agent("a-3")).isEmpty();
        assertThat(people.coaches()).containsExactly(COACH);
        assertThat(people.teams()).containsExactly(TEAM);
    }

    @Test
    void changesWhoIsThere() throws StorageException {
        Agent renamed = new Agent("a-1", "Anna Ändrad", "t-2", false, false);
        people.save(renamed);
        assertThat(people.agent("a-1")).contains(renamed);
        assertThat(people.agents()).hasSize(2);
    }

    @Test
    void changesManyAtOnce() throws StorageException {
        Agent third = new Agent("a-3", "", "t-2", false, true);
        people.change(new PeopleChange(
                List.of(new Team("t-2", "Väst", "site")),
                List.of(third),
                List.of(),
                Set.of("t-1", "none"),
                Set.of("a-1"),
                Set.of("c-1")));
        assertThat(people.agents()).containsExactly(third, BO);
        assertThat(people.coaches()).isEmpty();
        assertThat(people.teams()).containsExactly(new Team("t-2", "Väst", "site"));
    }

    @Test
    void keepsNamesInATableOfTheirOwn() throws StorageException {
        store.close();
        try (Database database = Database.openUntouched(new StoreFiles(home).database())) {
            List<String> columns = database.read(sql -> sql.list(
                    "SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c"
                            + " WHERE c.name = 'name' ORDER BY 1",
                    row -> row.getString(1)));
            assertThat(columns)
                    .as("of files, of people, and of teams")
                    .containsExactly("person_name.name", "session_paper.name", "team.name");
        }
        store = OpenStores.open(home, new ManualTime());
    }
}
