"""What the default rules catch on the districts of seeds.txt and second-seeds.txt, beside the reference rules."""
import hashlib
import shutil
import statistics
from collections import defaultdict
from pathlib import Path

import second_district
from catch_district import Measured
from catch_groups import add_groups, missed_children, print_causes, print_groups
from catch_rules import PUBLISHED, scores, threshold_for
from common import ROOT, program, sample, workspace

COLUMNS = [("list", "on a week's list", max, "%"), ("ever", "ever on it", max, "%"),
           ("caught", "caught before", min, "%"), ("q1", "lead, quarter", min, "d"), ("lead", "lead, median", min, "d"),
           ("q3", "lead, 3 quarters", min, "d"), ("new", "new a week for 350", max, "n"),
           ("caught, withdrawals", "withdrawals caught", min, "%"), ("lead, withdrawals", "their lead", min, "d"),
           ("caught, in the files", "caught, if the marks came", min, "%")]
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


def rules_on(district, with_references):
    """Every measured rule: (name, flags)."""
    levels = {level: district.flags_of_level(level) for level in ("mild", "watch")}
    yield from ((f"{level} or more", flags) for level, flags in levels.items())
    if not with_references:
        return
    table = {s: scores(district.marks.get(s, []), [w[0] for w in district.weeks[s]]) for s in district.students}
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


def measure_catch(options, folder):
    ebb, missed = program(options), []
    for kind in [options.district] if options.district else KINDS:
        results, groups, count = defaultdict(list), {}, 0
        for seed, expected in seeds_of(kind)[:options.seeds]:
            where, data = folder / f"{kind}-{seed}", folder / f"ws-{kind}-{seed}"
            make(options, kind, seed, expected, where)
            workspace(options, data)
            if options.settings:
                with open(data / "ebb.ini", "a", encoding="utf-8") as file:
                    file.write("\n" + Path(options.settings).read_text(encoding="utf-8"))
            district = Measured(ebb, where, data)
            count += 1
            print(f"{kind} {seed}: {len(district.students):,} students, {len(district.events)} events, "
                  f"{len(district.true)} withdrawals", flush=True)
            mild, watch = (district.flags_of_level(level) for level in ("mild", "watch"))
            missed += missed_children(kind, seed, district, mild, watch)
            add_groups(district, mild, watch, groups)
            for name, flags in rules_on(district, options.settings is None):
                results[name].append(district.figures(flags))
                if name in ("mild or more", "watch or more"):
                    print(f"  {name:14}", text_of(results[name][-1]), flush=True)
            shutil.rmtree(where)
            shutil.rmtree(data)
        print_table(kind, results, count, options.students)
        print_groups(groups)
        print_causes(kind, [m for m in missed if m.kind == kind])
    if options.missed:
        with open(options.missed, "w", encoding="utf-8") as file:
            file.writelines(f"{child}\n" for child in missed)
