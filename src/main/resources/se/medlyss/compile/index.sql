CREATE TABLE file (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    unfinished_since TEXT,
    plain INTEGER NOT NULL,
    records BLOB NOT NULL,
    refusals TEXT NOT NULL
) STRICT;
CREATE TABLE run (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
