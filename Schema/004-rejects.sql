-- Rows that were kept back can be read again when what they lacked has come; changed codes can be read anew.

-- Of a retry: whose rows it took. Nobody else's marks rest on it.
ALTER TABLE import_batch ADD COLUMN origin INTEGER REFERENCES import_batch;

-- The import that ended the row's wait; NULL while it waits, or when a person put it aside.
ALTER TABLE rejected_row ADD COLUMN settled_by INTEGER REFERENCES import_batch;
CREATE INDEX rejected_row_settled ON rejected_row (settled_by);

-- Where the code came in the file, from 1: the first of a mark is the one that a cell without a code of its own has.
-- 0: not known.
ALTER TABLE code_use ADD COLUMN place INTEGER NOT NULL DEFAULT 0;

-- What it takes to read an import's rows again.
CREATE TABLE reading (
  import INTEGER PRIMARY KEY REFERENCES import_batch,
  header TEXT NOT NULL,      -- the record that names the columns, as it stands in the file
  options TEXT NOT NULL,     -- KEY=VALUE lines: delimiter, quotes, order of dates, school, days …
  code_list TEXT NOT NULL,   -- the shipped list of the file's shape; '' for other kinds
  tried TEXT NOT NULL        -- digest of what was known when the rows were last tried
) STRICT;

-- Good rows of days that got no mark because another row of the day was kept back.
CREATE TABLE held_row (
  import INTEGER NOT NULL REFERENCES import_batch,
  place INTEGER NOT NULL,
  line INTEGER NOT NULL,
  original TEXT NOT NULL,
  PRIMARY KEY (import, place)
) STRICT, WITHOUT ROWID;

-- Why a row is still kept back since it was last tried, where that is another reason than at first.
CREATE TABLE rejected_reason (
  import INTEGER NOT NULL,
  place INTEGER NOT NULL,
  code TEXT NOT NULL,
  column INTEGER NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  expected TEXT NOT NULL,
  hint TEXT NOT NULL,
  PRIMARY KEY (import, place),
  FOREIGN KEY (import, place) REFERENCES rejected_row
) STRICT, WITHOUT ROWID;

-- What the codes of an earlier import are taken for in the marks that `ebb recode` wrote.
CREATE TABLE recode_use (
  import INTEGER NOT NULL REFERENCES import_batch,
  origin INTEGER NOT NULL REFERENCES import_batch,
  code TEXT NOT NULL,
  mark TEXT NOT NULL,
  uses INTEGER NOT NULL,
  place INTEGER NOT NULL,
  PRIMARY KEY (import, origin, code)
) STRICT, WITHOUT ROWID;
