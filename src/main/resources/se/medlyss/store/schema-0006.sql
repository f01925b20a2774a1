-- What a group has agreed on so far and has not saved, JSON; it goes when it is saved.
CREATE TABLE half_agreed (
    session TEXT NOT NULL PRIMARY KEY,
    call    TEXT NOT NULL,
    words   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
-- It is about the call: an app that does not know of it takes it along too when it erases an evaluation.
CREATE TRIGGER half_agreed_erased AFTER DELETE ON evaluation
BEGIN
    DELETE FROM half_agreed WHERE call = OLD.call;
END;
