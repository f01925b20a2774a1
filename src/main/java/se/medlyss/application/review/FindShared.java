package se.medlyss.application.review;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.RecordReading;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.compilation.RecordTrust;
import se.medlyss.application.sharing.RecordFiles;

/// Reads one evaluation from the shared folder anew, as it stands there now, its hash checked. Called on the share's
/// thread.
final class FindShared {

    private final ShareFolder share;
    private final RecordReading reading;
    private final RecordTrust trust;

    FindShared(ShareFolder share, RecordReading reading, RecordTrust trust) {
        this.share = share;
        this.reading = reading;
        this.trust = trust;
    }

    /// Empty when it is not there, cannot be read now, was withdrawn or erased.
    ///
    /// @param month of the call's start, UTC
    Optional<ExportedRecord.Evaluation> find(UUID evaluation, YearMonth month) {
        String digits = RecordFiles.idDigits(evaluation);
        List<ExportedRecord> records = new ArrayList<>();
        new RecordFiles(share).in(month, (path, name) -> {
            if (RecordFiles.isBatch(name) || RecordFiles.idDigits(name).equals(digits)) {
                share.read(path)
                        .ifPresent(bytes -> RecordFiles.lines(path, bytes).stream()
                                .filter(line -> line.contains(evaluation.toString()))
                                .forEach(line -> read(line, evaluation, records)));
            }
            return true;
        });
        return trust.standing(records).stream().findFirst();
    }

    private void read(String line, UUID evaluation, List<ExportedRecord> records) {
        if (reading.read(line.getBytes(StandardCharsets.UTF_8)) instanceof RecordReading.Read(var record, byte[] _)
                && record.head().evaluation().equals(evaluation)) {
            records.add(record);
        }
    }
}
