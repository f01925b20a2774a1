package se.medlyss.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.medlyss.application.PeopleChange;
import se.medlyss.application.StorageException;
import se.medlyss.application.publishing.PublishedFiles;
import se.medlyss.people.Roster;

/// What the centre published and this computer took over, in the table `published`.
final class PublishedStore implements PublishedFiles {

    private final Database database;

    PublishedStore(Database database) {
        this.database = database;
    }

    @Override
    public List<Taken> processes() throws StorageException {
        List<Taken> processes = new ArrayList<>();
        each("process", processes::add);
        return processes;
    }

    @Override
    public void eachRoster(Consumer<Taken> reader) throws StorageException {
        each("people", reader);
    }

    private void each(String kind, Consumer<Taken> reader) throws StorageException {
        database.read(sql -> {
            sql.each(
                    "SELECT file, json, taken_at FROM published WHERE kind = ? ORDER BY file",
                    row -> reader.accept(new Taken(
                            row.getString("file"), row.getString("json"), Times.instant(row.getLong("taken_at")))),
                    kind);
            return kind;
        });
    }

    @Override
    public void takeProcess(Taken process) throws StorageException {
        database.inTransaction(sql -> take(sql, "process", process));
    }

    @Override
    public void takeRosters(List<Taken> rosters, PeopleChange change, Roster standing) throws StorageException {
        database.inTransaction(sql -> {
            for (Taken roster : rosters) {
                take(sql, "people", roster);
            }
            Taken last = rosters.getLast();
            MergedPeople.separate(sql, standing.separated());
            MergedPeople.merge(sql, standing.aliases(), last.path(), last.at());
            PeopleStore.change(sql, change);
            return sql;
        });
    }

    private static int take(Sql sql, String kind, Taken file) throws SQLException {
        return sql.update(
                "INSERT INTO published (file, kind, json, taken_at) VALUES (?,?,?,?) ON CONFLICT DO NOTHING",
                file.path(),
                kind,
                file.json(),
                Times.nanos(file.at()));
    }
}
