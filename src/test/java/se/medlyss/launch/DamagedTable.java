package se.medlyss.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;

/// Damages the first page of one table and nothing else, so that the file opens all the same.
final class DamagedTable {

    private static final int PAGE = 4096;

    private DamagedTable() {}

    static void in(Path file, String table) throws SQLException, IOException {
        int page = firstPage(file, table);
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, (page - 1) * PAGE, page * PAGE, (byte) 7);
        Files.write(file, bytes);
    }

    private static int firstPage(Path file, String table) throws SQLException {
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + file);
                var query = database.prepareStatement("SELECT rootpage FROM sqlite_schema WHERE name = ?")) {
            query.setString(1, table);
            return query.executeQuery().getInt(1);
        }
    }
}
