"""What the default rules catch on the districts of seeds.txt and second-seeds.txt, beside the reference rules."""
import hashlib
import shutil
import statistics
from collections import Counter, defaultdict

import second_district
from catch_district import Measured
from catch_rules import PUBLISHED, scores, threshold_for
from common import ROOT, program, sample, workspace

COLUMNS = [("list", "on a week's list", max, "%"), ("ever", "ever on it", max, "%"),
           ("caught", "caught before", min, "%"), ("q1", "lead, quarter", min, "d"), ("lead", "lead, median", min, "d"),
           ("q3", "lead, 3 quarters", min, "d"),
           ("new", "new a week for 350", max, "n"), ("caught, withdrawals", "withdrawals caught", min, "%"),
           ("lead, withdrawals", "their lead", min, "d")]
KINDS = {"first": "seeds.txt", "second": "second-seeds.txt"}


def seeds_of(kind):
    text = (ROOT / "Tests/Performance" / KINDS[kind]).read_text()
    return [(int(line.split()[0]), line.split()[1]) for line in text.split("\n") if line and line[0] != "#"]


def digest(folder):
    whole = hashlib.sha256()
    for file in sorted(folder.iterdir()):
        whole.update(file.name.encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return whole.hexdigest()


def make(options, kind, seed, expected, folder):
    if kind == "first":
        sample(options, folder, options.students, options.weeks, seed)
    else:
        second_district.write(folder, seed, options.students)
    if (options.students, options.weeks) == (4_000, 41) and digest(folder) != expected:
        print(f"WARNING: the {kind} district of seed {seed} is not the one that was fixed: its digest differs")


def flags_at(district, table, name, threshold):
    """Student -> week ends at which a reference rule's score reaches the threshold."""
    return {s: {row[0] for row, score in zip(district.weeks[s], table[s][name])
                if score is not None and score >= threshold} for s in district.students}


def rules_on(district):
    """Every measured rule: (name, flags)."""
    levels = {level: district.flags_of_level(level) for level in ("mild", "watch")}
    table = {s: scores(district.marks.get(s, []), [w[0] for w in district.weeks[s]]) for s in district.students}
    yield from ((f"{level} or more", flags) for level, flags in levels.items())
    for name, (threshold, _) in PUBLISHED.items():
        yield f"{name}, as published", flags_at(district, table, name, threshold)
    for level, flags in levels.items():
        share = sum(bool(f) for f in flags.values()) / len(district.students)
        for name in PUBLISHED:
            tops = [max((x for x in table[s][name] if x is not None), default=-1) for s in district.students]
            yield f"{name}, ever as {level}", flags_at(district, table, name, threshold_for(tops, share))


def text_of(value):
    """A rule's figures in one line."""
    return "  ".join(f"{key} {shown(value[key], unit)}" for key, _, _, unit in COLUMNS)


def both(values, key, pick, unit):
    """The median district, and the worst in brackets."""
    numbers = [v[key] for v in values]
    return f"{shown(statistics.median(numbers), unit)} ({shown(pick(numbers), unit)})"


def shown(value, unit):
    return f"{100 * value:.1f} %" if unit == "%" else f"{value:.0f}" if unit == "d" else f"{value:.1f}"


def print_table(kind, results, count, students):
    print(f"\n### The {kind} kind: {count} districts of {students:,} students: median (worst)\n")
    print("| rule | " + " | ".join(title for _, title, _, _ in COLUMNS) + " |")
    print("|---" * (len(COLUMNS) + 1) + "|")
    for name, values in results.items():
        cells = [both(values, key, pick, unit) for key, _, pick, unit in COLUMNS]
        print(f"| {name} | " + " | ".join(cells) + " |")
    print(flush=True)


def look_at_missed(kind, seed, district, flags, missed):
    """A line for each student whose event came unflagged: what the child's marks looked like up to the event."""
    for student, event in district.events.items():
        lead = district.lead(flags, student)
        if lead is not None and lead > 0:
            continue
        truth = district.truth.get(student, {})
        what = truth.get("kind") or ("withdrawal" if student in district.true else "other")
        line = "".join({"P": ".", "ED": "e"}.get(c, c) for d, c, _ in district.marks.get(student, []) if d <= event)
        missed.append(f"{kind} {seed} {student} {district.sex.get(student)} {what:14} {truth.get('code_habit', ''):19} "
                      f"{event} lead {'never' if lead is None else lead:>5} {line[-70:]}")


def who(district, mild, watch, counts):
    """By kind of child, sex and school: students, ever mild, ever watch; withdrawals' events, caught by either."""
    for student in district.students:
        truth = district.truth.get(student)
        if not truth:
            continue
        has_event = student in district.events and student in district.true
        early = [has_event and (district.lead(flags, student) or 0) > 0 for flags in (mild, watch)]
        added = [1, bool(mild[student]), bool(watch[student]), has_event, *early]
        for group in (truth["kind"], "sex " + truth["sex"], "codes " + truth["code_habit"],
                      "school of " + truth["attendance"] + " attendance"):
            counts[group] = [a + b for a, b in zip(counts[group], added)]


def print_groups(counts):
    print("| who | students | ever mild+ | ever watch+ | events of withdrawals | caught by mild+ | by watch+ |")
    print("|---|---|---|---|---|---|---|")
    for group, (students, mild, watch, events, early, earlier) in sorted(counts.items()):
        own = f"{events:,} | {shown(early / events, '%')} | {shown(earlier / events, '%')}" if events else " | | "
        print(f"| {group} | {students:,} | {shown(mild / students, '%')} | {shown(watch / students, '%')} | {own} |")


def measure_catch(options, folder):
    ebb, missed = program(options), []
    for kind in [options.district] if options.district else KINDS:
        results, counts, count = defaultdict(list), defaultdict(lambda: [0] * 6), 0
        for seed, expected in seeds_of(kind)[:options.seeds]:
            where, data = folder / f"{kind}-{seed}", folder / f"ws-{kind}-{seed}"
            make(options, kind, seed, expected, where)
            workspace(options, data)
            district = Measured(ebb, where, data)
            count += 1
            print(f"{kind} {seed}: {len(district.students):,} students, {len(district.events)} events, "
                  f"{len(district.true)} withdrawals", flush=True)
            mild, watch = (district.flags_of_level(level) for level in ("mild", "watch"))
            look_at_missed(kind, seed, district, mild, missed)
            who(district, mild, watch, counts)
            for name, flags in rules_on(district):
                results[name].append(district.figures(flags))
                if name in ("mild or more", "watch or more"):
                    print(f"  {name:14}", text_of(results[name][-1]), flush=True)
            shutil.rmtree(where)
            shutil.rmtree(data)
        print_table(kind, results, count, options.students)
        if counts:
            print_groups(counts)
    if options.missed:
        with open(options.missed, "w", encoding="utf-8") as file:
            file.writelines(line + "\n" for line in missed)
    count = Counter(line.split()[0] for line in missed)
    print("\nnot caught before the event by mild or more:", ", ".join(f"{n} in the {k} kind" for k, n in count.items()))
