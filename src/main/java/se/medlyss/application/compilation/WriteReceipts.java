package se.medlyss.application.compilation;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.medlyss.application.Sha256;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.ShareFolder.Receipt;
import se.medlyss.application.ShareFolder.Refusal;

/// Tells every writer what has been read of its records, and what was refused and why. A receipt tells everything up
/// to then; one that would say the same as the last is not written.
public final class WriteReceipts {

    private static final System.Logger LOG = System.getLogger(WriteReceipts.class.getName());
    private static final Pattern NAME = Pattern.compile("([0-9]{1,12})\\.([0-9a-f]{16})\\.json");
    private static final Pattern FOLDER = Pattern.compile("/writer=([0-9a-f]{8})/");
    private static final int HASH_IN_NAME = 16;

    /// A receipt has to stay a small file.
    private static final int MOST_LINES = 10_000;

    private final Function<Path, ShareFolder> folders;
    private final ReceiptCodec codec;

    /// @param folders the shared folder at a place
    public WriteReceipts(Function<Path, ShareFolder> folders, ReceiptCodec codec) {
        this.folders = folders;
        this.codec = codec;
    }

    /// Writes what is new. A folder that cannot be written gets its receipts another time.
    void write(Compiled compiled, Compilation.Progress progress) throws CompilationException {
        ShareFolder share = folders.apply(compiled.share());
        for (WriterState writer : compiled.writers()) {
            progress.stopWhenCancelled();
            progress.alive();
            List<Refusal> refusals = refusals(compiled.quarantined(), writer.shortName());
            write(share, writer.shortName(), writer.writer(), new Receipt(received(writer), refusals));
        }
        for (String folder : refusedAltogether(compiled)) {
            progress.stopWhenCancelled();
            progress.alive();
            write(share, folder, folder, new Receipt(List.of(), refusals(compiled.quarantined(), folder)));
        }
    }

    private static List<ShareFolder.Range> received(WriterState writer) {
        return writer.received().stream().limit(MOST_LINES).toList();
    }

    /// The folders of writers of whom nothing could be read: their whole names are not known.
    private static Set<String> refusedAltogether(Compiled compiled) {
        Set<String> folders = compiled.quarantined().stream()
                .map(refused -> FOLDER.matcher(refused.path()))
                .filter(Matcher::find)
                .map(folder -> folder.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        compiled.writers().forEach(writer -> folders.remove(writer.shortName()));
        return folders;
    }

    private static List<Refusal> refusals(List<Quarantined> quarantined, String shortName) {
        String folder = "/writer=" + shortName + "/";
        return quarantined.stream()
                .filter(refused -> refused.path().contains(folder))
                .map(refused -> new Refusal(refused.path(), refused.reason().name()))
                .distinct()
                .limit(MOST_LINES)
                .toList();
    }

    /// @param writer 32 hex digits, or as many as are known
    private void write(ShareFolder share, String shortName, String writer, Receipt receipt) {
        byte[] bytes = codec.write(writer, receipt);
        String hash = Sha256.hex(bytes).substring(0, HASH_IN_NAME);
        String folder = "receipts/writer=" + shortName;
        Matcher newest = share.names(folder).orElse(Set.of()).stream()
                .map(NAME::matcher)
                .filter(Matcher::matches)
                .max(Comparator.comparingLong(name -> Long.parseLong(name.group(1))))
                .orElse(null);
        if (newest != null && newest.group(2).equals(hash)) {
            return;
        }
        long number = newest == null ? 1 : Long.parseLong(newest.group(1)) + 1;
        ShareFolder.Result result = share.write("%s/%d.%s.json".formatted(folder, number, hash), bytes);
        if (result instanceof ShareFolder.Unavailable(var reason, var detail)) {
            LOG.log(System.Logger.Level.INFO, "no receipt for {0}: {1} {2}", shortName, reason, detail);
        }
    }
}
