"""One trial: a job is disturbed, then everything that was promised is looked at."""
import os, shutil

from disk import Disk, operations
from school import STORED, rows, tree

# Rebuilt by the next command that knows more; the database is what counts.
NOTICE = "URGENT.txt"
CAUSES = ("No space left", "disk is full", "Input/output error", "disk I/O error", "unable to open", "File too large")


class Bad(Exception):
    """A promise that was not kept."""


class Job:
    """A command, what the workspace may hold after it was cut off, and what it must hold after it is done."""

    def __init__(self, school, name):
        self.school, self.name, self.arguments = school, name, school.jobs[name]
        self.before_files = {} if name == "init" else tree(school.base)
        self.log = os.path.join(school.scratch, f"log-{name}")
        folder = school.fresh("clean", name)
        done = school.run(*self.arguments, folder=folder, log=self.log)
        if done.returncode not in STORED:
            raise SystemExit(f"{name} fails by itself: {done.stderr.decode()}")
        self.status = done.returncode
        self.operations = operations(self.log)
        self.final, self.files, self.lists = self.state(folder), tree(folder), self.reading(folder)
        self.states = self.moments() | {self.final}

    def state(self, folder):
        path = os.path.join(folder, "ebb.sqlite")
        return rows(path) if os.path.exists(path) else "none"

    def reading(self, folder):
        return b"" if self.name == "init" else self.school.lists(folder)

    def moments(self):
        """Every state between two transactions of the undisturbed job."""
        school, clean = self.school, os.path.join(self.school.scratch, "clean")
        start = school.fresh("moment", self.name)
        states = {self.state(start)}
        disk = Disk(start)
        if self.name == "init":
            return states
        for operation in self.operations:
            call, offset, path, second, data = operation
            disk.do((call, offset, path.replace(clean, start), second.replace(clean, start), data))
            if call == "u" and path.endswith("-journal"):
                copy = os.path.join(school.scratch, "moment-copy")
                shutil.rmtree(copy, ignore_errors=True)
                os.mkdir(copy)
                disk.write(copy)
                states.add(self.state(copy))
        return states

    def judge(self, folder, done=None):
        """Looks at a workspace after a disturbed run, then runs the job again; `done` is nil when no status was given."""
        school = self.school
        status = done.returncode if done is not None and done.returncode >= 0 else None
        if done is not None and done.returncode < 0 and done.returncode not in (-9, -2, -15, -1):
            raise Bad(f"ended by signal {-done.returncode}: {tail(done)}")
        path = os.path.join(folder, "ebb.sqlite")
        if os.path.exists(path):
            check = school.run("check", folder=folder)
            if check.returncode not in STORED:
                raise Bad(f"ebb check says {check.returncode}: {tail(check)}")
        state = self.state(folder)
        if state not in self.states:
            raise Bad("the database holds a state between two transactions")
        files = tree(folder)
        for name, digest in files.items():
            if is_whole(name) and digest not in (self.files.get(name), self.before_files.get(name)):
                raise Bad(f"{name} is not whole")
        if status is not None:
            self.judge_status(status, state, files, done, folder)
        again = school.run(*self.arguments, folder=folder)
        if again.returncode not in STORED and not (self.name == "init" and state == self.final):
            raise Bad(f"run again it says {again.returncode}: {tail(again)}")
        if self.reading(folder) != self.lists:
            raise Bad("run again it gives another list")
        files = tree(folder)
        if files != self.files:
            odd = sorted(set(files.items()) ^ set(self.files.items()))
            raise Bad(f"run again it leaves other files: {odd[:3]}")
        check = school.run("check", folder=folder)
        if check.returncode not in STORED:
            raise Bad(f"run again, ebb check says {check.returncode}: {tail(check)}")

    def judge_status(self, status, state, files, done, folder):
        def without_notice(files): return {name: digest for name, digest in files.items() if name != NOTICE}
        whole = {name: digest for name, digest in files.items() if is_whole(name)}
        is_stored = state == self.final and without_notice(whole) == without_notice(self.files)
        if status in STORED and not is_stored:
            raise Bad(f"it said {status} and did not store everything: {tail(done)}")
        if status not in STORED and is_stored:
            raise Bad(f"it stored everything and said {status}: {tail(done)}")
        if status in STORED:
            return
        if status not in (73, 74):
            raise Bad(f"status {status}: {tail(done)}")
        message = done.stderr.decode(errors="replace")
        if folder not in message or not any(cause in message for cause in CAUSES):
            raise Bad(f"the message does not name path and cause: {tail(done)}")


def is_whole(name):
    # The list of a folder that is on its way is no file of it; the next run takes it away.
    return not any(part.endswith(".tmp") or part == ".unfinished" for part in name.split("/"))


def tail(done):
    return done.stderr.decode(errors="replace").strip()[-400:] or done.stdout.decode(errors="replace").strip()[-200:]
