#!/usr/bin/env python3
"""Writes a second synthetic district, with other mechanics than `ebb sample`, as files that `ebb import` takes.

    python3 Tests/Performance/second_district.py DIR --seed 1 [--students 4000]
    python3 Tests/Performance/second_district.py DIR --seed 1 --flu 0.3   nobody withdraws; one flu week takes 30 %
    python3 Tests/Performance/second_district.py --digests 1 2 3          the SHA-256 of each district, writing nothing

roster.csv, calendar.csv, a weekly attendance file (a school that sent none that week is missing in it; what it sends
later is a file of its own, or never comes), outcomes.csv (true onsets; 12 of 15 missed) and truth.csv (what kind of
child each one is, for looking at mistakes). Every person and school is invented. See second_town.py and second_life.py.
"""
import argparse
import hashlib
import random
from datetime import timedelta
from pathlib import Path

from second_life import WITHDRAWALS, Life, event
from second_town import Town, below

PARTS = ["1 of 7 periods", "2 of 7 periods", "3 of 7 periods", "4 of 7 periods", "5 of 7 periods"]
HEADER = "date,student_id,name,school,status,comment"
ROSTER = "student_id,name,grade,school,counselor,entered_on,left_on,class,sex,language,household,birth_date"


class District:
    def __init__(self, seed, students, flu=None):
        self.town = Town(seed, students, plain=flu is not None, flu=flu)
        self.rnd = random.Random(seed * 1_000_003 - 1).random
        self.lines, self.onsets, shared, household = [], [], [], None
        for child in self.town.children:
            if child.household != household:
                shared, household = [], child.household
            life = Life(self.town, child, shared)
            self.lines.append(life.line)
            self.onsets.append(life.onset)
        self.events = [event(line) for line in self.lines]
        self.iso = [d.isoformat() for d in self.town.calendar.days]

    def files(self):
        """Names and texts of the files, in the order in which a district would send them."""
        yield "roster.csv", self.roster()
        yield "calendar.csv", self.calendar()
        yield from self.attendance()
        yield "outcomes.csv", self.outcomes()
        yield "truth.csv", self.truth()

    def roster(self):
        rows, last = [ROSTER], len(self.iso) - 1
        for c in self.town.children:
            for school, a, b in c.stays:
                counselor = school.counselors[c.number % len(school.counselors)]
                rows.append(f"{c.id},{c.name},{c.grade},{school.name},{counselor},{self.iso[a]},"
                            f"{'' if b == last else self.iso[b]},{c.grade}{c.room},{'f' if c.female else 'm'},"
                            f"{c.language},{c.household},{c.born.isoformat()}")
        return rows

    def calendar(self):
        rows, calendar = ["school,date,kind"], self.town.calendar
        for school in self.town.schools:
            for i, day in enumerate(self.iso):
                kind = "holiday" if i in calendar.holidays[school.side] else "closed" \
                    if i in calendar.closed[school.side] else "half day" if i in calendar.short else "instructional"
                rows.append(f"{school.name},{day},{kind}")
        return rows

    def attendance(self):
        town, rnd = self.town, self.rnd
        weeks, late, mended = len(self.iso) // 5, {}, {}
        for week in range(weeks):
            places = range(5 * week, 5 * week + 5)
            friday = self.iso[places[-1]]
            missing = {s.number for s in town.schools if not town.plain and rnd() < s.gap}
            pieces, kept = [], {}
            for place in places:
                forgotten = {}
                for child, line in zip(town.children, self.lines):
                    code = line[place]
                    if code is None or child.vanishes is not None and place >= child.vanishes:
                        continue
                    school = next(s for s, a, b in child.stays if a <= place <= b)
                    room = school.number, child.grade, child.room
                    if room not in forgotten:
                        forgotten[room] = not town.plain and rnd() < school.forgets
                    if forgotten[room] or rnd() < 0.001:
                        continue
                    row = self.row(child, school, place, code)
                    if school.number in missing:
                        kept.setdefault(school, []).append(row)
                    else:
                        pieces.append(row)
                    if code in "EU":
                        self.correct(child, school, place, code, week, weeks, mended)
            for school, rows in kept.items():
                if rnd() < 0.6:  # comes later; else it never comes
                    late.setdefault(week + 1 + below(rnd, 3), []).append((school, rows))
            if pieces:
                yield f"attendance-{friday}.csv", [HEADER] + mended.pop(week, []) + pieces
            else:  # holidays bring no file
                mended.setdefault(week + 1, []).extend(mended.pop(week, []))
            for n, (school, rows) in enumerate(late.pop(week, [])):
                name = school.name.lower().replace(" ", "")
                yield f"attendance-{friday}-late-{name}-{n}.csv", [HEADER] + rows

    def row(self, child, school, place, code):
        comment = PARTS[below(self.rnd, 5)] if code == "H" else ""
        return f'{self.iso[place]},{child.id},"{child.register}",{school.name},{code},{comment}'

    def correct(self, child, school, place, code, week, weeks, mended):
        """A note comes late: U becomes E, or E a certificate, one to six weeks on."""
        if self.rnd() < (school.mends if code == "U" else 0.01):
            later = week + 1 + int(6 * self.rnd() * self.rnd())
            if later < weeks:
                mended.setdefault(later, []).append(self.row(child, school, place, "E" if code == "U" else "M"))

    def outcomes(self):
        rows = ["student_id,date,event"]
        for child, onset, happened in zip(self.town.children, self.onsets, self.events):
            if onset is not None:
                rows.append(f"{child.id},{self.iso[onset]},onset")
            if happened is not None:
                rows.append(f"{child.id},{self.iso[happened]},12 of 15 missed")
        return rows

    def truth(self):
        rows = ["student_id,kind,sex,school,attendance,code_habit"]
        for c in self.town.children:
            school = c.stays[0][0]
            habit = {0.98: "excuses everything", 0.42: "unexcused first"}.get(school.excused, "ordinary")
            level = "low" if school.poor else "high"
            rows.append(f"{c.id},{c.kind},{'f' if c.female else 'm'},{school.name},{level},{habit}")
        return rows

    def facts(self):
        """What was written, for the reader who wants to know whether it is plausible."""
        known = [[c for c in line if c and c not in "SN"] for line in self.lines]
        rates = [(sum(c in "EUMF" for c in l) + sum(c == "H" for c in l) / 2) / len(l) for l in known if l]
        return {"students": len(self.lines), "attendance": 1 - sum(rates) / len(rates),
                "chronic": sum(r >= 0.1 for r in rates) / len(rates),
                "severely": sum(r >= 0.2 for r in rates) / len(rates),
                "withdrawals": sum(c.kind in WITHDRAWALS for c in self.town.children),
                "events": sum(e is not None for e in self.events),
                "events of withdrawals": sum(e is not None and c.kind in WITHDRAWALS
                                             for e, c in zip(self.events, self.town.children))}


def digest(district):
    whole = hashlib.sha256()
    for name, rows in sorted(district.files()):
        whole.update(name.encode() + b"\0" + hashlib.sha256(("\n".join(rows) + "\n").encode()).digest())
    return whole.hexdigest()


def write(folder, seed, students, flu=None):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    district = District(seed, students, flu)
    for name, rows in district.files():
        (folder / name).write_text("\n".join(rows) + "\n", encoding="utf-8")
    return district


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--students", type=int, default=4_000)
    parser.add_argument("--flu", type=float, help="nobody withdraws; the share a flu week takes (0: none)")
    parser.add_argument("--digests", type=int, nargs="*", default=[])
    options = parser.parse_args()
    for seed in options.digests:
        print(seed, digest(District(seed, options.students)), flush=True)
    if options.folder:
        print(write(options.folder, options.seed, options.students, options.flu).facts())


if __name__ == "__main__":
    main()
