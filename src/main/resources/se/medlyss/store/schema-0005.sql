-- What a writer signs its records with (Ed25519): the private half as PKCS #8, the public one as in records. There is one
-- for the writer that writes now; it goes when another writer takes over. An app that does not know of it signs nothing.
CREATE TABLE signing_key (
    writer INTEGER PRIMARY KEY REFERENCES writer (number),
    secret BLOB NOT NULL,
    public TEXT NOT NULL
) STRICT;
