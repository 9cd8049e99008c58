-- Everything a file says besides marks. No row is ever changed: a new import ends it and adds another.
CREATE TABLE student_detail (
  student INTEGER NOT NULL REFERENCES student,
  name TEXT NOT NULL,
  grade TEXT NOT NULL,
  class_name TEXT NOT NULL,
  sex TEXT NOT NULL,         -- for the fairness table only
  language TEXT NOT NULL,
  household TEXT NOT NULL,
  birth_day INTEGER,
  import INTEGER NOT NULL REFERENCES import_batch,
  ended_by INTEGER REFERENCES import_batch
) STRICT;
CREATE INDEX student_detail_student ON student_detail (student);

CREATE TABLE enrolment (
  student INTEGER NOT NULL REFERENCES student,
  school INTEGER NOT NULL REFERENCES school,
  entered INTEGER NOT NULL,
  left_day INTEGER,          -- the last day; NULL while enrolled
  is_main INTEGER NOT NULL,
  import INTEGER NOT NULL REFERENCES import_batch,
  ended_by INTEGER REFERENCES import_batch
) STRICT;
CREATE INDEX enrolment_student ON enrolment (student);

CREATE TABLE counselor (
  name TEXT PRIMARY KEY      -- as the roster writes it; '' is nobody
) STRICT, WITHOUT ROWID;

CREATE TABLE caseload (
  student INTEGER NOT NULL REFERENCES student,
  counselor TEXT NOT NULL REFERENCES counselor,
  entered INTEGER NOT NULL,
  import INTEGER NOT NULL REFERENCES import_batch,
  ended_by INTEGER REFERENCES import_batch
) STRICT;
CREATE INDEX caseload_student ON caseload (student);

CREATE TABLE guardian (
  student INTEGER NOT NULL REFERENCES student,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  relation TEXT NOT NULL,
  address TEXT NOT NULL,
  language TEXT NOT NULL,
  receives_letters INTEGER NOT NULL,
  reason TEXT NOT NULL,
  import INTEGER NOT NULL REFERENCES import_batch,
  ended_by INTEGER REFERENCES import_batch
) STRICT;
CREATE INDEX guardian_student ON guardian (student);

CREATE TABLE school_day (
  school INTEGER NOT NULL REFERENCES school, -- the school named '' speaks for all
  day INTEGER NOT NULL,
  kind TEXT NOT NULL,
  import INTEGER NOT NULL REFERENCES import_batch,
  ended_by INTEGER REFERENCES import_batch
) STRICT;
CREATE INDEX school_day_day ON school_day (school, day);

CREATE TABLE note (
  key INTEGER PRIMARY KEY,
  student INTEGER NOT NULL REFERENCES student,
  id TEXT NOT NULL,
  day INTEGER NOT NULL,
  author TEXT NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  restricted INTEGER NOT NULL,
  import INTEGER NOT NULL REFERENCES import_batch,
  ended_by INTEGER REFERENCES import_batch
) STRICT;
CREATE INDEX note_id ON note (id);
CREATE INDEX note_student ON note (student);

-- One thing a note says.
CREATE TABLE sign (
  note INTEGER NOT NULL REFERENCES note ON DELETE CASCADE,
  place INTEGER NOT NULL,
  code TEXT NOT NULL,
  context TEXT NOT NULL,     -- affirmed, negated, uncertain, otherPerson, past, hoped
  quote TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  typed INTEGER NOT NULL,
  PRIMARY KEY (note, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
  student INTEGER NOT NULL REFERENCES student,
  day INTEGER NOT NULL,
  who TEXT NOT NULL,
  how TEXT NOT NULL,
  outcome TEXT NOT NULL,
  import INTEGER NOT NULL REFERENCES import_batch,
  ended_by INTEGER REFERENCES import_batch
) STRICT;
CREATE INDEX contact_student ON contact (student);

CREATE TABLE consent (
  student INTEGER NOT NULL REFERENCES student,
  kind TEXT NOT NULL,
  granted INTEGER NOT NULL,
  until INTEGER,
  by TEXT NOT NULL,
  import INTEGER NOT NULL REFERENCES import_batch,
  ended_by INTEGER REFERENCES import_batch
) STRICT;
CREATE INDEX consent_student ON consent (student);

CREATE TABLE screening (
  student INTEGER NOT NULL REFERENCES student,
  day INTEGER NOT NULL,
  instrument TEXT NOT NULL,
  total REAL NOT NULL,
  import INTEGER NOT NULL REFERENCES import_batch,
  ended_by INTEGER REFERENCES import_batch
) STRICT;
CREATE INDEX screening_student ON screening (student);

CREATE TABLE outcome (
  student INTEGER NOT NULL REFERENCES student,
  day INTEGER NOT NULL,
  event TEXT NOT NULL,
  import INTEGER NOT NULL REFERENCES import_batch,
  ended_by INTEGER REFERENCES import_batch
) STRICT;
CREATE INDEX outcome_student ON outcome (student);

CREATE TABLE rejected_row (
  import INTEGER NOT NULL REFERENCES import_batch,
  place INTEGER NOT NULL,
  code TEXT NOT NULL,        -- E204 …
  line INTEGER NOT NULL,
  column INTEGER NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  expected TEXT NOT NULL,
  hint TEXT NOT NULL,
  original TEXT NOT NULL,
  dismissed TEXT,            -- why a person put it aside; NULL while open
  PRIMARY KEY (import, place)
) STRICT, WITHOUT ROWID;

-- A critical mention that a named person must look at. The text stays in the note.
CREATE TABLE urgent (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  student TEXT NOT NULL,     -- the school's id; the student may not be on the roster
  note TEXT NOT NULL,
  day INTEGER NOT NULL,      -- of the note
  code TEXT NOT NULL,
  is_check INTEGER NOT NULL, -- negated, past or about another person: look, but calmly
  import INTEGER NOT NULL REFERENCES import_batch,
  acknowledged_by TEXT,
  acknowledged_at TEXT,
  acknowledged_on INTEGER,
  released_by TEXT,          -- who let letters home go out again
  released_because TEXT
) STRICT;
CREATE INDEX urgent_student ON urgent (student);
