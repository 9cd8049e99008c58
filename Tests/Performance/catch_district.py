"""One measured district: its marks, what ebb said at every week's end, its events, and the figures of a rule on it."""
import csv
import json
import statistics
import subprocess
from bisect import bisect_left, bisect_right
from collections import defaultdict
from datetime import date

from catch_rules import missed_part

STAGES = ["steady", "watch", "mild", "moderate", "severe"]
COUNTED = {"P", "T", "ED", "H", "E", "U"}  # the days that count for 12 of 15 missed
REACH = 60  # school days before the event in which a flag counts as catching it


def rows(path):
    with open(path, newline="", encoding="utf-8") as lines:
        yield from csv.DictReader(lines)


class Measured:
    def __init__(self, ebb, folder, workspace):
        files = sorted(folder.glob("attendance-*.csv"))
        done = subprocess.run([ebb, "import", folder / "roster.csv", folder / "calendar.csv", *files, "--quiet",
                               "--data", workspace], stderr=subprocess.PIPE, text=True)
        if done.returncode not in (0, 3, 4):
            raise SystemExit(done.stderr[-1000:])
        text = subprocess.run([ebb, "list", "--all", "--weeks", "--json", "--data", workspace],
                              stdout=subprocess.PIPE, check=True).stdout
        found = json.loads(text)["students"]
        self.students = [s["id"] for s in found]
        # A student's row of a week: its last school day. The two sides of a town may keep different weeks.
        self.weeks = {s["id"]: [(w["date"], week_of(w["date"]), w["state"], STAGES.index(w["stage"]))
                                for w in s["weeks"]] for s in found}
        self.marks = self.read_marks(files)
        self.stays, self.days = defaultdict(list), defaultdict(list)
        self.sex = {}
        for r in rows(folder / "roster.csv"):
            self.stays[r["student_id"]].append((r["entered_on"], r["school"]))
            self.sex[r["student_id"]] = r["sex"]
        for r in rows(folder / "calendar.csv"):
            if r["kind"] in ("instructional", "half day"):
                self.days[r["school"]].append(r["date"])
        self.events, self.true, self.onsets = {}, set(), {}
        for r in rows(folder / "outcomes.csv"):
            if r["event"] == "onset":
                self.true.add(r["student_id"])
                self.onsets[r["student_id"]] = r["date"]
            else:
                self.events[r["student_id"]] = r["date"]
        self.seen = {s for s, event in self.events.items() if self.shows(s, event)}
        truth = folder / "truth.csv"
        self.truth = {r["student_id"]: r for r in rows(truth)} if truth.exists() else {}

    def read_marks(self, files):
        """Ascending (date, code, missed share) of every student, the last file's word first."""
        marks = defaultdict(dict)
        for file in files:
            with open(file, newline="", encoding="utf-8") as lines:
                reader = csv.reader(lines)
                next(reader)
                for day, student, _, _, code, comment in reader:
                    marks[student][day] = code, comment
        return {s: [(d, c, missed_part(c, t)) for d, (c, t) in sorted(by_day.items())] for s, by_day in marks.items()}

    def shows(self, student, event):
        """Whether the files hold the event: 12 of the last 15 counted days missed, of the marks that ever came."""
        window = [missed == 1 for day, code, missed in self.marks.get(student, []) if day <= event and code in COUNTED]
        return sum(window[-15:]) >= 12

    def school_days(self, student, day):
        """The school days of the school the student goes to on a day."""
        stays = sorted(self.stays[student])
        return self.days[stays[max(0, bisect_right([a for a, _ in stays], day) - 1)][1]]

    def flags_of_level(self, level):
        """Student -> week ends on which the stage is at least `level` and a rule holds."""
        low = STAGES.index(level)
        return {s: {d for d, _, state, stage in weeks if state == "active" and stage >= low}
                for s, weeks in self.weeks.items()}

    def leads(self, flags, student):
        """School days from each flag to the student's event, the flags of the last REACH days before it and later."""
        event = self.events[student]
        days = self.school_days(student, event)
        at = bisect_left(days, event)
        return [lead for end in flags.get(student, ()) if (lead := at - bisect_left(days, end)) <= REACH]

    def lead(self, flags, student):
        """The longest lead; 0 and less: flagged too late; None: never."""
        return max(self.leads(flags, student), default=None)

    def figures(self, flags):
        weeks = defaultdict(lambda: [0, 0])
        new = 0
        for student in self.students:
            mine, before = flags.get(student, ()), False
            for day, week, state, _ in self.weeks[student]:
                if state == "left":
                    continue
                flagged = day in mine
                weeks[week][0] += flagged
                weeks[week][1] += 1
                new += flagged and not before
                before = flagged
        full = [a / n for a, n in weeks.values() if n >= 0.2 * len(self.students)]
        leads = {s: self.lead(flags, s) for s in self.events}
        own = [leads[s] for s in leads if s in self.true]
        seen = [leads[s] for s in leads if s in self.seen]
        ever = sum(bool(flags.get(s)) for s in self.students)
        return {"list": sum(full) / len(full), "ever": ever / len(self.students),
                "new": new * 350 / sum(n for _, n in weeks.values()), **caught(list(leads.values()), ""),
                **caught(own, ", withdrawals"),
                **caught(seen, ", in the files")}


def caught(leads, which):
    """Share caught before the event and quartiles of the lead; whoever was not flagged counts as late by a year."""
    known = sorted(-200 if lead is None else lead for lead in leads)
    quarters = statistics.quantiles(known, n=4, method="inclusive") if len(known) > 1 else [float("nan")] * 3
    return {"caught" + which: sum(lead > 0 for lead in known) / max(1, len(known)), "q1" + which: quarters[0],
            "lead" + which: quarters[1], "q3" + which: quarters[2]}


def week_of(day):
    year, week, _ = date.fromisoformat(day).isocalendar()
    return year, week
