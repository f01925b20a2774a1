CREATE TABLE file (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    unfinished_since TEXT
) STRICT;
CREATE TABLE record (
    file INTEGER NOT NULL REFERENCES file ON DELETE CASCADE,
    line INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    evaluation TEXT NOT NULL,
    revision INTEGER NOT NULL,
    writer TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    previous TEXT,
    predecessor TEXT,
    month TEXT NOT NULL,
    written_at TEXT NOT NULL,
    started_at TEXT,
    hash TEXT NOT NULL,
    signature TEXT NOT NULL,
    PRIMARY KEY (file, line)
) STRICT, WITHOUT ROWID;
CREATE TABLE erased (
    file INTEGER NOT NULL REFERENCES file ON DELETE CASCADE,
    line INTEGER NOT NULL,
    writer TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE INDEX erased_by_file ON erased (file);
CREATE TABLE refusal (
    file INTEGER NOT NULL REFERENCES file ON DELETE CASCADE,
    line INTEGER NOT NULL,
    reason TEXT NOT NULL,
    place TEXT NOT NULL,
    detail TEXT NOT NULL,
    unfinished INTEGER NOT NULL
) STRICT;
CREATE INDEX refusal_by_file ON refusal (file);
CREATE TABLE run (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
