package se.medlyss.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Packs a workbook anew without the time at which it was made: neither in the archive nor in its properties.
final class RepeatableZip {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String NO_PROPERTIES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties \
            xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Medlyss</dc:creator></cp:coreProperties>""";

    /// The earliest time that the format knows.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private RepeatableZip() {}

    /// @param to stays open
    static void copy(Path workbook, OutputStream to) throws IOException {
        try (ZipFile in = new ZipFile(workbook.toFile())) {
            ZipOutputStream out = new ZipOutputStream(to, StandardCharsets.UTF_8);
            out.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry entry : Collections.list(in.entries())) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(NO_TIME);
                out.putNextEntry(same);
                try (InputStream bytes = content(in, entry)) {
                    bytes.transferTo(out);
                }
                out.closeEntry();
            }
            out.finish();
        }
    }

    private static InputStream content(ZipFile in, ZipEntry entry) throws IOException {
        return entry.getName().equals(PROPERTIES)
                ? new ByteArrayInputStream(NO_PROPERTIES.getBytes(StandardCharsets.UTF_8))
                : in.getInputStream(entry);
    }
}
