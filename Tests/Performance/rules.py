"""What each rule of Samples/rules-extra.ini would put on the list, were it a flag and the only one."""
import json
import re
import shutil
import statistics
import subprocess

from common import ROOT, program, sample, workspace


def sections(path):
    """The rules of a settings file: name -> text of the section."""
    parts = re.split(r"(?m)^(?=\[rule )", path.read_text(encoding="utf-8"))[1:]
    return {re.match(r"\[rule ([^\]]+)\]", part)[1]: part for part in parts}


def measure_rules(options, folder):
    """For each rule: the share of students on an average week's list, and the share ever on it."""
    ebb = program(options)
    rules = sections(ROOT / "Samples" / "rules-extra.ini")
    results = {name: [] for name in rules}
    students = options.students or 2000
    lines = (ROOT / "Tests/Performance/seeds.txt").read_text().split("\n")
    seeds = [int(line.split()[0]) for line in lines if line and line[0] != "#"][:5]
    for seed in seeds:
        district, where = folder / f"district-{seed}", folder / f"ws-{seed}"
        sample(options, district, students, options.weeks, seed)
        workspace(options, where)
        files = [district / "roster.csv", district / "calendar.csv", *sorted(district.glob("attendance-*.csv"))]
        subprocess.run([ebb, "import", *map(str, files), "--data", str(where), "--quiet"], stderr=subprocess.DEVNULL)
        shutil.rmtree(district)
        base = (where / "ebb.ini").read_text(encoding="utf-8")
        shipped = subprocess.run([ebb, "rules", "--data", str(where)], stdout=subprocess.PIPE, check=True).stdout
        off = "".join(f"\n[rule {name}]\nlevel = off\n"
                      for name in re.findall(r"(?m)^\[rule ([^\]]+)\]", shipped.decode()))
        for name, text in rules.items():
            alone = re.sub(r"(?m)^level\s*=.*$", "level = watch", text, count=1)
            (where / "ebb.ini").write_text(base + off + "\n" + alone, encoding="utf-8")
            found = subprocess.run([ebb, "list", "--all", "--weeks", "--json", "--data", str(where)],
                                   stdout=subprocess.PIPE, check=True).stdout
            students = json.loads(found)["students"]
            weeks = max(len(s["weeks"]) for s in students)
            flagged = [sum(w["state"] == "active" for w in s["weeks"]) for s in students]
            results[name].append((sum(flagged) / weeks / len(students), sum(map(bool, flagged)) / len(students)))
        shutil.rmtree(where)
    print(f"{len(seeds)} districts of {students:,} students, {options.weeks} weeks, the median district:")
    for name, shares in results.items():
        week, ever = (statistics.median(share[i] for share in shares) for i in (0, 1))
        print(f"  {name:18} {week:6.1%} on a week's list  {ever:6.1%} ever", flush=True)
