#!/usr/bin/env python3
"""Kills `ebb erase` and `ebb restore` at random moments and looks whether all is whole or absent.

    python3 Tests/Faults/erase_restore.py [--ebb PROGRAM] [--runs 100] [--seed 5]

After each kill the database must be whole; saying the command again must finish it, and after an erasure no byte of the
workspace may hold the id or the name. Needs Python 3 alone; the workspace is the sample term.
"""
import argparse, glob, os, pathlib, random, shutil, subprocess, sys, tempfile, time

HERE = pathlib.Path(__file__).resolve().parents[2]
STUDENT, NAMES = "000497", [b"000497", b"Jasper Winslade", b"Winslade, Jasper"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--ebb", default=str(HERE / ".build/debug/ebb"))
    parser.add_argument("--runs", type=int, default=100)
    parser.add_argument("--seed", type=int, default=5)
    given = parser.parse_args()
    place = tempfile.mkdtemp(prefix="ebb-erase-", dir="/dev/shm" if os.path.isdir("/dev/shm") else None)
    try:
        bad = Trial(os.path.abspath(given.ebb), place, random.Random(given.seed)).run(given.runs)
    finally:
        shutil.rmtree(place, ignore_errors=True)
    sys.exit(1 if bad else 0)


class Trial:
    def __init__(self, ebb, place, chance):
        self.ebb, self.chance = ebb, chance
        self.base, self.work, self.backup = place + "/base", place + "/work", place + "/backup.sqlite"
        self.environment = dict(os.environ, EBB_USER="tester", SWIFT_BACKTRACE="enable=no")
        os.mkdir(self.base, 0o700)
        self.work, work = self.base, self.work
        self.call("init", ".", "-q", "--urgent-name", "D", "--urgent-phone", "1")
        shutil.copyfile(HERE / "Samples/ebb.ini", self.base + "/ebb.ini")
        self.call("import", "-q", *sorted(glob.glob(str(HERE / "Samples/term/*.csv"))))
        self.call("report", "-q")
        self.call("review", STUDENT, "contact-family", "--because", "x", "--by", "R", "-q")
        self.call("letters", "-q")
        self.call("sheet", STUDENT, "-q")
        self.call("backup", "kept.sqlite", "-q")
        self.call("backup", self.backup, "-q")
        self.work = work

    def call(self, *arguments):
        return subprocess.run([self.ebb, *arguments], cwd=self.work, env=self.environment, capture_output=True, text=True)

    def fresh(self):
        shutil.rmtree(self.work, ignore_errors=True)
        shutil.copytree(self.base, self.work)

    def run(self, runs):
        bad = 0
        print(f"{'command':10} {'runs':>5} {'killed':>7} {'bad':>4}")
        for name, command in [("erase", ["erase", STUDENT, "--yes"]), ("restore", ["restore", self.backup, "--yes"])]:
            self.fresh()
            start = time.time()
            self.call(*command)
            length = time.time() - start
            killed = wrong = 0
            for _ in range(runs):
                self.fresh()
                process = subprocess.Popen(
                    [self.ebb, *command], cwd=self.work, env=self.environment, stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL)
                time.sleep(self.chance.random() * length * 1.1)
                if process.poll() is None:
                    process.kill()
                    killed += 1
                process.wait()
                problem = self.problem(name, command)
                if problem:
                    wrong += 1
                    print(f"  {name}: {problem}")
            print(f"{name:10} {runs:5} {killed:7} {wrong:4}")
            bad += wrong
        return bad

    def problem(self, name, command):
        """What is wrong after a kill, and after saying the command again; empty when all is well."""
        steps = [["check"], command, ["check", "--deep"]]
        for step in steps:
            result = self.call(*step)
            if result.returncode != 0 or "remark" in result.stdout:
                return f"{' '.join(step)} ended with {result.returncode}: {result.stdout[-300:]}{result.stderr[-300:]}"
        if name != "erase":
            return ""
        for path in pathlib.Path(self.work).rglob("*"):
            if STUDENT in path.name:
                return f"{path.name} is there still"
            if path.is_file() and any(word in path.read_bytes() for word in NAMES):
                return f"{path.name} names the student still"
        return ""


main()
