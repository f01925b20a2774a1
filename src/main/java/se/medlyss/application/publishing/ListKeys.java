package se.medlyss.application.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;
import se.medlyss.application.KeyCodec;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.signing.WriterKey;
import se.medlyss.people.Signing;

/// Lists the public keys that writers put into the shared folder, and how the centre stands to each. Called on the
/// shared folder's thread.
public final class ListKeys {

    private static final System.Logger LOG = System.getLogger(ListKeys.class.getName());

    private final ShareFolder share;
    private final KeyCodec codec;
    private final PublishRoster rosters;

    public ListKeys(ShareFolder share, KeyCodec codec, PublishRoster rosters) {
        this.share = share;
        this.codec = codec;
        this.rosters = rosters;
    }

    /// A key.
    public record Listed(WriterKey key, Signing.Standing standing) {}

    /// All that can be read, by the names of their files.
    public List<Listed> list() throws PublishException {
        Signing signing = rosters.standing().signing();
        Set<String> names = share.names(KeyCodec.FOLDER)
                .orElseThrow(() ->
                        PublishException.of(new ShareFolder.Unavailable(ShareFolder.Reason.FAILED, KeyCodec.FOLDER)));
        List<Listed> keys = new ArrayList<>();
        for (String name : names.stream().sorted().toList()) {
            try {
                byte[] bytes = share.read(KeyCodec.FOLDER + "/" + name)
                        .orElseThrow(() -> new FileRefusedException(Reason.UNREADABLE, "", ""));
                WriterKey key = codec.read(name, bytes);
                keys.add(new Listed(key, signing.of(new Signing.Key(key.writer(), key.key()))));
            } catch (FileRefusedException refused) {
                LOG.log(System.Logger.Level.WARNING, name, refused);
            }
        }
        return keys;
    }
}
