-- What is really heard in a stretch of a recording, where the user put the estimate right. Never exported; goes with
-- the tie to the recording. An app that does not know of it shows the estimate.
CREATE TABLE recording_segment (
    evaluation TEXT    NOT NULL,
    from_ms    INTEGER NOT NULL,
    to_ms      INTEGER NOT NULL,
    heard      TEXT    NOT NULL CHECK (heard IN ('AGENT', 'CUSTOMER', 'BOTH', 'SILENCE', 'MUSIC')),
    PRIMARY KEY (evaluation, from_ms)
) STRICT, WITHOUT ROWID;
