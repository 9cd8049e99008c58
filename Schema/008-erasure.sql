-- Students who were erased: later files may not bring them back.
CREATE TABLE tombstone (
  student TEXT PRIMARY KEY   -- HMAC of the id, as in audit; nothing else of the student stays
) STRICT, WITHOUT ROWID;
