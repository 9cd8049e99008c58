-- What was found, decided and sent; and the trail of it.
CREATE TABLE run (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  as_of INTEGER NOT NULL,
  through_import INTEGER NOT NULL, -- the newest import it read
  settings_digest TEXT NOT NULL,
  settings TEXT NOT NULL,
  students INTEGER NOT NULL,
  at TEXT NOT NULL
) STRICT;

-- Every student who is listed, left, not in file or without data; the others are steady.
CREATE TABLE finding (
  run INTEGER NOT NULL REFERENCES run,
  student INTEGER NOT NULL REFERENCES student,
  state TEXT NOT NULL,
  stage TEXT NOT NULL,
  trend TEXT,
  onset INTEGER,
  indicators TEXT NOT NULL,  -- JSON, four decimals
  PRIMARY KEY (run, student)
) STRICT, WITHOUT ROWID;

CREATE TABLE reason (
  run INTEGER NOT NULL,
  student INTEGER NOT NULL,
  place INTEGER NOT NULL,
  rule TEXT NOT NULL,
  level TEXT NOT NULL,
  text TEXT NOT NULL,
  threshold TEXT NOT NULL,
  source TEXT NOT NULL,
  from_day INTEGER,
  to_day INTEGER,
  PRIMARY KEY (run, student, place),
  FOREIGN KEY (run, student) REFERENCES finding
) STRICT, WITHOUT ROWID;

-- A review page that was written, so that a decision can name what the person saw.
CREATE TABLE page (
  digest TEXT PRIMARY KEY,
  as_of INTEGER NOT NULL,
  counselor TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE page_student (
  digest TEXT NOT NULL REFERENCES page,
  student INTEGER NOT NULL REFERENCES student,
  stage TEXT NOT NULL,       -- as shown, so that the next list knows whether it rose
  excess REAL NOT NULL,
  PRIMARY KEY (digest, student)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
  student INTEGER NOT NULL REFERENCES student,
  choice TEXT NOT NULL,      -- refer, contact-family, monitor, not-a-concern
  reason TEXT NOT NULL,
  by TEXT NOT NULL,
  on_day INTEGER NOT NULL,
  as_of INTEGER NOT NULL,
  page TEXT NOT NULL,        -- '' when decided on the command line
  import INTEGER NOT NULL REFERENCES import_batch,
  ended_by INTEGER REFERENCES import_batch
) STRICT;
CREATE INDEX decision_student ON decision (student);

-- The ledger: what was drafted, so that nothing goes twice.
CREATE TABLE letter (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  student INTEGER NOT NULL REFERENCES student,
  kind TEXT NOT NULL,        -- family, internal, external
  guardian TEXT NOT NULL,    -- '' when to the student or the school
  dated INTEGER NOT NULL,
  as_of INTEGER NOT NULL,
  status TEXT NOT NULL,      -- drafted
  file TEXT NOT NULL,        -- below the workspace
  sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX letter_student ON letter (student);

-- Append-only; every entry holds the hash of the one before. Students appear only as keyed pseudonyms.
CREATE TABLE audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  action TEXT NOT NULL,
  student TEXT,              -- HMAC of the id
  detail TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE TRIGGER audit_keeps BEFORE UPDATE ON audit BEGIN SELECT raise(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER audit_stays BEFORE DELETE ON audit BEGIN SELECT raise(ABORT, 'the audit trail is append-only'); END;
