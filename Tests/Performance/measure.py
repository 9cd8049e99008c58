#!/usr/bin/env python3
"""Measures ebb from outside: whole processes, alternated pairs, medians of the pair ratios.

    python3 Tests/Performance/measure.py import    a year of 10,000 students against `sqlite3 .import`
    python3 Tests/Performance/measure.py week      the weekly job for 350 and for 20,000 students
    python3 Tests/Performance/measure.py catch     what the default rules catch on the districts of seeds.txt

Needs the release build (swift build -c release), Python 3 and, for `import`, sqlite3. Everything is written below a
temporary folder (--folder DIR to choose) and removed at the end. An absolute time means little on a shared machine:
quote the ratio and its spread.
"""
import argparse
import csv
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from bisect import bisect_left
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def program(options):
    return options.ebb or str(ROOT / ".build" / "release" / "ebb")


def measured(command, stdin=None, allowed=(0, 3, 4)):
    """Wall seconds, processor seconds and peak memory in MiB of one process."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdin=stdin, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    code = os.waitstatus_to_exitcode(status)
    if code not in allowed:
        sys.exit(f"{command[0]} ended with {code}: {errors.decode()[-500:]}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def row(name, values, unit=""):
    print(f"  {name:34} median {statistics.median(values):9.3f}{unit}   min {min(values):9.3f}   max {max(values):9.3f}")


def sample(options, folder, students, weeks, seed=1, one_file=False):
    command = [program(options), "sample", str(folder), "--students", str(students), "--weeks", str(weeks),
               "--seed", str(seed), "--quiet"] + (["--one-file"] if one_file else [])
    subprocess.run(command, check=True)


def workspace(options, folder):
    subprocess.run([program(options), "init", str(folder), "--quiet", "--urgent-name", "Nobody"], check=True)


# ---- a year of 10,000 students -----------------------------------------------------------------------------------------
def measure_import(options, folder):
    ebb, district = program(options), folder / "district"
    sample(options, district, 10_000, 41, one_file=True)
    attendance = district / "attendance.csv"
    marks = sum(1 for _ in open(attendance, "rb")) - 1
    print(f"{marks:,} rows, {attendance.stat().st_size / 1e6:.0f} MB, 6 columns")
    script = folder / "import.sql"
    script.write_text("CREATE TABLE a(date TEXT, student_id TEXT, name TEXT, school TEXT, status TEXT, comment TEXT,"
                      f" PRIMARY KEY(student_id, date));\n.mode csv\n.import --skip 1 {attendance} a\n")
    ours, theirs = [], []
    for pair in range(options.pairs + 1):  # the first pair warms the caches and is not counted
        where, database = folder / "ws", folder / "peer.db"
        workspace(options, where)
        for name in ("roster.csv", "calendar.csv"):
            subprocess.run([ebb, "import", str(district / name), "--data", str(where), "--quiet"], check=True)
        before = (where / "ebb.sqlite").stat().st_size
        a = measured([ebb, "import", str(attendance), "--data", str(where), "--quiet"])
        size = (where / "ebb.sqlite").stat().st_size
        with open(script) as stdin:
            b = measured(["sqlite3", str(database)], stdin)
        peer = database.stat().st_size
        if pair:
            ours.append(a)
            theirs.append(b)
        shutil.rmtree(where)
        database.unlink()
    print(f"import of {marks:,} rows, {options.pairs} pairs, A = ebb, B = sqlite3 .import into a keyed table")
    row("A wall", [a[0] for a in ours], " s")
    row("B wall", [b[0] for b in theirs], " s")
    row("B / A wall (times faster)", [b[0] / a[0] for a, b in zip(ours, theirs)])
    row("A processor", [a[1] for a in ours], " s")
    row("B processor", [b[1] for b in theirs], " s")
    row("B / A processor (times faster)", [b[1] / a[1] for a, b in zip(ours, theirs)])
    row("A peak memory", [a[2] for a in ours], " MiB")
    print(f"  bytes a mark on disk: {(size - before) / marks:.2f} (all in: {size / marks:.2f}); keyed table {peer / marks:.2f}")


# ---- the weekly job ----------------------------------------------------------------------------------------------------
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


# ---- what the rules catch ----------------------------------------------------------------------------------------------
STAGES = ["steady", "watch", "mild", "moderate", "severe"]
REACH = 60  # school days before the event in which a flag counts as catching it
ABSENT, EXPECTED = {"E", "U", "M", "F"}, {"P", "T", "ED", "E", "U", "M", "F", "O", "H"}


def yearly_rule(files, ends):
    """The week ends at which a student has missed 10 % of at least 20 expected days, by student."""
    marks = {}
    for file in files:
        with open(file, newline="", encoding="utf-8") as lines:
            for r in csv.DictReader(lines):
                marks[r["student_id"], r["date"]] = r["status"]
    by_student = defaultdict(list)
    for (student, day), status in marks.items():
        if status in EXPECTED:
            by_student[student].append((day, 1.0 if status in ABSENT else 0.5 if status == "H" else 0.0))
    flagged = {}
    for student, days in by_student.items():
        days.sort()
        missed, count, at = 0.0, 0, 0
        flagged[student] = set()
        for end in ends:
            while at < len(days) and days[at][0] <= end:
                missed, count, at = missed + days[at][1], count + 1, at + 1
            if count >= 20 and missed * 10 >= count:
                flagged[student].add(end)
    return flagged


def figures(flags, students, ends, events, days):
    """flags: student -> week ends on which he is on the list."""
    listed = [sum(end in flags.get(s, ()) for s in students) / len(students) for end in ends]
    ever = sum(bool(flags.get(s)) for s in students) / len(students)
    before = {end: ends[i - 1] if i else None for i, end in enumerate(ends)}
    new = sum(1 for s in students for end in flags.get(s, ()) if before[end] not in flags[s])
    leads, caught = [], 0
    for student, event in events.items():
        at = bisect_left(days, event)
        first = [at - bisect_left(days, end) for end in flags.get(student, ()) if at - bisect_left(days, end) <= REACH]
        early = [lead for lead in first if lead >= 0]
        caught += bool(early)
        leads.append(max(first) if first else -len(days))
    return {"list": sum(listed) / len(listed), "ever": ever, "caught": caught / len(events),
            "lead": statistics.median(leads), "new": new / len(students) * 350 / len(ends)}


def measure_catch(options, folder):
    ebb, results = program(options), defaultdict(list)
    seeds = [int(l) for l in (ROOT / "Tests/Performance/seeds.txt").read_text().split("\n") if l and l[0] != "#"]
    for seed in seeds:
        district, where = folder / f"district-{seed}", folder / f"ws-{seed}"
        sample(options, district, options.students, options.weeks, seed)
        workspace(options, where)
        files = sorted(district.glob("attendance-*.csv"))
        subprocess.run([ebb, "import", str(district / "roster.csv"), str(district / "calendar.csv"), *map(str, files),
                        "--data", str(where), "--quiet"], stderr=subprocess.DEVNULL)
        text = subprocess.run([ebb, "list", "--all", "--weeks", "--json", "--data", str(where)],
                              stdout=subprocess.PIPE, check=True).stdout
        found = json.loads(text)["students"]
        ends = sorted({w["date"] for s in found for w in s["weeks"]})
        days = sorted({r["date"] for r in csv.DictReader(open(district / "calendar.csv", encoding="utf-8"))
                       if r["kind"] == "instructional"})
        events = {r["student_id"]: r["date"] for r in csv.DictReader(open(district / "outcomes.csv", encoding="utf-8"))
                  if r["event"] == "12 of 15 missed"}
        true = {r["student_id"] for r in csv.DictReader(open(district / "outcomes.csv", encoding="utf-8"))
                if r["event"] == "onset"}
        students = [s["id"] for s in found]
        at_least = {level: {s["id"]: {w["date"] for w in s["weeks"]
                                      if w["state"] == "active" and STAGES.index(w["stage"]) >= STAGES.index(level)}
                            for s in found} for level in ("mild", "watch")}
        at_least["10 % of the year"] = yearly_rule(files, ends)
        print(f"seed {seed}: {len(students):,} students, {len(ends)} weeks, {len(events)} events, {len(true)} withdrawals")
        for level, flags in at_least.items():
            value = figures(flags, students, ends, events, days)
            own = figures(flags, students, ends, {s: e for s, e in events.items() if s in true}, days)
            value["caught, withdrawals"], value["lead, withdrawals"] = own["caught"], own["lead"]
            results[level].append(value)
            print(f"  {level:16}", "  ".join(f"{k} {v:.3f}" for k, v in value.items()))
        shutil.rmtree(district)
        shutil.rmtree(where)
    worst = {"list": max, "ever": max, "caught": min, "lead": min, "new": max, "caught, withdrawals": min,
             "lead, withdrawals": min}
    print(f"\n{len(seeds)} districts of {options.students:,} students, {options.weeks} weeks: median (worst)")
    for level, values in results.items():
        cells = [f"{k} {statistics.median(v[k] for v in values):.3f} ({pick(v[k] for v in values):.3f})"
                 for k, pick in worst.items()]
        print(f"  {level:16}", "  ".join(cells))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["import", "week", "catch"])
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--students", type=int, default=10_000)
    parser.add_argument("--weeks", type=int, default=41)
    parser.add_argument("--ebb", help="the program to measure")
    parser.add_argument("--folder", help="where to work; removed at the end")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="ebb-measure-", dir=options.folder))
    try:
        {"import": measure_import, "week": measure_week, "catch": measure_catch}[options.what](options, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


main()
