-- A migration that fails half-way.
ALTER TABLE team ADD COLUMN colour TEXT NOT NULL DEFAULT 'none';
INSERT INTO nowhere VALUES (1);
