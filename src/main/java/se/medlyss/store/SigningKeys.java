package se.medlyss.store;

import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.signing.SigningKey;

/// What writers sign with, in the table `signing_key`.
final class SigningKeys {

    /// The key that was read last, so that it is not read for each record.
    private @Nullable Read last;

    private record Read(long writer, SigningKey key) {}

    /// The writer's key. One that is missing, or damaged, is made anew.
    SigningKey of(Sql sql, Writers.Current writer) throws SQLException {
        Read known = last;
        if (known != null && known.writer() == writer.number()) {
            return known.key();
        }
        Optional<SigningKey> kept = read(sql, writer);
        // What is made now may still be rolled back.
        last = kept.map(key -> new Read(writer.number(), key)).orElse(null);
        return kept.isPresent() ? kept.get() : add(sql, writer);
    }

    private static Optional<SigningKey> read(Sql sql, Writers.Current writer) throws SQLException {
        record Halves(byte[] secret, String open) {}
        Optional<Halves> kept = sql.first(
                "SELECT secret, public FROM signing_key WHERE writer = ?",
                row -> new Halves(row.getBytes(1), row.getString(2)),
                writer.number());
        try {
            return kept.isPresent()
                    ? Optional.of(
                            SigningKey.kept(kept.get().secret(), kept.get().open()))
                    : Optional.empty();
        } catch (GeneralSecurityException damaged) {
            System.getLogger(SigningKeys.class.getName())
                    .log(System.Logger.Level.WARNING, "the key is damaged: another is made", damaged);
            return Optional.empty();
        }
    }

    private static SigningKey add(Sql sql, Writers.Current writer) throws SQLException {
        SigningKey made = SigningKey.make();
        sql.update(
                "INSERT OR REPLACE INTO signing_key (writer, secret, public) VALUES (?,?,?)",
                writer.number(),
                made.encoded(),
                made.publicKey());
        return made;
    }

    /// Another writer takes over: what the one before signed with is gone.
    static void forget(Sql sql) throws SQLException {
        sql.update("DELETE FROM signing_key");
    }
}
