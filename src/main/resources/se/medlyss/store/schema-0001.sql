-- What a reader must know before it reads anything else. This table keeps its shape in every later version.
CREATE TABLE format (
    only_row     INTEGER PRIMARY KEY CHECK (only_row = 1),
    least_reader INTEGER NOT NULL,  -- the lowest schema version that an app must know to work with this file
    needed_app   TEXT    NOT NULL   -- the app version that knows it, for the sentence to the user
) STRICT;

INSERT INTO format VALUES (1, 1, '0.1.0');
PRAGMA application_id = 1298490476; -- "Medl"

-- Work that is due when no call runs.
CREATE TABLE upkeep (
    only_row  INTEGER PRIMARY KEY CHECK (only_row = 1),
    check_due INTEGER NOT NULL      -- 1 after an unclean end, until the whole file was checked
) STRICT;
INSERT INTO upkeep VALUES (1, 0);

-- The current state of each evaluation, for lists. Instants are nanoseconds since 1970 (UTC).
CREATE TABLE evaluation (
    number          INTEGER PRIMARY KEY,
    id              TEXT    NOT NULL UNIQUE,    -- UUIDv7 with dashes
    call            TEXT    NOT NULL,
    life            TEXT    NOT NULL,
    revision        INTEGER NOT NULL,
    agent           TEXT    NOT NULL,
    team            TEXT    NOT NULL,
    coach           TEXT    NOT NULL,
    process         TEXT    NOT NULL,
    process_version INTEGER NOT NULL,
    process_hash    TEXT    NOT NULL,
    channel         TEXT    NOT NULL,
    mode            TEXT    NOT NULL,
    context         TEXT    NOT NULL,
    practice        INTEGER NOT NULL,
    started_at      INTEGER NOT NULL,
    duration_ms     INTEGER NOT NULL,
    answered        INTEGER NOT NULL,
    answerable      INTEGER NOT NULL,
    percent         INTEGER,                    -- ten-thousandths of a percent
    approved        INTEGER,
    talked_through  INTEGER,
    postponed_until TEXT,                       -- yyyy-MM-dd
    updated_at      INTEGER NOT NULL,
    last_seq        INTEGER NOT NULL,
    head            BLOB    NOT NULL,           -- the last event's hash
    released        INTEGER NOT NULL DEFAULT 0  -- the highest revision in the outbox
) STRICT;
-- Lists run along one of these in the order of time, and narrow by what stands behind it without a look at the rows.
CREATE INDEX evaluation_by_start   ON evaluation (started_at, number, life, percent);
CREATE INDEX evaluation_by_life    ON evaluation (life, started_at, number);
CREATE INDEX evaluation_by_talk    ON evaluation (life, talked_through, started_at, number);
CREATE INDEX evaluation_by_agent   ON evaluation (agent, started_at, number, life, practice, coach, context);
CREATE INDEX evaluation_by_team    ON evaluation (team, started_at, number, life);
CREATE INDEX evaluation_by_coach   ON evaluation (coach, started_at, number, life);
CREATE INDEX evaluation_by_process ON evaluation (process, started_at, number, life);
CREATE INDEX evaluation_to_release ON evaluation (started_at, number)
    WHERE released < revision AND life IN ('FINAL', 'WITHDRAWN') AND practice = 0;

-- The append-only log. Rows of one evaluation lie together.
CREATE TABLE event (
    evaluation INTEGER NOT NULL REFERENCES evaluation (number),
    seq        INTEGER NOT NULL,
    type       TEXT    NOT NULL,    -- name and version, such as answered.v1
    offset_ms  INTEGER NOT NULL,    -- from the log's first event
    wall       TEXT    NOT NULL,    -- RFC 3339, UTC
    payload    TEXT    NOT NULL,    -- canonical JSON (RFC 8785)
    hash       BLOB    NOT NULL,    -- SHA-256 over the row before's hash and this row's canonical form
    PRIMARY KEY (evaluation, seq)
) STRICT, WITHOUT ROWID;

-- Words in notes, comments, moments and talks; the row's number is the evaluation's. Å, ä and ö are letters of their own.
CREATE VIRTUAL TABLE search USING fts5 (words, tokenize = 'unicode61 remove_diacritics 0');
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);

-- Every process version that an evaluation was scored by.
CREATE TABLE process (
    hash    TEXT    PRIMARY KEY,
    id      TEXT    NOT NULL,
    version INTEGER NOT NULL,
    json    TEXT    NOT NULL
) STRICT;

CREATE TABLE team (
    id   TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    site TEXT NOT NULL
) STRICT;

CREATE TABLE agent (
    id          TEXT    PRIMARY KEY,
    team        TEXT    NOT NULL,
    provisional INTEGER NOT NULL,
    active      INTEGER NOT NULL
) STRICT;

CREATE TABLE coach (
    id   TEXT PRIMARY KEY,
    team TEXT NOT NULL
) STRICT;

-- The only place where a person's name stands beside an id.
CREATE TABLE person_name (
    role TEXT NOT NULL CHECK (role IN ('agent', 'coach')),
    id   TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (role, id)
) STRICT, WITHOUT ROWID;

-- Who writes to the shared folder. The newest row is the one that writes now.
CREATE TABLE writer (
    number        INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE,
    predecessor   TEXT,
    place         TEXT NOT NULL,
    mark          TEXT NOT NULL,
    previous_mark TEXT NOT NULL
) STRICT;

-- What waits for the shared folder, and what went there.
CREATE TABLE outbox (
    number      INTEGER PRIMARY KEY,
    writer      INTEGER NOT NULL REFERENCES writer (number),
    sequence    INTEGER NOT NULL,
    previous    TEXT,
    evaluation  TEXT    NOT NULL,
    revision    INTEGER NOT NULL,
    kind        TEXT    NOT NULL,
    month       TEXT    NOT NULL,
    file_name   TEXT    NOT NULL,
    file        TEXT    NOT NULL,
    bytes       BLOB    NOT NULL,
    hash        TEXT    NOT NULL,
    state       TEXT    NOT NULL,
    released_at INTEGER NOT NULL,
    state_at    INTEGER NOT NULL,
    written_at  INTEGER,
    detail      TEXT    NOT NULL,
    UNIQUE (writer, sequence),
    UNIQUE (evaluation, revision, kind)
) STRICT;
CREATE INDEX outbox_by_state ON outbox (state, writer, sequence);
CREATE INDEX outbox_by_month ON outbox (writer, month, sequence);
CREATE INDEX outbox_by_writing ON outbox (written_at);
CREATE INDEX outbox_erasures   ON outbox (evaluation) WHERE kind = 'ERASURE';
CREATE INDEX outbox_forgotten  ON outbox (evaluation) WHERE length(bytes) = 0;

-- Which recording an evaluation belongs to. Never exported; goes with the evaluation, or earlier.
CREATE TABLE recording (
    evaluation  TEXT    PRIMARY KEY,
    path        TEXT    NOT NULL,
    folder      TEXT    NOT NULL,
    bytes       INTEGER NOT NULL,
    sha256      TEXT    NOT NULL,
    duration_ms INTEGER NOT NULL,
    envelope    BLOB    NOT NULL,   -- half decibels below full scale, one signed byte for each half second
    anchor_ms   INTEGER NOT NULL,   -- where in the recording the log begins
    swapped     INTEGER NOT NULL,
    linked_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX recording_by_time ON recording (linked_at);
