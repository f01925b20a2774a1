package se.medlyss.application.compilation;

import se.medlyss.application.ShareFolder.Receipt;

/// Writes what the centre says to a writer.
@FunctionalInterface
public interface ReceiptCodec {

    /// The bytes of a receipt; the same for the same content.
    ///
    /// @param writer 32 hex digits; the first 8 of a writer of whom nothing could be read
    byte[] write(String writer, Receipt receipt);
}
