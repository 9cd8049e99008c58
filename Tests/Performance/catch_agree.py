"""Two independent back-tests of the same districts: `ebb evaluate`, and this folder's figures from `ebb list --weeks`.

They need not agree to the last student: evaluate looks from each week as it was known then, the figures here know every
correction. More than a student or two of difference is a mistake in one of them.
"""
import json
import shutil
import subprocess

from catch_district import Measured
from catches import KINDS, flags_at, make, seeds_of, shown
from catch_rules import PUBLISHED, scores
from common import program, workspace

NAMES = {"mild+": "mild", "watch+": "watch", "yearly-10": "10 % of the year", "mext-30": "30 days (MEXT)",
         "september": "September", "mass": "MASS"}


def measure_agree(options, folder):
    for kind in [options.district] if options.district else KINDS:
        for seed, expected in seeds_of(kind)[:options.seeds or 1]:
            where, data = folder / f"{kind}-{seed}", folder / f"ws-{kind}-{seed}"
            make(options, kind, seed, expected, where)
            workspace(options, data)
            district = Measured(program(options), where, data)
            command = [program(options), "evaluate", "--json", "--data", data, "--outcomes", where / "outcomes.csv",
                       "--event", "12 of 15 missed"]
            text = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout
            theirs = {entry["name"]: entry for entry in json.loads(text)["lists"]}
            table = {s: scores(district.marks.get(s, []), [w[0] for w in district.weeks[s]]) for s in district.students}
            print(f"{kind} {seed}, {len(district.students):,} students, {len(district.events)} events: "
                  "ebb evaluate | ebb list --weeks")
            for name, own in NAMES.items():
                if own in PUBLISHED:
                    flags = flags_at(district, table, own, PUBLISHED[own][0])
                else:
                    flags = district.flags_of_level(own)
                a, b = theirs[name], district.figures(flags)
                lead = [a["lead"][key] for key in ("lower", "median", "upper")]
                pairs = [("list", shown(a["list"], "%"), shown(b["list"], "%")),
                         ("ever", shown(a["ever"]["share"], "%"), shown(b["ever"], "%")),
                         ("caught", shown(a["caught"]["share"], "%"), shown(b["caught"], "%")),
                         ("lead", "/".join("never" if x is None else str(x) for x in lead),
                          "/".join("never" if b[k] < -100 else f"{b[k]:.0f}" for k in ("q1", "lead", "q3"))),
                         ("new for 350", f"{a['newPer350']:.2f}", f"{b['new']:.2f}")]
                print(f"  {name:10}", "   ".join(f"{title} {x} | {y}" for title, x, y in pairs), flush=True)
            shutil.rmtree(where)
            shutil.rmtree(data)
