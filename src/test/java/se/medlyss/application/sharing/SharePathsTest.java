package se.medlyss.application.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharePathsTest {

    @Test
    void takesNoFileForABatchWhoseNumberNoWriterReaches() {
        assertThat(SharePaths.isRecordFile("batch.7.0123456789abcdef.ndjson")).isTrue();
        assertThat(SharePaths.isRecordFile("batch." + "9".repeat(18) + ".0123456789abcdef.ndjson"))
                .isTrue();
        assertThat(SharePaths.isRecordFile("batch." + "9".repeat(19) + ".0123456789abcdef.ndjson"))
                .as("it would be no number")
                .isFalse();
        assertThat(SharePaths.isRecordFile("batch.7.0123456789abcdef (1).ndjson"))
                .as("a copy")
                .isFalse();
    }
}
