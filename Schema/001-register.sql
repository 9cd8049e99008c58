-- The register: one line a student, school and year; what each import changed; where it came from.
-- Days are whole days since 1970-01-01; parts are 1/2520 of a school day.
CREATE TABLE workspace (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  year_start_month INTEGER NOT NULL CHECK (year_start_month BETWEEN 1 AND 12), -- fixed once marks exist
  audit_key BLOB NOT NULL  -- makes the pseudonyms in audit
) STRICT;

CREATE TABLE school (
  key INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE  -- as the files write it; '' when they name none
) STRICT;

CREATE TABLE import_batch (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sha256 TEXT NOT NULL,      -- of the file's bytes
  kind TEXT NOT NULL,        -- attendance, roster, notes …
  shape TEXT NOT NULL,
  name TEXT NOT NULL,        -- the file's name without its folder
  settings TEXT NOT NULL,    -- digest of what changes the reading: codes, year, options
  known_on INTEGER NOT NULL, -- the day it counts as known
  at TEXT NOT NULL,          -- the clock, for people; decides nothing
  row_count INTEGER NOT NULL,
  new INTEGER NOT NULL,      -- marks, or rows of the other kinds
  same INTEGER NOT NULL,
  corrected INTEGER NOT NULL,
  gone INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  first_day INTEGER,
  last_day INTEGER,
  undone TEXT                -- when it was taken back; NULL while it stands
) STRICT;
CREATE INDEX import_batch_sha256 ON import_batch (sha256);

-- What an import speaks for.
CREATE TABLE import_scope (
  import INTEGER NOT NULL REFERENCES import_batch,
  school INTEGER NOT NULL REFERENCES school,
  first_day INTEGER NOT NULL,
  last_day INTEGER NOT NULL,
  PRIMARY KEY (import, school)
) STRICT, WITHOUT ROWID;

-- What the school's own codes were taken for.
CREATE TABLE code_use (
  import INTEGER NOT NULL REFERENCES import_batch,
  code TEXT NOT NULL,
  mark TEXT NOT NULL,
  uses INTEGER NOT NULL,
  PRIMARY KEY (import, code, mark)
) STRICT, WITHOUT ROWID;

CREATE TABLE student (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,   -- the school's id, exactly as written
  import INTEGER NOT NULL REFERENCES import_batch
) STRICT;

-- Letter n is the year's first day + n - 1; '.' = nothing known.
CREATE TABLE register (
  student INTEGER NOT NULL REFERENCES student,
  school INTEGER NOT NULL REFERENCES school,
  school_year INTEGER NOT NULL,
  marks TEXT NOT NULL CHECK (length(marks) = 366),
  PRIMARY KEY (student, school, school_year)
) STRICT, WITHOUT ROWID;

-- Only where a letter says less than the file did.
CREATE TABLE register_detail (
  student INTEGER NOT NULL REFERENCES student,
  school INTEGER NOT NULL,   -- of the register line; checked there
  day INTEGER NOT NULL,
  import INTEGER NOT NULL,
  part INTEGER,              -- missed parts, 0 to 2520
  minutes INTEGER,
  code TEXT,
  reason TEXT,
  others TEXT,               -- second marks of the day
  PRIMARY KEY (student, school, day)
) STRICT, WITHOUT ROWID;

-- What one import changed; replaying all of them gives the register.
CREATE TABLE register_edit (
  import INTEGER NOT NULL,
  student INTEGER NOT NULL REFERENCES student,
  school INTEGER NOT NULL,   -- of the register line; checked there
  first_day INTEGER NOT NULL,
  before TEXT,               -- NULL when nothing was known
  after TEXT NOT NULL,
  detail_before TEXT,        -- JSON: the details it replaced; NULL when there were none
  PRIMARY KEY (import, student, school, first_day)
) STRICT, WITHOUT ROWID;

-- Totals whose days are not known.
CREATE TABLE period_count (
  student INTEGER NOT NULL REFERENCES student,
  school INTEGER NOT NULL REFERENCES school,
  first_day INTEGER NOT NULL,
  last_day INTEGER NOT NULL,
  expected INTEGER NOT NULL, -- parts
  missed INTEGER NOT NULL,   -- parts that speak for withdrawal
  lawful INTEGER NOT NULL,   -- parts as the law counts them
  late INTEGER NOT NULL,
  left_early INTEGER NOT NULL,
  import INTEGER NOT NULL REFERENCES import_batch,
  ended_by INTEGER REFERENCES import_batch
) STRICT;
CREATE INDEX period_count_student ON period_count (student);

CREATE TABLE year_day (
  school_year INTEGER NOT NULL,
  n INTEGER NOT NULL,        -- the place in the line, from 1
  day INTEGER NOT NULL UNIQUE,
  date TEXT NOT NULL UNIQUE, -- YYYY-MM-DD
  PRIMARY KEY (school_year, n)
) STRICT, WITHOUT ROWID;

-- The register as a row a mark, for people with a SQLite browser.
CREATE VIEW attendance (student_id, school, date, mark, part, minutes, code, reason) AS
SELECT student.id, school.name, year_day.date, substr(register.marks, year_day.n, 1),
  register_detail.part, register_detail.minutes, register_detail.code, register_detail.reason
FROM year_day
JOIN register ON register.school_year = year_day.school_year
JOIN student ON student.key = register.student
JOIN school ON school.key = register.school
LEFT JOIN register_detail ON register_detail.student = register.student
  AND register_detail.school = register.school AND register_detail.day = year_day.day
WHERE substr(register.marks, year_day.n, 1) <> '.';
