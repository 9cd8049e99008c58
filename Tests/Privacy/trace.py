#!/usr/bin/env python3
"""Runs every command of ebb under strace and looks at what it asks of the system.

usage: trace.py EBB SAMPLES FOLDER

No command may open a socket (a look-up of names through a local socket is one too), and none may make, change or remove
a file outside the workspace, the folders it was told to write into, and one folder for temporary files. A command of
`ebb help` that does no work here fails the test, so that none is forgotten.
"""
import os
import re
import shutil
import subprocess
import sys

NETWORK = {
    "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "getsockname", "getpeername", "sendto",
    "recvfrom", "sendmsg", "recvmsg", "sendmmsg", "recvmmsg", "setsockopt", "getsockopt", "shutdown",
}
# Which arguments of a call are paths that it changes, counted from 0.
CHANGING = {
    "creat": [0], "unlink": [0], "unlinkat": [1], "rename": [0, 1], "renameat": [1, 3], "renameat2": [1, 3],
    "mkdir": [0], "mkdirat": [1], "rmdir": [0], "link": [1], "linkat": [3], "symlink": [1], "symlinkat": [2],
    "chmod": [0], "fchmodat": [1], "fchmodat2": [1], "chown": [0], "lchown": [0], "fchownat": [1], "truncate": [0],
    "mknod": [0], "mknodat": [1], "utime": [0], "utimes": [0], "utimensat": [1], "setxattr": [0], "lsetxattr": [0],
}
OPENING = {"open": 0, "openat": 1, "openat2": 1}
CALL = re.compile(r"^(?:\[pid\s+\d+\] |\d+\s+)?(?:\d+\.\d+ )?(\w+)\((.*)$")
TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"')


def arguments(rest):
    """The arguments of a call as strace writes them, cut at commas outside quotes and brackets."""
    parts, part, depth, quoted, escaped = [], "", 0, False, False
    for letter in rest:
        if quoted:
            part += letter
            if escaped:
                escaped = False
            elif letter == "\\":
                escaped = True
            elif letter == '"':
                quoted = False
            continue
        if letter == '"':
            quoted = True
        if letter in "{[(<":
            depth += 1
        if letter in "}])>":
            if letter == ")" and depth == 0:
                break
            depth -= 1
        if letter == "," and depth == 0:
            parts.append(part.strip())
            part = ""
        else:
            part += letter
    parts.append(part.strip())
    return parts


def path_of(parts, place, folder):
    """The absolute path an argument names; None when it names none."""
    if place >= len(parts):
        return None
    found = TEXT.search(parts[place])
    if not found:
        return None
    path = found.group(1).encode().decode("unicode_escape").encode("latin-1").decode("utf-8", "replace")
    base = folder
    if place > 0:
        # With -y the folder behind a descriptor is written as 5</path>.
        behind = re.match(r"\d+<([^>]*)>", parts[place - 1])
        if behind:
            base = behind.group(1)
    return os.path.normpath(os.path.join(base, path))


class Trial:
    def __init__(self, ebb, samples, folder):
        self.ebb, self.samples, self.folder = ebb, samples, folder
        self.home = f"{folder}/oakfield"
        self.temporary = f"{folder}/tmp"
        os.makedirs(self.temporary)
        self.done, self.faults, self.calls, self.runs, self.sockets = set(), [], 0, 0, 0

    def run(self, *command, status=(0,), allowed=(), stdin=None):
        self.runs += 1
        trace = f"{self.folder}/trace"
        environment = {
            "PATH": "/usr/bin:/bin", "HOME": f"{self.folder}/home", "TMPDIR": self.temporary, "EBB_USER": "tester",
            "SWIFT_BACKTRACE": "enable=no",
        }
        if "LD_LIBRARY_PATH" in os.environ:
            environment["LD_LIBRARY_PATH"] = os.environ["LD_LIBRARY_PATH"]
        folder = self.home if os.path.isdir(self.home) else self.folder
        result = subprocess.run(
            ["strace", "-f", "-y", "-qq", "-s", "4096", "-e", "trace=%network,%file,ftruncate", "-o", trace, self.ebb, *command],
            cwd=folder, env=environment, capture_output=True, timeout=300,
            stdin=open(stdin, "rb") if stdin else subprocess.DEVNULL)
        name = next(word for word in command if not word.startswith("-"))
        said = " ".join(command)[:70]
        if result.returncode not in status:
            self.faults.append(f"{said}: ended with {result.returncode}: {result.stderr.decode()[-300:]}")
        else:
            self.done.add(name)
        may = [self.home, self.temporary] + [os.path.join(folder, name) for name in allowed]
        with open(trace, errors="replace") as lines:
            for line in lines:
                self.look(line, said, folder, may)
        return result

    def look(self, line, said, folder, may):
        found = CALL.match(line)
        if not found:
            return
        self.calls += 1
        call, parts = found.group(1), arguments(found.group(2))
        if call in NETWORK:
            self.sockets += 1
            self.faults.append(f"{said}: {line.strip()[:160]}")
            return
        paths = []
        if call in CHANGING:
            paths = [path_of(parts, place, folder) for place in CHANGING[call]]
        elif call in OPENING:
            flags = " ".join(parts[OPENING[call] + 1:])
            if re.search(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND", flags):
                paths = [path_of(parts, OPENING[call], folder)]
        for path in paths:
            if path is None or path in ("/dev/null", "/dev/tty"):
                continue
            if not any(path == one or path.startswith(one + "/") or path.startswith(one + ".") for one in may):
                self.faults.append(f"{said}: changes {path}")


def control(samples, folder):
    """A program that does what is forbidden must be caught, or the test sees nothing."""
    bad = f"{folder}-control.py"
    with open(bad, "w") as file:
        file.write(f"#!{sys.executable}\nimport os, socket\nsocket.socket().close()\nopen('{bad}.out', 'w').close()\n"
                   f"os.rename('{bad}.out', '{bad}.moved')\nos.unlink('{bad}.moved')\n")
    os.chmod(bad, 0o700)
    trial = Trial(bad, samples, f"{folder}-control")
    trial.run("anything")
    if trial.sockets != 1 or len([fault for fault in trial.faults if "changes" in fault]) < 4:
        sys.exit(f"the control was not caught: {trial.faults}")


def main():
    ebb, samples, folder = (os.path.abspath(name) for name in sys.argv[1:4])
    control(samples, folder)
    trial = Trial(ebb, samples, folder)
    run = trial.run
    term = f"{samples}/term"
    weeks = sorted(f"{term}/{name}" for name in os.listdir(term) if name.startswith("attendance-"))

    run("init", "oakfield", "--school", "Oakfield", "--urgent-name", "Dana", "--urgent-phone", "1", allowed=["oakfield"])
    shutil.copy(f"{samples}/ebb.ini", f"{trial.home}/ebb.ini")
    run("import", f"{term}/roster.csv", f"{term}/calendar.csv", f"{term}/guardians.csv", f"{term}/consents.csv")
    run("import", "--dry-run", *weeks[:2])
    run("import", *weeks[:-1], "-q")
    run("week", weeks[-1], f"{term}/notes.csv", f"{term}/contacts.csv", "--names", status=(4,))
    with open(f"{trial.home}/bad.csv", "w") as file:
        file.write("student_id,date,status,school\n000101,2026-12-07,P,Larkmere\n000112,2026-12-07,ZZ,Tidewell\n")
    run("import", "bad.csv", status=(3,))
    run("rejects", "--export", "kept.csv")
    run("rejects", "--dismiss", "a test", "--code", "E204")
    run("imports")
    run("imports", "--diff", "6", "--names")
    run("undo")
    run("recode", status=(0, 1))
    run("urgent", status=(4,))
    run("urgent", "--acknowledge", "1", "--by", "Dana")
    run("analyze")
    run("analyze", "--lines")
    run("list")
    run("list", "--all", "--json")
    run("list", "--csv", "--to", "District", "--purpose", "count", "--basis", "Act")
    run("show", "000497")
    run("explain", "000497")
    run("review", "000497", "contact-family", "--because", "test")
    run("review", "000970", "refer", "--because", "test")
    run("report", "--names")
    run("letters")
    run("letters", "mark", "000497", "family", "sent")
    run("letters", "--export-templates", "ours")
    run("sheet", "000970")
    run("sheet", "--counselor", "Rivera", "--kind", "handover")
    run("evaluate", "--html", "evaluation.html")
    run("what-if", "rising.excess=4")
    run("rules")
    run("rules", "check")
    run("codes")
    run("lexicon", "--try", "He hides in his room.")
    run("check")
    run("log")
    run("disclosures", "000970")
    run("student-record", "000970")
    run("export", "--pseudonymised", f"{trial.folder}/study", "--to", "U", "--purpose", "p", "--basis", "b",
        allowed=[f"{trial.folder}/study"])
    days = run("days").stdout
    with open(f"{trial.home}/days.csv", "wb") as file:
        file.write(days)
    with open(f"{trial.home}/rows.csv", "w") as rows:
        rows.write("student_id,date,status,school\n")
        for number, line in enumerate(sorted(open(weeks[0]).read().splitlines()[1:])):
            if number < 400:
                rows.write(",".join(line.split(",")[:3]) + ",Larkmere\n")
    run("stream", "--calendar", "days.csv", "--settings", "ebb.ini", stdin=f"{trial.home}/rows.csv", status=(0, 3))
    run("sample", f"{trial.folder}/town", allowed=[f"{trial.folder}/town"])
    known = re.findall(r"^  ([a-z-]+) ", run("help").stdout.decode().split("Options:")[0], re.M)
    later = {
        "backup": [["backup", f"{trial.folder}/copy.sqlite"]],
        "restore": [["restore", f"{trial.folder}/copy.sqlite", "--yes"]],
        "purge": [["purge", "--before", "2026-09-10", "--yes"]],
        "erase": [["erase", "000970", "--yes"]],
    }
    for name in [name for name in later if name in known]:
        for command in later[name]:
            run(*command, allowed=[f"{trial.folder}/copy.sqlite"])
    for name in known:
        if name not in trial.done and name != "help":
            trial.faults.append(f"‘{name}’ does no work in this test: add it to Tests/Privacy/trace.py")
    for fault in trial.faults:
        print(fault)
    print(
        f"{len(known)} commands in {trial.runs} runs, {trial.calls:,} calls looked at: {trial.sockets} sockets, "
        f"{len(trial.faults) - trial.sockets} other faults")
    sys.exit(1 if trial.faults else 0)


main()
