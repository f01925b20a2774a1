package se.medlyss.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// What two files have to agree on for one to stand for the other.
///
/// @param rows  by table, how many there are
/// @param heads SHA-256 over the heads of all chains
record Contents(Map<String, Long> rows, String heads) {

    static Contents of(Sql sql) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : sql.list(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'",
                row -> row.getString(1))) {
            rows.put(table, sql.number("SELECT count(*) FROM \"" + table + "\""));
        }
        return new Contents(rows, heads(sql));
    }

    private static String heads(Sql sql) throws SQLException {
        MessageDigest digest = sha256();
        sql.each("SELECT id, last_seq, head FROM evaluation ORDER BY id", row -> {
            digest.update((row.getString(1) + row.getInt(2)).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            digest.update(row.getBytes(3));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
