"""Imports of a whole year against sqlite3, an expert's sqlite3, DuckDB and `wc -l`; again, and as it grows."""
import shutil
import statistics
import subprocess
import sys

from common import measured, pairs, program, row, rows_of, sample, workspace

TABLE = "date TEXT, student_id TEXT, name TEXT, school TEXT, status TEXT, comment TEXT"

# DuckDB runs inside Python: its own processor and wall time, without the start of Python, is printed by the child.
DUCK = """
import resource, sys, time
import duckdb
used = resource.getrusage(resource.RUSAGE_SELF)
start, cpu = time.perf_counter(), used.ru_utime + used.ru_stime
base = duckdb.connect(sys.argv[2])
base.execute("SET threads = %d; SET preserve_insertion_order = false; SET enable_progress_bar = false" % int(sys.argv[4]))
read = f"SELECT * FROM read_csv('{sys.argv[1]}', all_varchar = true, header = true)"
if sys.argv[3] == "keyed":
    base.execute("CREATE TABLE a(date TEXT, student_id TEXT, name TEXT, school TEXT, status TEXT, comment TEXT,"
                 " PRIMARY KEY (student_id, date))")
    base.execute("INSERT INTO a " + read)
else:
    base.execute("CREATE TABLE a AS " + read)
base.execute("CHECKPOINT")
base.close()
used = resource.getrusage(resource.RUSAGE_SELF)
print(time.perf_counter() - start, used.ru_utime + used.ru_stime - cpu, used.ru_maxrss / 1024)
"""


def district(options, folder, students):
    """A year of a district in one file, and a workspace that knows its roster and calendar."""
    where = folder / f"district-{students}"
    if not where.exists():
        sample(options, where, students, 41, one_file=True)
        ready = folder / f"ready-{students}"
        workspace(options, ready)
        for name in ("roster.csv", "calendar.csv"):
            subprocess.run([program(options), "import", str(where / name), "--data", str(ready), "--quiet"], check=True)
    return where / "attendance.csv", folder / f"ready-{students}"


def import_once(options, folder, attendance, ready):
    where = folder / "ws"
    shutil.rmtree(where, ignore_errors=True)
    shutil.copytree(ready, where)
    return measured([program(options), "import", str(attendance), "--data", str(where), "--quiet"]), where


def sqlite_script(folder, attendance, way):
    head = {"keyed": f"CREATE TABLE a({TABLE}, PRIMARY KEY(student_id, date));",
            "expert": "PRAGMA page_size = 16384; PRAGMA cache_size = -2000000; PRAGMA temp_store = MEMORY;\n"
                      f"CREATE TABLE a({TABLE}, PRIMARY KEY(student_id, date)) WITHOUT ROWID;"}[way]
    script = folder / f"{way}.sql"
    script.write_text(f"{head}\n.mode csv\n.import --skip 1 {attendance} a\n")
    return script


def peer(folder, attendance, way):
    database = folder / "peer.db"
    database.unlink(missing_ok=True)
    if way.startswith("duckdb"):
        out = subprocess.run([sys.executable, "-c", DUCK, str(attendance), str(database), way.split("-")[1], "2"],
                             stdout=subprocess.PIPE, check=True).stdout
        result = tuple(float(x) for x in out.split())
    else:
        with open(sqlite_script(folder, attendance, way)) as stdin:
            result = measured(["sqlite3", str(database)], stdin)
    size = database.stat().st_size
    database.unlink()
    return result, size


def measure_against(options, folder):
    """Goals 1 to 4: the same file into ebb and into each peer, alternately."""
    attendance, ready = district(options, folder, options.students)
    marks = rows_of(attendance)
    print(f"{marks:,} rows, {attendance.stat().st_size / 1e6:.0f} MB, 6 columns, {options.pairs} pairs each, A = ebb")
    before = (ready / "ebb.sqlite").stat().st_size
    for way, name in (("keyed", "sqlite3 .import into PRIMARY KEY(student_id, date)"),
                      ("expert", "sqlite3 .import, 2 GB cache, WITHOUT ROWID"),
                      ("duckdb-unkeyed", "DuckDB read_csv into a table without key"),
                      ("duckdb-keyed", "DuckDB read_csv into PRIMARY KEY(student_id, date)")):
        if options.peer and options.peer != way:
            continue
        ours, theirs = [], []
        for pair in range(options.pairs + 1):  # the first pair warms the caches and is not counted
            a, where = import_once(options, folder, attendance, ready)
            b, other = peer(folder, attendance, way)
            if pair:
                ours.append(a)
                theirs.append(b)
        pairs(f"B = {name}", ours, theirs)
        size = (where / "ebb.sqlite").stat().st_size
        print(f"  bytes a mark on disk: {(size - before) / marks:.2f} (all in {size / marks:.2f}); B {other / marks:.2f}")


def measure_again(options, folder):
    """Goals 7, 8 and 10: against `wc -l`, and the same file a second time against hashing it."""
    attendance, ready = district(options, folder, options.students)
    count, first, hashed, second = [], [], [], []
    for run in range(options.pairs + 1):
        c = measured(["wc", "-l", str(attendance)])
        a, where = import_once(options, folder, attendance, ready)
        h = measured(["openssl", "dgst", "-sha256", str(attendance)])
        again = measured([program(options), "import", str(attendance), "--data", str(where), "--quiet"])
        if run:
            count.append(c), first.append(a), hashed.append(h), second.append(again)
    print(f"{options.students:,} students, a year, {options.pairs} runs")
    row("import", [a[0] for a in first], " s")
    row("import / wc -l", [a[0] / c[0] for a, c in zip(first, count)])
    row("peak memory", [a[2] for a in first], " MiB")
    row("the same file again", [a[0] for a in second], " s")
    row("the same file again / openssl sha256", [a[0] / h[0] for a, h in zip(second, hashed)])


def measure_growth(options, folder):
    """Goal 12: ten times the students, and ten times the school days, at most eleven times the time."""
    small, ready_small = district(options, folder, options.students // 10)
    large, ready_large = district(options, folder, options.students)
    ratios, memory = [], []
    for run in range(options.pairs + 1):
        a, _ = import_once(options, folder, small, ready_small)
        b, _ = import_once(options, folder, large, ready_large)
        if run:
            ratios.append(b[1] / a[1])
            memory.append((a[2], b[2]))
    rows = rows_of(large) / rows_of(small)
    print(f"{options.students // 10:,} to {options.students:,} students: {rows:.2f} times the rows")
    row("processor time, times", ratios)
    print(f"  peak memory {statistics.median(m[0] for m in memory):.0f} to {statistics.median(m[1] for m in memory):.0f} MiB")
