package se.medlyss.application.calibration;

import se.medlyss.application.FileRefusedException;

/// Papers as files of the format `medlyss.session`, version 1.
public interface PaperCodec {

    /// The most bytes that a paper may have.
    int MAX_BYTES = 256 * 1024;

    /// A paper as it is kept, not sent yet.
    SessionPapers.Kept write(SessionPaper paper);

    /// Reads what anyone may have written.
    ///
    /// @param name of its file, which has to be the one that such a paper gets
    SessionPaper read(String name, byte[] bytes) throws FileRefusedException;

    /// Whether a file of this name is a paper; a copy that a synchronising service made has another.
    boolean isName(String name);
}
