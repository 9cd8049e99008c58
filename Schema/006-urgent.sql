-- A false hit is taken back by name; old mentions come as one item a student.
ALTER TABLE urgent ADD COLUMN withdrawn_by TEXT;
ALTER TABLE urgent ADD COLUMN withdrawn_because TEXT;
ALTER TABLE urgent ADD COLUMN withdrawn_on INTEGER;

-- What an item with the code OLDER stands for. The text stays in the notes.
CREATE TABLE urgent_mention (
  student TEXT NOT NULL,
  note TEXT NOT NULL,
  code TEXT NOT NULL,
  day INTEGER NOT NULL,
  is_check INTEGER NOT NULL,
  item INTEGER NOT NULL REFERENCES urgent,
  PRIMARY KEY (student, note, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX urgent_mention_item ON urgent_mention (item);
