package se.medlyss.compile;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.medlyss.application.Sha256;
import se.medlyss.application.compilation.Compilation.Request;
import se.medlyss.application.compilation.CompilationException;
import se.medlyss.application.compilation.CompilationException.Reason;

/// Where a compilation reads and writes.
///
/// @param home the folder `medlyss`
record Places(Request request, Path home) {

    static final String EVALUATIONS = "evaluations";
    private static final String HOME = "medlyss";

    /// Finds them.
    static Places of(Request request) throws CompilationException {
        for (Path home : List.of(request.share().resolve(HOME), request.share())) {
            if (Files.isDirectory(home.resolve(EVALUATIONS))) {
                return new Places(request, home.toAbsolutePath().normalize());
            }
        }
        throw new CompilationException(
                isClosed(request.share()) ? Reason.SHARE_UNREADABLE : Reason.NO_SHARE,
                request.share().toString(),
                null);
    }

    /// Whether nobody may look into it: then there may be a shared folder of Medlyss in it or not.
    private static boolean isClosed(Path share) {
        return Stream.of(share, share.resolve(HOME))
                .anyMatch(folder -> Files.isDirectory(folder) && !Files.isExecutable(folder));
    }

    /// What is gone since it was listed was erased by its writer. Where the folder of all writers is gone, the share
    /// is, and what could not be read any more still counts.
    void mustStand() throws CompilationException {
        for (Path folder : Stream.concat(Stream.of(home.resolve(EVALUATIONS)), request.parts().stream())
                .toList()) {
            if (!Files.isDirectory(folder)) {
                throw new CompilationException(Reason.SHARE_UNREADABLE, folder.toString(), null);
            }
        }
    }

    /// The folder that `medlyss` lies in.
    Path share() {
        return Objects.requireNonNullElse(home.getParent(), home);
    }

    Path out() {
        return request.out().orElse(home.resolve("compiled")).toAbsolutePath().normalize();
    }

    /// One index for each combination, so that runs with other parts or another output do not undo each other's.
    String indexName() {
        byte[] all = (home + "\n" + out() + "\n" + request.parts()).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Sha256.of(all)).substring(0, 32);
    }
}
