package se.medlyss.store.wal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a look at a write-ahead log found. SQLite takes the first frame whose checksum is wrong for the end of the
/// log, and drops what follows without a word: right for a tail that a crash cut short, wrong for a damaged log.
/// The two are told apart by what follows.
///
/// A power cut leaves at most one transaction unsynced, since every commit is synced before the next begins. So two
/// commits of this log after (or at) a broken frame prove that it was once whole. So does a frame that a single bit
/// separates from its checksum: what a crash leaves of a frame differs from it in many. Then one commit is enough.
public final class WalLook {

    /// What became of the log.
    public enum Condition {
        /// Whole, or with a tail that a crash cut short.
        SOUND,
        /// Damaged, and everything that was committed can be had back.
        MENDABLE,
        /// Damaged, and the latest commits are lost.
        CUT
    }

    private static final int NONE = -1;
    private static final int PROOF = 2;

    /// One frame of the log.
    ///
    /// @param credible whether a broken frame's page and commit can be believed once the next goes on from it
    /// @param known    whether they can be believed
    private record Entry(int page, boolean commit, WalReader.State state, boolean credible, boolean known) {

        boolean broken() {
            return !state.isKnown();
        }

        boolean flipped() {
            return state == WalReader.State.FLIPPED;
        }

        Entry believed() {
            return new Entry(page, commit, state, credible, credible);
        }
    }

    private final Path log;
    private final List<Entry> entries = new ArrayList<>();
    private boolean headerMended;
    private boolean headerLost;
    private int last = NONE;
    private boolean cut;

    private WalLook(Path log) {
        this.log = log;
    }

    /// Reads a log that nobody writes. A missing or an empty one is sound.
    public static WalLook at(Path log) throws IOException {
        WalLook look = new WalLook(log);
        if (Files.isRegularFile(log) && Files.size(log) > 0) {
            look.read();
            look.decide();
        }
        return look;
    }

    /// What became of it.
    public Condition condition() {
        if (cut || headerLost) {
            return Condition.CUT;
        }
        boolean changed = headerMended
                || entries.subList(0, last + 1).stream().anyMatch(entry -> entry.state() != WalReader.State.WHOLE);
        return changed ? Condition.MENDABLE : Condition.SOUND;
    }

    private void read() throws IOException {
        try (WalReader reader = new WalReader(log)) {
            if (reader.header().isEmpty()) {
                // A header that a power cut kept from the disk is followed by nothing: it is synced before the rest.
                headerLost = reader.hasMore();
                return;
            }
            headerMended = !reader.headerIsAsFound();
            for (Optional<WalReader.Read> next = reader.next(); next.isPresent(); next = reader.next()) {
                add(next.get());
            }
        }
    }

    private void add(WalReader.Read read) {
        boolean whole = read.state().isKnown();
        if (whole && !entries.isEmpty() && entries.getLast().broken()) {
            // It goes on from the checksum that the broken frame names, so that one's header is as it was written.
            entries.add(entries.removeLast().believed());
        }
        entries.add(new Entry(read.frame().page(), read.frame().isCommit(), read.state(), read.pageKnown(), whole));
    }

    private void decide() {
        int broken = 0;
        while (broken < entries.size() && !entries.get(broken).broken()) {
            broken++;
        }
        List<Integer> commits = new ArrayList<>();
        for (int at = 0; at < entries.size(); at++) {
            if (entries.get(at).commit() && entries.get(at).known()) {
                commits.add(at);
            }
        }
        int firstBroken = broken;
        int before = (int) commits.stream().filter(at -> at < firstBroken).count();
        last = before == 0 ? NONE : commits.get(before - 1);
        boolean flipped =
                firstBroken < entries.size() && entries.get(firstBroken).flipped();
        if (flipped && commits.size() == before) {
            cut = entries.get(firstBroken).commit();
        } else if (flipped || commits.size() - before >= PROOF) {
            int latest = commits.getLast();
            for (int at = commits.size() - 1; at >= before && last < firstBroken; at--) {
                last = isDetermined(commits.get(at)) ? commits.get(at) : last;
            }
            cut = last != latest;
        }
    }

    /// Whether every page is known as it was after a commit: nothing broken counts, because it was written again.
    private boolean isDetermined(int commit) {
        Set<Integer> later = new HashSet<>();
        for (int at = commit; at >= 0; at--) {
            Entry entry = entries.get(at);
            if (entry.broken() && (at == commit || !entry.known() || !later.contains(entry.page()))) {
                return false;
            }
            later.add(entry.page());
        }
        return true;
    }

    /// Writes the log anew as far as it can be known, with the checksums that its frames have now. Without anything
    /// to keep, nothing is written.
    public void writeMended(Path to) throws IOException {
        if (last == NONE) {
            return;
        }
        try (WalReader reader = new WalReader(log);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
            WalHeader header = reader.header().orElseThrow();
            out.write(header.bytes());
            Checksum sum = header.checksum();
            for (int at = 0; at <= last; at++) {
                WalReader.Read read = reader.next().orElseThrow();
                if (read.state().isKnown()) {
                    sum = read.frame().seal(header, sum);
                    out.write(read.frame().bytes());
                }
            }
        }
    }
}
