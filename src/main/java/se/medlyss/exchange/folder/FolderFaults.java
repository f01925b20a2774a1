package se.medlyss.exchange.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.ShareFolder.Reason;

/// Tells why the shared folder could not be used, as far as that can be told.
final class FolderFaults {

    /// Less than this is as good as full.
    private static final long NEARLY_FULL = 64 * 1024;

    private final FileOps files;

    FolderFaults(FileOps files) {
        this.files = files;
    }

    ShareFolder.Unavailable unavailable(Path share, IOException fault) {
        return new ShareFolder.Unavailable(reason(share, fault), String.valueOf(fault.getMessage()));
    }

    private Reason reason(Path share, IOException fault) {
        if (fault instanceof SlowFolderException) {
            return Reason.SLOW;
        }
        try {
            if (!files.isFolder(share)) {
                return Reason.MISSING;
            }
            if (files.readOnly(share) || fault.getCause() instanceof ReadOnlyFileSystemException) {
                return Reason.READ_ONLY;
            }
            if (full(fault) || files.usableSpace(share) < NEARLY_FULL) {
                return Reason.FULL;
            }
        } catch (SlowFolderException slow) {
            return Reason.SLOW;
        } catch (IOException worse) {
            fault.addSuppressed(worse);
            return Reason.FAILED;
        }
        return named(fault);
    }

    private static Reason named(IOException fault) {
        return switch (fault) {
            case AccessDeniedException _ -> Reason.DENIED;
            case NoSuchFileException _ -> Reason.MISSING;
            case FileSystemException nameless
            when nameless.getClass() == FileSystemException.class ->
                says(nameless, "not permitted") ? Reason.DENIED : Reason.IN_USE;
            default -> Reason.FAILED;
        };
    }

    /// A quota is full while the disk is not; only the message tells.
    private static boolean full(IOException fault) {
        return says(fault, "no space left") || says(fault, "not enough space") || says(fault, "quota");
    }

    private static boolean says(IOException fault, String words) {
        return String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT).contains(words);
    }
}
