-- An evaluation can belong to another one (a review) or to a session, and goes through the hands of others. An app that
-- does not know of this would show what is to stay blind.
UPDATE format SET least_reader = 3, needed_app = '0.1.0';

ALTER TABLE evaluation ADD COLUMN review_of      TEXT;                              -- the reviewed evaluation's id
ALTER TABLE evaluation ADD COLUMN session        TEXT;                              -- a calibration session's id
ALTER TABLE evaluation ADD COLUMN review_state   TEXT    NOT NULL DEFAULT 'DRAFT';
ALTER TABLE evaluation ADD COLUMN review_by      TEXT    NOT NULL DEFAULT '';       -- who reviewed or locked it
ALTER TABLE evaluation ADD COLUMN review_at      INTEGER;
ALTER TABLE evaluation ADD COLUMN disputed_until TEXT;                              -- yyyy-MM-dd
UPDATE evaluation SET review_state = 'FINAL' WHERE life = 'FINAL';

CREATE INDEX evaluation_by_call ON evaluation (call);
-- How often an agent was listened to is counted within the index; what was made beside a call does not count.
DROP INDEX evaluation_by_agent;
CREATE INDEX evaluation_by_agent ON evaluation (agent, started_at, number, life, practice, mode, coach, context);
