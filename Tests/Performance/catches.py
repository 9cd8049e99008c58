"""What the default rules catch on the districts of seeds.txt."""
import csv
import json
import shutil
import statistics
import subprocess
from bisect import bisect_left
from collections import defaultdict

from common import ROOT, program, sample, workspace


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
    seeds = [int(l.split()[0]) for l in (ROOT / "Tests/Performance/seeds.txt").read_text().split("\n") if l and l[0] != "#"]
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
