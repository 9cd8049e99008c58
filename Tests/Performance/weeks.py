"""The weekly job of a school, and of a large district against DuckDB."""
import shutil
import subprocess
import sys

from common import measured, pairs, program, row, sample, workspace


def measure_week(options, folder):
    ebb = program(options)
    for students in (350, 20_000):
        district = folder / f"district-{students}"
        sample(options, district, students, 14)
        weeks = sorted(district.glob("attendance-*.csv"))
        ready = folder / f"ready-{students}"
        workspace(options, ready)
        others = [district / f"{name}.csv" for name in ("roster", "calendar", "guardians", "notes", "contacts")]
        subprocess.run([ebb, "import", *map(str, others + weeks[:-1]), "--data", str(ready), "--quiet"],
                       stderr=subprocess.DEVNULL)
        runs = []
        for run in range(options.pairs + 1):
            where = folder / "ws"
            shutil.copytree(ready, where)
            result = measured([ebb, "week", str(weeks[-1]), "--data", str(where), "--quiet"])
            if run:
                runs.append(result)
            shutil.rmtree(where)
        print(f"ebb week, {students:,} students, {len(weeks) - 1} weeks before, {options.pairs} runs: import, analyze, report")
        row("wall", [r[0] for r in runs], " s")
        row("processor", [r[1] for r in runs], " s")
        row("peak memory", [r[2] for r in runs], " MiB")


def measure_weeks(options, folder):
    """Goal 9: a year as 36 weekly files."""
    ebb, where, district = program(options), folder / "ws", folder / "district"
    sample(options, district, options.students, 36)
    workspace(options, where)
    others = [str(district / f"{name}.csv") for name in ("roster", "calendar")]
    subprocess.run([ebb, "import", *others, "--data", str(where), "--quiet"], check=True)
    before = (where / "ebb.sqlite").stat().st_size
    files = sorted(district.glob("attendance-*.csv"))
    result = measured([ebb, "import", *map(str, files), "--data", str(where), "--quiet"])
    size = (where / "ebb.sqlite").stat().st_size
    text = subprocess.run(["sqlite3", str(where / "ebb.sqlite"),
                           "SELECT sum(length(replace(marks, '.', ''))) FROM register"], stdout=subprocess.PIPE, check=True)
    marks = int(text.stdout)
    print(f"{len(files)} weekly files of {options.students:,} students, {marks:,} marks")
    print(f"  {result[0]:.2f} s, {result[2]:.0f} MiB, {(size - before) / marks:.2f} bytes a mark (all in {size / marks:.2f})")


DUCK_READY = """
import sys
import duckdb
base = duckdb.connect(sys.argv[1])
base.execute("CREATE TABLE a(date TEXT, student_id TEXT, name TEXT, school TEXT, status TEXT, comment TEXT,"
             " PRIMARY KEY (student_id, date))")
for week in sys.argv[2:]:
    base.execute(f"INSERT OR REPLACE INTO a SELECT * FROM read_csv('{week}', all_varchar = true, header = true)")
base.close()
"""

# The week into a keyed table, shares of the year, of the last 20 and 60 days, and the list: no checks, no history.
DUCK_WEEK = """
import resource, sys, time
import duckdb
used = resource.getrusage(resource.RUSAGE_SELF)
start, cpu = time.perf_counter(), used.ru_utime + used.ru_stime
base = duckdb.connect(sys.argv[2])
base.execute("SET threads = 2; SET enable_progress_bar = false")
base.execute(f"INSERT OR REPLACE INTO a SELECT * FROM read_csv('{sys.argv[1]}', all_varchar = true, header = true)")
base.execute(f'''COPY (
  WITH days AS (SELECT student_id, date, (status IN ('E', 'U'))::INT AS away,
      row_number() OVER (PARTITION BY student_id ORDER BY date DESC) AS back FROM a WHERE status NOT IN ('N', '-'))
  SELECT student_id, sum(away) AS missed, count(*) AS expected, avg(away) FILTER (back <= 20) AS recent20,
      avg(away) FILTER (back <= 60) AS recent60
  FROM days GROUP BY student_id HAVING recent20 >= 0.15 OR recent60 >= 0.3 ORDER BY recent20 DESC
) TO '{sys.argv[3]}' (HEADER)''')
base.close()
used = resource.getrusage(resource.RUSAGE_SELF)
print(time.perf_counter() - start, used.ru_utime + used.ru_stime - cpu, used.ru_maxrss / 1024)
"""


def measure_district(options, folder):
    """Goal 6: a week of a large district after 30 weeks: imported with edits, analyzed, list written."""
    ebb, district, ready = program(options), folder / "district", folder / "ready"
    sample(options, district, options.students, 31)
    workspace(options, ready)
    weeks = sorted(district.glob("attendance-*.csv"))
    others = [district / f"{name}.csv" for name in ("roster", "calendar")]
    subprocess.run([ebb, "import", *map(str, others + weeks[:-1]), "--data", str(ready), "--quiet"], check=True)
    # In a process of its own: what this one holds would count as the peak memory of its children.
    subprocess.run([sys.executable, "-c", DUCK_READY, str(folder / "ready.duckdb"), *map(str, weeks[:-1])], check=True)
    ours, steps, theirs = [], [], []
    for pair in range(options.pairs + 1):
        where = folder / "ws"
        shutil.copytree(ready, where)
        first = measured([ebb, "import", str(weeks[-1]), "--data", str(where), "--quiet"])
        second = measured([ebb, "analyze", "--data", str(where), "--quiet"])
        third = measured([ebb, "list", "--json", "--data", str(where)])
        shutil.rmtree(where)
        shutil.copy(folder / "ready.duckdb", folder / "peer.duckdb")
        out = subprocess.run([sys.executable, "-c", DUCK_WEEK, str(weeks[-1]), str(folder / "peer.duckdb"),
                              str(folder / "list.csv")], stdout=subprocess.PIPE, check=True).stdout
        if pair:
            steps.append((first, second, third))
            ours.append(tuple(a + b for a, b in zip(first, second))[:2] + (max(first[2], second[2]),))
            theirs.append(tuple(float(x) for x in out.split()))
    print(f"one more week of {options.students:,} students, {options.pairs} pairs")
    row("import with edits", [s[0][0] for s in steps], " s")
    row("analyze, findings stored", [s[1][0] for s in steps], " s")
    row("list as JSON (analyzes again)", [s[2][0] for s in steps], " s")
    pairs("A = ebb import and analyze, B = DuckDB: upsert, four shares, list", ours, theirs)
