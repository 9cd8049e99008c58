"""Disturbs ebb in every way that the design asks for, and looks at what is left; see README.md here."""
import argparse, signal, sys

import cuts, ends, flips, hostile, migrations, ops, pairs
from report import Report
from school import School

# Runs of the small and of the full harness; 0 stands for every operation.
COUNTS = {"kills": (4, 1000), "faults": (12, 0), "cuts": (48, 10_000), "pairs": (10, 200), "flips": (40, 2000),
          "signals": (2, 300), "migrations": (6, 0)}


def main():
    parser = argparse.ArgumentParser()
    for name in ("ebb", "shim", "scratch"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--only", default="F1,F2,F3,F4,F5,F6,F7,F8,F10", help="such as F2,F3")
    parser.add_argument("--job", default="", help="F2 and F3 of this job alone")
    parser.add_argument("--full", action="store_true", help="the counts that the design asks for")
    for name in COUNTS:
        parser.add_argument(f"--{name}", type=int, help=f"default {COUNTS[name][0]}, with --full {COUNTS[name][1]}")
    given = parser.parse_args()
    counts = {name: number if getattr(given, name) is None else getattr(given, name)
              for name, (small, full) in COUNTS.items() for number in [full if given.full else small]}
    jobs = (given.job,) if given.job else ops.JOBS
    report, school = Report(), School(given.ebb, given.shim, given.scratch)
    work = {
        "F1": lambda: ops.kills(school, report, counts["kills"]),
        "F2": lambda: ops.faults(school, report, counts["faults"], jobs),
        "F3": lambda: cuts.cuts(school, report, counts["cuts"], jobs),
        "F4": lambda: (pairs.pairs(school, report, counts["pairs"]), pairs.waiting(school, report)),
        "F5": lambda: ends.clocks(school, report),
        "F6": lambda: flips.flips(school, report, counts["flips"]),
        "F7": lambda: hostile.hostile(school, report),
        "F8": lambda: (ends.signals(school, report, counts["signals"]), ends.outputs(school, report),
                       ends.limits(school, report), ends.small_disks(school, report)),
        "F10": lambda: migrations.migrations(school, report, counts["migrations"]),
    }
    def stop(*_): raise KeyboardInterrupt
    signal.signal(signal.SIGTERM, stop)
    try:
        for fault in given.only.split(","):
            print(f"{fault} …", flush=True)
            work[fault]()
    except KeyboardInterrupt:
        print("stopped; what was tried until then:", flush=True)
    finally:
        school.close()
    sys.exit(0 if report.print() else 1)


main()
