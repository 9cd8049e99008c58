-- What became of a letter, and what left the school. A letter's own row stays as it was drafted.
ALTER TABLE letter ADD COLUMN language TEXT NOT NULL DEFAULT 'en';
ALTER TABLE letter ADD COLUMN missed INTEGER; -- parts of 2520 the letter rests on; NULL before this step

-- The newest row of a letter counts.
CREATE TABLE letter_event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  letter INTEGER NOT NULL REFERENCES letter,
  status TEXT NOT NULL,      -- sent, answered, withdrawn
  on_day INTEGER NOT NULL,
  by TEXT NOT NULL,          -- '' when a correction did it
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX letter_event_letter ON letter_event (letter);

-- The files a letter was drafted into, so that a withdrawn draft can be taken away where nobody changed it.
CREATE TABLE letter_file (
  letter INTEGER NOT NULL REFERENCES letter,
  path TEXT NOT NULL,        -- below the workspace
  sha256 TEXT NOT NULL,
  PRIMARY KEY (letter, path)
) STRICT, WITHOUT ROWID;

-- Who outside the school was told of a student: to whom, for what, on what basis (34 CFR 99.32; GDPR article 30).
CREATE TABLE disclosure (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  student INTEGER NOT NULL REFERENCES student,
  letter INTEGER NOT NULL REFERENCES letter,
  step TEXT NOT NULL,        -- drafted, sent
  recipient TEXT NOT NULL,   -- '' while nobody is named
  purpose TEXT NOT NULL,
  basis TEXT NOT NULL,
  on_day INTEGER NOT NULL,
  by TEXT NOT NULL
) STRICT;
CREATE INDEX disclosure_student ON disclosure (student);
