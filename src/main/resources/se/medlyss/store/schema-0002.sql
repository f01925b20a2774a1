-- What the centre published and this computer took over. The first content of a process version stays.
CREATE TABLE published (
    file     TEXT    PRIMARY KEY,   -- below <share>/medlyss
    kind     TEXT    NOT NULL CHECK (kind IN ('process', 'people')),
    json     TEXT    NOT NULL,      -- canonical JSON (RFC 8785)
    taken_at INTEGER NOT NULL       -- nanoseconds since 1970 (UTC)
) STRICT, WITHOUT ROWID;

-- The log of merged people: which of the organisation's ids took the place of a provisional one. Events keep the id
-- that they were written with.
CREATE TABLE merged_person (
    provisional TEXT    PRIMARY KEY,
    id          TEXT    NOT NULL,
    file        TEXT    NOT NULL,   -- the roster that said so
    merged_at   INTEGER NOT NULL    -- nanoseconds since 1970 (UTC)
) STRICT, WITHOUT ROWID;

-- What is published about calibration sessions: this computer's own papers, and others' that were read.
CREATE TABLE session_paper (
    name  TEXT    PRIMARY KEY,      -- of its file, below <share>/medlyss/sessions
    bytes BLOB    NOT NULL,
    sent  INTEGER NOT NULL CHECK (sent IN (0, 1))
) STRICT, WITHOUT ROWID;
