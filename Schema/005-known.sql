-- What later imports say again of earlier ones, and what an analysis knew.
-- The import speaks again of what the earlier one brought: the earlier one cannot be taken back alone.
CREATE TABLE import_rest (
  import INTEGER NOT NULL REFERENCES import_batch,
  earlier INTEGER NOT NULL REFERENCES import_batch,
  PRIMARY KEY (import, earlier)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_rest_earlier ON import_rest (earlier);

-- A day outside the import's scope of which it speaks for some students, as with a late correction.
CREATE TABLE import_late (
  import INTEGER NOT NULL REFERENCES import_batch,
  school INTEGER NOT NULL REFERENCES school,
  day INTEGER NOT NULL,
  PRIMARY KEY (import, school, day)
) STRICT, WITHOUT ROWID;

ALTER TABLE run ADD COLUMN known_on INTEGER; -- the day whose knowledge it used; NULL: all that was imported

ALTER TABLE import_batch ADD COLUMN size INTEGER; -- of the file, in bytes: another size cannot be the same content
CREATE INDEX import_batch_size ON import_batch (size);
