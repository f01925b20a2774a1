package se.medlyss.application.calibration;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.OnStore;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.StorageException;

/// Brings sessions to and from the shared folder: sends this computer's papers, takes others', and reads what was
/// exported about them. A folder that is away is a quiet line and another try. Called on the share's thread, because
/// a share may hang.
public final class ShareSessions {

    private static final System.Logger LOG = System.getLogger(ShareSessions.class.getName());
    private static final String FOLDER = "sessions";

    private final OnStore store;
    private final SessionPapers papers;
    private final SessionBook book;
    private final ShareFolder share;
    private final PaperCodec codec;
    private final ResultScan scan;
    private final Set<String> refused = new HashSet<>();

    public ShareSessions(
            OnStore store,
            SessionPapers papers,
            SessionBook book,
            ShareFolder share,
            PaperCodec codec,
            ResultScan scan) {
        this.store = store;
        this.papers = papers;
        this.book = book;
        this.share = share;
        this.codec = codec;
        this.scan = scan;
    }

    /// What a look came to.
    ///
    /// @param trouble why the folder could not be used; null when it could
    /// @param refused papers in the folder that cannot be read: half copied, or broken
    public record Look(ShareFolder.@Nullable Reason trouble, int refused) {}

    /// What was exported, as far as it was read. From any thread.
    public SharedResults results() {
        return scan.results();
    }

    /// One look.
    ///
    /// @throws StorageException the local store failed; the next look goes on
    public Look look() throws StorageException {
        List<SessionPapers.Kept> kept = store.get(papers::all);
        Optional<ShareFolder.Reason> trouble = send(kept);
        Optional<Set<String>> names = trouble.isPresent() ? Optional.empty() : share.names(FOLDER);
        if (names.isEmpty()) {
            return new Look(trouble.orElse(ShareFolder.Reason.MISSING), refused.size());
        }
        take(kept, names.get());
        boolean whole = scan.scan(share, store.get(book::all));
        return new Look(whole ? null : ShareFolder.Reason.FAILED, refused.size());
    }

    private Optional<ShareFolder.Reason> send(List<SessionPapers.Kept> kept) throws StorageException {
        List<SessionPapers.Kept> sent = new ArrayList<>();
        Optional<ShareFolder.Reason> trouble = Optional.empty();
        if (share.prepare() instanceof ShareFolder.Unavailable away) {
            return Optional.of(away.reason());
        }
        for (SessionPapers.Kept paper :
                kept.stream().filter(each -> !each.sent()).toList()) {
            switch (share.write(FOLDER + "/" + paper.name(), paper.bytes())) {
                case ShareFolder.Written _, ShareFolder.AlreadyThere _ ->
                    sent.add(new SessionPapers.Kept(paper.name(), paper.bytes(), true));
                case ShareFolder.NameTaken _ ->
                    LOG.log(Level.ERROR, "another file has the name of the session paper {0}", paper.name());
                case ShareFolder.Unavailable away -> trouble = Optional.of(away.reason());
            }
            if (trouble.isPresent()) {
                break;
            }
        }
        if (!sent.isEmpty()) {
            store.run(() -> papers.keep(sent));
        }
        return trouble;
    }

    private void take(List<SessionPapers.Kept> kept, Set<String> names) throws StorageException {
        Set<String> known = kept.stream().map(SessionPapers.Kept::name).collect(Collectors.toSet());
        List<SessionPapers.Kept> found = new ArrayList<>();
        refused.clear();
        for (String name : names) {
            if (codec.isName(name) && !known.contains(name)) {
                share.read(FOLDER + "/" + name)
                        .flatMap(bytes -> readable(name, bytes))
                        .ifPresent(found::add);
            }
        }
        if (!found.isEmpty()) {
            store.run(() -> papers.keep(found));
        }
    }

    /// A file that is half copied yet is read whole another time.
    private Optional<SessionPapers.Kept> readable(String name, byte[] bytes) {
        try {
            codec.read(name, bytes);
            return Optional.of(new SessionPapers.Kept(name, bytes, true));
        } catch (FileRefusedException cannot) {
            LOG.log(Level.DEBUG, "session paper " + name, cannot);
            refused.add(name);
            return Optional.empty();
        }
    }
}
