"""Whom the rules find: by kind of child, sex and school; and what the children look like whom they find too late."""
import statistics
from collections import Counter
from dataclasses import dataclass, field

UNKNOWN = -200  # the lead of a child who was never flagged


@dataclass
class Group:
    students: int = 0
    mild: int = 0
    watch: int = 0
    paths: list = field(default_factory=list)   # school days from the true onset to the event
    leads: list = field(default_factory=list)   # of withdrawals whose event came: (mild or more, watch or more)


def add_groups(district, mild, watch, groups):
    """Adds a district's students to their groups; only the second kind says what kind of child each one is."""
    for student in district.students:
        truth = district.truth.get(student, {})
        kind = truth.get("kind") or ("withdrawal" if student in district.true else "no withdrawal")
        names = [kind, "sex " + district.sex[student]]
        if truth:
            names += ["codes " + truth["code_habit"], f"school of {truth['attendance']} attendance"]
        for group in (groups.setdefault(name, Group()) for name in names):
            group.students += 1
            group.mild += bool(mild[student])
            group.watch += bool(watch[student])
            if student in district.events and student in district.true:
                days = district.school_days(student, district.events[student])
                group.paths.append(sum(district.onsets[student] <= d < district.events[student] for d in days))
                group.leads.append([UNKNOWN if (lead := district.lead(flags, student)) is None else lead
                                    for flags in (mild, watch)])


def print_groups(groups):
    print("| who | students | ever mild+ | ever watch+ | withdrawals with event | days from onset to event "
          "| caught by mild+ | lead | by watch+ | lead |")
    print("|---" * 10 + "|")
    for name, group in sorted(groups.items()):
        cells = [f"{group.students:,}"] + [f"{100 * n / group.students:.1f} %" for n in (group.mild, group.watch)]
        if group.leads:
            cells += [str(len(group.leads)), f"{statistics.median(group.paths):.0f}"]
            for leads in zip(*group.leads):
                cells += [f"{100 * sum(x > 0 for x in leads) / len(leads):.1f} %", f"{statistics.median(leads):.0f}"]
        print(f"| {name} | " + " | ".join(cells + [""] * (9 - len(cells))) + " |")
    print()


@dataclass
class Missed:
    """A child whose event came before `mild`: `line` has the last 70 marks that ever came, up to the event."""
    kind: str
    seed: int
    student: str
    sex: str
    what: str
    event: str
    lead: int
    watch: int
    cause: str
    line: str

    def __str__(self):
        return (f"{self.kind} {self.seed} {self.student} {self.sex} {self.what:14} {self.event} mild {self.lead:4} "
                f"watch {self.watch:4} {self.cause:22} {self.line}")


def missed_children(kind, seed, district, mild, watch):
    for student, event in district.events.items():
        lead, watched = (UNKNOWN if (x := district.lead(flags, student)) is None else x for flags in (mild, watch))
        if lead > 0:
            continue
        what = district.truth.get(student, {}).get("kind") or ("withdrawal" if student in district.true else "other")
        marks = [code for day, code, _ in district.marks.get(student, []) if day <= event]
        line = "".join({"P": ".", "ED": "e"}.get(code, code) for code in marks)[-70:]
        yield Missed(kind, seed, student, district.sex[student], what, event, lead, watched,
                     cause_of(marks, student in district.seen), line)


def cause_of(marks, is_seen):
    """Why the child was found too late, as far as the marks tell."""
    if not is_seen:
        return "marks never came"
    if len(marks) <= 20:
        return "first weeks of the year"
    run = 0
    for code in reversed(marks):
        if code not in ("E", "U", "M", "O"):
            break
        run += 1
    return "one unbroken run" if run >= 11 else "runs, a day between" if run >= 2 else "other"


def print_causes(kind, missed):
    both = sum(m.watch <= 0 for m in missed)
    print(f"found by mild+ too late in the {kind} kind: {len(missed)}; by watch+ too: {both}")
    for cause, count in Counter(m.cause for m in missed).most_common():
        print(f"  {count:4}  {cause}:", ", ".join(f"{n} {what}" for what, n in
                                                 Counter(m.what for m in missed if m.cause == cause).most_common()))
    print(flush=True)
