"""The workspace the browser check works in, and the count of what held and what did not."""

import json
import pathlib
import subprocess
import traceback


class Tally:
    """Counts checks; what fails is printed with what was seen."""

    passed = failed = 0
    # The palest text of each kind of page: its contrast, its words.
    palest = {}

    @classmethod
    def check(cls, sentence, holds, *evidence):
        if holds:
            cls.passed += 1
            return
        cls.failed += 1
        print(f"FAILED: {sentence}")
        for item in evidence:
            print(f"        {item}")


    @classmethod
    def contrast(cls, kind, seen):
        """Keeps the least contrast of a kind of page, as CONTRAST measured it."""
        least = seen["least"]
        if kind not in cls.palest or least["ratio"] < cls.palest[kind]["ratio"]:
            cls.palest[kind] = least


check = Tally.check


def attempt(step, *arguments):
    """Runs a step; one that breaks off counts as failed, and the next is tried."""
    try:
        step(*arguments)
    except Exception:  # whatever broke, the other steps still have something to say
        check(f"{step.__name__} ran to its end", False, *traceback.format_exc().splitlines()[-12:])


class School:
    """A workspace made from the samples."""

    def __init__(self, ebb, samples, folder):
        self.ebb, self.samples, self.folder = ebb, pathlib.Path(samples), pathlib.Path(folder) / "oakfield"
        person = ["--urgent-name", "Dana Whitlock", "--urgent-phone", "555 0100"]
        self.run("init", str(self.folder), "--school", "Oakfield School (invented)", *person, here=False)
        (self.folder / "ebb.ini").write_bytes((self.samples / "ebb.ini").read_bytes())
        self.run("import", *sorted(str(file) for file in (self.samples / "term").glob("*.csv")), fine=(0, 3, 4))
        self.run("report", fine=(0, 3, 4))

    def run(self, *arguments, fine=(0,), here=True):
        data = ["--data", str(self.folder)] if here else []
        done = subprocess.run([self.ebb, *arguments, *data], capture_output=True, text=True, timeout=300)
        if done.returncode not in fine:
            raise SystemExit(f"ebb {' '.join(arguments)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return done.stdout

    def json(self, *arguments):
        return json.loads(self.run(*arguments, "--json", fine=(0, 3, 4)))

    def listed(self):
        """The ids each counselor's list names, in its order."""
        lists = {}
        for student in sorted(self.json("list")["students"], key=lambda student: student["priority"]):
            lists.setdefault(student["counselor"], []).append(student["id"])
        return lists

    def page(self, counselor):
        return next(self.folder.glob(f"reports/*/{counselor.lower()}.html"))
