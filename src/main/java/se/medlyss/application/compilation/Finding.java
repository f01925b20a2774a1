package se.medlyss.application.compilation;

import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something about the set of records that somebody should look at. No record is refused for it. The text
/// `compile.finding.<kind>` says what it means.
///
/// @param writer     whose record it is, 32 hex digits; empty when it is not about one writer
/// @param evaluation null when it is not about one evaluation
/// @param first      the first of the writer's numbers that it is about
/// @param last       the last; the same as the first for one record
/// @param detail     another writer, another hash, or a file; empty when there is nothing to add
public record Finding(Kind kind, String writer, @Nullable UUID evaluation, long first, long last, String detail)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::kind)
            .thenComparing(Finding::writer)
            .thenComparingLong(Finding::first)
            .thenComparingLong(Finding::last)
            .thenComparing(finding -> String.valueOf(finding.evaluation()))
            .thenComparing(Finding::detail);

    private static final int SHORT_NAME = 8;

    /// What was found.
    public enum Kind {
        /// Numbers of a writer's are missing: lost, deleted, or still on their way. With a detail, the record that a
        /// writer's record names as the one before is another one than is there.
        CHAIN_GAP,
        /// The same revision stands twice with different content. The detail is the hash that lost.
        CONFLICT,
        /// Two writers share a folder, or one number was used for two records. The detail is the other writer or
        /// hash.
        WRITER_CLASH,
        /// A record of an evaluation that belongs to another writer, with no approval. The detail is the owner.
        NOT_OWNER,
        /// Somebody else than the owner says that they began the evaluation. The detail is the owner's name as its
        /// folders have it.
        CONTESTED,
        /// A record was written before the record before it, or before its call began: the computer's clock was
        /// wrong.
        CLOCK,
        /// A file in `people/` cannot be used: it says nothing about anybody. The detail is its name and what is
        /// wrong.
        PEOPLE_FILE,
        /// Two rosters have the same number: somebody published at the same time as somebody else. The one with the
        /// greater hash counts as the later one.
        PEOPLE_TWICE,
        /// A file in `keys/` cannot be used: the writer's key is not known by it. The detail is its name and what is
        /// wrong.
        KEY_FILE,
        /// Another key was published for a writer that has one already: a lost home, or somebody else. The detail is
        /// the other's fingerprint.
        KEY_TWICE
    }

    /// Something about a file that the centre published.
    public static Finding ofPeople(String file, String wrong) {
        return new Finding(Kind.PEOPLE_FILE, "", null, 0, 0, file + ": " + wrong);
    }

    /// Something about a file that a writer published its key in.
    public static Finding ofKey(String file, String wrong) {
        return new Finding(Kind.KEY_FILE, "", null, 0, 0, file + ": " + wrong);
    }

    /// A second key for a writer.
    public static Finding ofTwoKeys(String writer, String fingerprint) {
        return new Finding(Kind.KEY_TWICE, writer, null, 0, 0, fingerprint);
    }

    /// Two rosters were published under one number.
    public static Finding ofTwoRosters(long sequence) {
        return new Finding(Kind.PEOPLE_TWICE, "", null, sequence, sequence, "");
    }

    /// The part of the writer's name that its folders have; empty without a writer.
    public String writerName() {
        return nameOf(writer);
    }

    /// What a writer is called by its folders.
    static String nameOf(String writer) {
        return writer.substring(0, Math.min(SHORT_NAME, writer.length()));
    }

    /// Its number or numbers, as a reader is shown them.
    public String numbers() {
        return first == last ? Long.toString(first) : first + "–" + last;
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
