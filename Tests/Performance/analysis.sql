-- The analysis of ebb as an expert would write it in DuckDB: the same indicators at every week's end, the default rules
-- that rest on marks, stage and trend. Window functions throughout; the excess, a sum that never falls below zero, is
-- its running total less that total's lowest value so far.
--
-- Left out, to DuckDB's advantage: sentences, dates and sources of the reasons, the differential, students coming back
-- (the excess starts again at zero) and their relapses, settling, totals of weeks, notes.
--
-- Reads: mark(student, school, date, letter, part), enrolment(student, school, entered, departed),
-- school_day(school, date). Writes: finding, a row a student.

-- The census: what every school expected and missed on each day, and which days had a register.
CREATE TEMP TABLE tally AS
SELECT c.school, c.date,
  count(*) FILTER (m.letter IN ('P', 'L', 'E', 'H', 'A', 'U', 'R')) AS expected,
  coalesce(sum(CASE WHEN m.letter IN ('A', 'U', 'R') THEN 2520 WHEN m.letter = 'H' THEN m.part ELSE 0 END), 0) / 2520.0
    AS missed,
  count(*) FILTER (m.letter NOT IN ('N', '-')) >= 2 AS has_register
FROM school_day c LEFT JOIN mark m ON m.school = c.school AND m.date = c.date
GROUP BY ALL;

CREATE TEMP TABLE share AS
WITH district AS (
  SELECT date, sum(missed) / nullif(sum(expected), 0) AS on_day,
    sum(sum(missed)) OVER w / nullif(sum(sum(expected)) OVER w, 0) AS so_far
  FROM tally GROUP BY date WINDOW w AS (ORDER BY date)
), school AS (
  SELECT *, sum(missed) OVER w AS missed_so_far, sum(expected) OVER w AS expected_so_far
  FROM tally WINDOW w AS (PARTITION BY school ORDER BY date)
), mean AS (
  SELECT s.*, (missed_so_far + 50 * coalesce(so_far, 0.05)) / (expected_so_far + 50) AS mean,
    (missed + 50 * on_day) / (expected + 50) AS alone
  FROM school s JOIN district d USING (date)
)
SELECT school, date, has_register, mean, greatest(0, coalesce(alone, mean) - mean) AS too_much FROM mean;

-- Every school day of every student.
CREATE TEMP TABLE day AS
SELECT e.student, s.date, (s.date - DATE '2001-01-01') // 7 AS week, s.has_register, s.mean, s.too_much,
  coalesce(m.letter, '.') AS letter,
  CASE WHEN m.letter IN ('A', 'U', 'R') THEN 2520 WHEN m.letter = 'H' THEN m.part ELSE 0 END AS ebb,
  CASE WHEN m.letter IN ('A', 'U', 'R', 'C', 'F') THEN 2520 ELSE coalesce(m.part, 0) END AS lawful,
  coalesce(m.letter, '.') IN ('P', 'L', 'E', 'H', 'A', 'U', 'R') AS counts,
  coalesce(m.letter, '.') NOT IN ('S', 'N', '-', '.') AS is_expected
FROM enrolment e
JOIN share s ON s.school = e.school AND s.date >= e.entered AND (e.departed IS NULL OR s.date <= e.departed)
LEFT JOIN mark m ON m.student = e.student AND m.school = e.school AND m.date = s.date;

-- Days that count: windows, what would be usual, spells.
CREATE TEMP TABLE log AS
WITH numbered AS (
  SELECT *, row_number() OVER w AS n, sum(ebb) OVER w AS total,
    sum((2 * ebb < 2520)::INT) OVER w AS breaks, sum((letter <> 'U')::INT) OVER w AS excused_so_far
  FROM day WHERE counts WINDOW w AS (PARTITION BY student ORDER BY date)
), placed AS (
  SELECT *, row_number() OVER spell - (breaks > 0)::INT AS place,
    row_number() OVER unexcused - (excused_so_far > 0)::INT AS unexcused_run,
    coalesce(lag(total, 10) OVER w, 0) AS total10, coalesce(lag(total, 20) OVER w, 0) AS total20,
    coalesce(lag(total, 60) OVER w, 0) AS total60,
    coalesce(lag(total, 21) OVER w, 0) AS total21
  FROM numbered
  WINDOW w AS (PARTITION BY student ORDER BY date), spell AS (PARTITION BY student, breaks ORDER BY date),
    unexcused AS (PARTITION BY student, excused_so_far ORDER BY date)
), usual AS (
  SELECT *,
    greatest(0, least(0.9, too_much + least(0.2, (total21 / 2520.0 + 30 * mean) / (greatest(n - 21, 0) + 30)))) AS usual,
    CASE WHEN ebb = 0 THEN 0 WHEN 2 * ebb < 2520 THEN 1 WHEN place = 1 THEN 1.5
      WHEN place >= 6 AND ebb = 2520 THEN 0.5 ELSE 1 END * ebb / 2520.0 AS weighed
  FROM placed
), summed AS (
  SELECT *, sum(weighed - usual - 0.2) OVER (PARTITION BY student ORDER BY date) AS running FROM usual
)
SELECT student, date, week, n, total, total10, total20, total60, CASE WHEN 2 * ebb >= 2520 THEN place ELSE 0 END AS streak,
  CASE WHEN letter = 'U' THEN unexcused_run ELSE 0 END AS unexcused_run,
  running - least(0, min(running) OVER w) AS excess,
  sum((letter IN ('L', 'E'))::INT) OVER w AS precursors,
  sum((letter IN ('L', 'E'))::INT) OVER (PARTITION BY student ORDER BY date ROWS 19 PRECEDING) AS precursors20,
  sum((letter = 'R')::INT) OVER (PARTITION BY student ORDER BY date ROWS 19 PRECEDING) AS refusal20,
  sum((4 * ebb >= 2520)::INT) OVER (PARTITION BY student ORDER BY date ROWS 74 PRECEDING) AS ebb_in75,
  sum((2 * ebb >= 2520 AND place = 1)::INT) OVER (PARTITION BY student ORDER BY date ROWS 59 PRECEDING) AS spells60,
  max(total - total20) OVER (PARTITION BY student ORDER BY date ROWS 59 PRECEDING) AS worst20
FROM summed WINDOW w AS (PARTITION BY student ORDER BY date);

-- All school days: what the law counts, silence, time away.
CREATE TEMP TABLE known AS
SELECT student, date, week, sum(is_expected::INT) OVER w AS expected, sum(lawful) FILTER (is_expected) OVER w AS missed,
  max(date) FILTER (letter IN ('P', 'L', 'E', 'H', 'O')) OVER w AS last_attended,
  count(*) FILTER (has_register) OVER w
    - coalesce(max(register_number) FILTER (has_register AND letter NOT IN ('-', '.')) OVER w, 0) AS silent
FROM (
  SELECT *, count(*) FILTER (has_register) OVER (PARTITION BY student ORDER BY date) AS register_number FROM day)
WINDOW w AS (PARTITION BY student ORDER BY date);

-- The last day of every week, then the rules, then the trend.
CREATE OR REPLACE TABLE finding AS
WITH ends AS (
  SELECT * FROM known QUALIFY row_number() OVER (PARTITION BY student, week ORDER BY date DESC) = 1
), runs AS (
  SELECT student, week, max(unexcused_run) AS unexcused_run FROM log GROUP BY ALL
), joined AS (
  SELECT e.student, e.date, e.week, e.expected, e.missed, e.silent, e.last_attended,
    l.n, l.total AS ebb_parts, l.streak, round(l.excess, 4) AS excess, l.precursors20, l.refusal20, l.ebb_in75, l.spells60,
    l.worst20, (l.total - l.total10) AS missed10,
    CASE WHEN n >= 10 THEN (l.total - l.total10) / 25200.0 END AS recent10,
    CASE WHEN n >= 20 THEN (l.total - l.total20) / 50400.0 END AS recent20,
    CASE WHEN n >= 60 THEN (l.total - l.total60) / 151200.0 END AS recent60,
    CASE WHEN n >= 40 THEN l.total20 / 2520.0 / (n - 20) END AS baseline,
    CASE WHEN n >= 40 THEN 20.0 * (l.precursors - l.precursors20) / (n - 20) END AS precursor_baseline,
    coalesce(r.unexcused_run, l.unexcused_run) AS unexcused_streak
  FROM ends e ASOF LEFT JOIN log l ON l.student = e.student AND l.date <= e.date
  LEFT JOIN runs r ON r.student = e.student AND r.week = e.week
), staged AS (
  SELECT *, CASE
      WHEN expected >= 10 AND recent60 >= 0.9 THEN 4
      WHEN expected >= 10 AND recent20 >= 0.5 OR silent >= 10 THEN 3
      WHEN expected >= 10 AND (excess >= 5 OR recent60 >= 0.3 AND recent20 >= 0.15) OR refusal20 >= 1 THEN 2
      WHEN expected >= 10 AND (excess >= 3 AND recent20 >= 0.15 AND recent20 >= 2 * baseline
        OR precursors20 >= 5 AND precursors20 >= 3 * precursor_baseline) OR unexcused_streak >= 3 OR silent >= 5 THEN 1
      ELSE 0 END AS stage
  FROM joined
), moved AS (
  SELECT *, lag(stage, 1, 0) OVER (PARTITION BY student ORDER BY week) AS before FROM staged
)
SELECT student, date, ['steady', 'watch', 'mild', 'moderate', 'severe'][stage + 1] AS stage,
  CASE WHEN stage = 0 THEN NULL WHEN before = 0 THEN 'new' WHEN stage > before THEN 'worse'
    WHEN worst20 > 0 AND 4 * missed10 <= worst20 THEN 'improving' ELSE 'same' END AS trend,
  expected, missed / 2520.0 AS missed_days, missed / 2520.0 / nullif(expected, 0) AS absence_rate,
  ebb_parts / 2520.0 AS ebb_days, excess, recent10, recent20, recent60, baseline, streak, silent, precursors20, refusal20,
  ebb_in75, spells60, last_attended,
  expected >= 20 AND missed / 2520.0 / nullif(expected, 0) >= 0.1 AS chronic10, ebb_parts >= 30 * 2520 AS futoko30
FROM moved QUALIFY row_number() OVER (PARTITION BY student ORDER BY week DESC) = 1
ORDER BY student;
