"""What every measurement needs: whole processes timed from outside, sample districts, workspaces."""
import os
import statistics
import subprocess
import sys
import time
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
    print(f"  {name:38} median {statistics.median(values):9.3f}{unit}   min {min(values):9.3f}   max {max(values):9.3f}",
          flush=True)


def pairs(title, ours, theirs):
    """Prints A, B and the median of the pair ratios."""
    print(title)
    row("A wall", [a[0] for a in ours], " s")
    row("B wall", [b[0] for b in theirs], " s")
    row("B / A wall (times faster)", [b[0] / a[0] for a, b in zip(ours, theirs)])
    row("A processor", [a[1] for a in ours], " s")
    row("B / A processor (times faster)", [b[1] / a[1] for a, b in zip(ours, theirs)])
    row("A peak memory", [a[2] for a in ours], " MiB")
    row("B peak memory", [b[2] for b in theirs], " MiB")


def sample(options, folder, students, weeks, seed=1, one_file=False):
    command = [program(options), "sample", str(folder), "--students", str(students), "--weeks", str(weeks),
               "--seed", str(seed), "--quiet"] + (["--one-file"] if one_file else [])
    subprocess.run(command, check=True)


def workspace(options, folder):
    subprocess.run([program(options), "init", str(folder), "--quiet", "--urgent-name", "Nobody"], check=True)


def rows_of(path):
    return int(subprocess.run(["wc", "-l", str(path)], stdout=subprocess.PIPE, check=True).stdout.split()[0]) - 1
