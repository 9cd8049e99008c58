"""The analysis of a district's year against the same indicators and rules in DuckDB SQL, and as it grows."""
import json
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

from common import measured, pairs, program, row, sample, workspace

SQL = Path(__file__).with_name("analysis.sql")

# Everything DuckDB needs, loaded before the clock runs: marks as letters, who is enrolled where, school days.
READY = """
import json, subprocess, sys
import duckdb
ebb, district, path = sys.argv[1:]
codes = json.loads(subprocess.run([ebb, "codes", "--list", "plain", "--json"], stdout=subprocess.PIPE).stdout)
letters = dict(zip("present late left-early partial excused unexcused refusal certified family elsewhere suspended"
                   " not-expected missing".split(), "PLEHAURCFOSN-"))
base = duckdb.connect(path)
base.execute("SET enable_progress_bar = false; CREATE TABLE code(status TEXT, letter TEXT)")
base.executemany("INSERT INTO code VALUES (?, ?)", [(c, letters[m]) for c, m in codes["list"]["codes"].items()] + [("", "-")])
base.execute(f'''CREATE TABLE mark AS
  SELECT student_id AS student, school, date::DATE AS date, letter, CASE WHEN letter = 'H' THEN 1260 END AS part
  FROM read_csv('{district}/attendance.csv', all_varchar = true, header = true) a
  JOIN code c ON c.status = coalesce(a.status, '') ORDER BY student, date''')
base.execute(f'''CREATE TABLE enrolment AS SELECT student_id AS student, school, entered_on::DATE AS entered,
  nullif(left_on, '')::DATE AS departed FROM read_csv('{district}/roster.csv', all_varchar = true, header = true)''')
base.execute(f'''CREATE TABLE school_day AS SELECT school, date::DATE AS date
  FROM read_csv('{district}/calendar.csv', all_varchar = true, header = true)
  WHERE kind IN ('instructional', 'makeUp', 'halfDay') AND date::DATE <= (SELECT max(date) FROM mark)''')
base.close()
"""

PEER = """
import resource, sys, time
import duckdb
used = resource.getrusage(resource.RUSAGE_SELF)
start, cpu = time.perf_counter(), used.ru_utime + used.ru_stime
base = duckdb.connect(sys.argv[1])
base.execute("SET threads = 2; SET memory_limit = '12GB'; SET enable_progress_bar = false; SET preserve_insertion_order = false")
base.execute(open(sys.argv[2]).read())
base.close()
used = resource.getrusage(resource.RUSAGE_SELF)
print(time.perf_counter() - start, used.ru_utime + used.ru_stime - cpu, used.ru_maxrss / 1024)
"""

STAGES = ["steady", "watch", "mild", "moderate", "severe"]


def ready(options, folder, students, weeks):
    """A workspace that holds a district's year."""
    district, where = folder / f"district-{students}-{weeks}", folder / f"ws-{students}-{weeks}"
    sample(options, district, students, weeks, one_file=True)
    workspace(options, where)
    files = [str(district / f"{name}.csv") for name in ("roster", "calendar", "attendance")]
    subprocess.run([program(options), "import", *files, "--data", str(where), "--quiet"], check=True)
    return district, where


def analyze(options, where):
    return measured([program(options), "analyze", "--without-notes", "--quiet", "--data", str(where)])


def measure_analysis(options, folder):
    """Goal 5: full analysis of a district-year against the same work in DuckDB SQL."""
    district, where = ready(options, folder, options.students, options.weeks)
    peer = str(folder / "peer.duckdb")
    subprocess.run([sys.executable, "-c", READY, program(options), str(district), peer], check=True)
    ours, theirs = [], []
    for pair in range(options.pairs + 1):
        first = analyze(options, where)
        out = subprocess.run([sys.executable, "-c", PEER, peer, str(SQL)], stdout=subprocess.PIPE, check=True).stdout
        if pair:
            ours.append(first)
            theirs.append(tuple(float(x) for x in out.split()))
    pairs(f"a year of {options.students:,} students, {options.pairs} pairs; A = ebb analyze, B = DuckDB", ours, theirs)
    agree(options, where, peer)


def agree(options, where, peer):
    """Compares what both found, student by student."""
    text = subprocess.run([program(options), "list", "--all", "--json", "--weeks", "--data", str(where)],
                          stdout=subprocess.PIPE, check=True).stdout
    students = {s["id"]: s for s in json.loads(text)["students"]}
    lines = subprocess.run(
        [sys.executable, "-c", "import duckdb, json, sys\nfor r in duckdb.connect(sys.argv[1], read_only=True).execute("
         "'SELECT student, stage, excess, recent20, absence_rate, expected, missed_days, trend FROM finding').fetchall():"
         " print(json.dumps(r))", peer], stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()
    back, stages, numbers, trends, flagged, other = 0, 0, 0, 0, 0, []
    for line in lines:
        student, stage, excess, recent20, rate, expected, missed, trend = json.loads(line)
        ours = students[student]
        if any(week["trend"] in ("back", "relapse") for week in ours["weeks"]):
            back += 1
            continue
        levels = [STAGES.index(r["level"]) for r in ours["reasons"] if r["level"] != "context"]
        same = STAGES[max(levels, default=0)] == stage
        near = all(a is None and b is None or a is not None and b is not None and abs(a - b) < 0.0051 for a, b in [
            (ours["recent20"], recent20), (ours["absenceRate"], rate), (ours["missedDays"], missed),
            (ours["expectedDays"], expected)]) and abs((ours["excess"] or 0) - (excess or 0)) < 0.0002
        stages, numbers = stages + same, numbers + near
        if stage != "steady":
            flagged += 1
            trends += ours["trend"] == trend
        if not same or not near:
            other.append(student)
    count = len(lines) - back
    print(f"  {len(lines):,} students, of whom {back:,} came back once and are not compared (DuckDB does not start again)")
    print(f"  the same stage: {stages:,} of {count:,}; the same numbers: {numbers:,}; the same trend: {trends:,} of the"
          f" {flagged:,} flagged" + (f"; others: {' '.join(other[:8])}" if other else ""))


def measure_analysis_growth(options, folder):
    """Goal 12: ten times the students, the weeks and the rules."""
    def median(where):
        return statistics.median(analyze(options, where)[1] for _ in range(options.pairs))

    def line(what, small, large):
        print(f"  {what:34} {small:7.3f} s  {large:7.3f} s processor: {large / small:5.2f} times", flush=True)

    print(f"ten times the work, medians of {options.pairs} runs of ebb analyze")
    _, small = ready(options, folder, options.students // 10, options.weeks)
    _, large = ready(options, folder, options.students, options.weeks)
    base = median(large)
    line(f"students {options.students // 10:,} to {options.students:,}", median(small), base)
    _, few = ready(options, folder, options.students, 4)
    line("weeks 4 to 40", median(few), base)
    rules = subprocess.run([program(options), "rules", "--data", str(large)], stdout=subprocess.PIPE, check=True).stdout.decode()
    settings = large / "ebb.ini"
    plain = settings.read_text()
    settings.write_text(plain + "\n" + "\n".join(rules.replace("[rule ", f"[rule again-{n}-") for n in range(9)))
    line("rules 16 to 160", base, median(large))
    settings.write_text(plain)
    shutil.rmtree(folder / f"district-{options.students}-{options.weeks}")
