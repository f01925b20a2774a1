-- What a later version might do.
ALTER TABLE team ADD COLUMN colour TEXT NOT NULL DEFAULT 'none';
UPDATE format SET least_reader = 7, needed_app = '9.0.0';
