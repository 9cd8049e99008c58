-- To whom, for what purpose and on what basis; and which students were in what left the school.
ALTER TABLE audit ADD COLUMN recipient TEXT NOT NULL DEFAULT ''; -- '' where nothing was handed to anybody
ALTER TABLE audit ADD COLUMN purpose TEXT NOT NULL DEFAULT '';
ALTER TABLE audit ADD COLUMN basis TEXT NOT NULL DEFAULT '';
CREATE INDEX audit_action ON audit (action);
CREATE INDEX audit_student ON audit (student);

-- A student in something that was given to somebody outside the school and is no letter (letters: disclosure).
CREATE TABLE handed_out (
  audit INTEGER NOT NULL REFERENCES audit,
  student INTEGER NOT NULL REFERENCES student,
  what TEXT NOT NULL,        -- list, student record, hand-over sheet …
  on_day INTEGER NOT NULL,   -- the day looked from
  recipient TEXT NOT NULL,   -- here, not on the trail, which outlives the student: it may be a parent
  PRIMARY KEY (audit, student)
) STRICT, WITHOUT ROWID;
CREATE INDEX handed_out_student ON handed_out (student);
