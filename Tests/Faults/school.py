"""A small school to break: the workspace before a job, the jobs, and what the workspace holds."""
import hashlib, os, shutil, sqlite3, subprocess, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
SETTINGS = """[school]
name = Larkmere
address = 1 Quay Road
phone = 555 0100
[urgent]
name = Ishani Chaudharay
phone = 555 0111
[lexicon]
languages = en
[letters]
contact = Ishani Chaudharay
contact-role = counselor
contact-hours = 8 to 15
interpreter = none
privacy-contact = 555 0122
"""
# What only the clock and chance decide: never compared.
CLOCK = {"at", "undone", "audit_key", "hash", "previous", "student_key"}
STORED = {0, 3, 4}


class School:
    """The program, a scratch folder, and the workspace `base` from which every trial starts."""

    def __init__(self, ebb, shim, scratch):
        self.ebb, self.shim = ebb, shim
        self.scratch = tempfile.mkdtemp(prefix="ebb-faults-", dir=scratch)
        self.base = os.path.join(self.scratch, "base")
        self.files = os.path.join(self.scratch, "files")
        # LD_LIBRARY_PATH and the like stay; nobody's name or settings do.
        self.environment = {key: value for key, value in os.environ.items() if key.startswith("LD_") or key == "PATH"}
        self.environment.update(SWIFT_BACKTRACE="enable=no", EBB_USER="trial", LC_ALL="C.UTF-8")
        self.build()

    def build(self):
        self.must("sample", self.files, "--students", "30", "--weeks", "7")
        weeks = sorted(name for name in os.listdir(self.files) if name.startswith("attendance"))
        with open(self.file("notes.csv"), encoding="utf-8") as source:
            header, *notes = source.readlines()
        self.write("notes-early.csv", header + "".join(notes[:-4]))
        self.write("notes-late.csv", header + "".join(notes[-4:])
                   + "000112,2026-10-15,Rivera,He said he wants to kill himself.,N90001,counselor meeting,,no\n")
        self.weeks, self.last = weeks[:-1], weeks[-1]
        self.must("init", self.base)
        with open(os.path.join(self.base, "ebb.ini"), "w", encoding="utf-8") as settings:
            settings.write(SETTINGS)
        people = ["roster.csv", "guardians.csv", "calendar.csv", "contacts.csv", "consents.csv", "screenings.csv"]
        with open(self.file("contacts.csv"), encoding="utf-8") as source:
            header = source.readline()
        self.write("contacts-late.csv", header + "000112,2026-10-15,Rivera,phone,no answer\n")
        names = people + ["notes-early.csv"] + self.weeks
        self.must("import", *map(self.file, names), folder=self.base, good=STORED)
        for item in self.json("urgent", folder=self.base).get("items", []):
            self.must("urgent", "--acknowledge", str(item["id"]), "--by", "Rivera", folder=self.base, good=STORED)
        listed = [student["id"] for student in self.json("list", folder=self.base)["students"]]
        for place, student in enumerate(listed[:6]):
            choice = "refer" if place % 3 == 0 else "contact-family"
            self.must("review", student, choice, "--because", "days away", folder=self.base, good=STORED)
        self.must("analyze", folder=self.base)
        self.jobs = {
            "import": ["import", self.file(self.last), self.file("contacts-late.csv")],
            "notes": ["import", self.file("notes-late.csv")],
            "analyze": ["analyze"],
            "letters": ["letters"],
            "week": ["week", self.file(self.last), self.file("notes-late.csv")],
            "init": ["init", "--urgent-name", "Rivera", "--urgent-phone", "555 0100"],
        }

    def file(self, name): return os.path.join(self.files, name)

    def write(self, name, text):
        with open(self.file(name), "w", encoding="utf-8") as file:
            file.write(text)

    def fresh(self, name, job=""):
        """A copy of the workspace to break; for `init` an empty folder."""
        folder = os.path.join(self.scratch, name)
        shutil.rmtree(folder, ignore_errors=True)
        if job == "init":
            os.mkdir(folder)
        else:
            shutil.copytree(self.base, folder, symlinks=True)
        return folder

    def command(self, arguments, folder=None):
        return [self.ebb, *arguments] + (["--data", folder] if folder else [])

    def run(self, *arguments, folder=None, faults=None, log=None, timeout=60, **more):
        environment = dict(self.environment)
        if faults or log:
            environment.update(LD_PRELOAD=self.shim, FAULT_ROOT=folder)
            environment.update(faults or {})
            if log:
                environment["FAULT_LOG"] = log
        more = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | more
        return subprocess.run(self.command(arguments, folder), env=environment, timeout=timeout, **more)

    def must(self, *arguments, folder=None, good=(0,)):
        done = self.run(*arguments, folder=folder)
        if done.returncode not in good:
            raise RuntimeError(f"{arguments}: {done.returncode}\n{done.stdout.decode()}{done.stderr.decode()}")
        return done

    def json(self, *arguments, folder):
        import json
        return json.loads(self.must(*arguments, "--json", folder=folder, good=STORED).stdout)

    def lists(self, folder):
        """What a counselor would read, byte for byte."""
        return self.must("list", "--all", "--json", folder=folder).stdout

    def close(self): shutil.rmtree(self.scratch, ignore_errors=True)


def rows(path):
    """A digest of every row of every table without what the clock decides; raises where the database is broken."""
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        for check in ("integrity_check", "foreign_key_check"):
            found = database.execute(f"PRAGMA {check}").fetchall()
            if found not in ([], [("ok",)]):
                raise sqlite3.DatabaseError(f"{check}: {found[:3]}")
        digest = hashlib.sha256()
        tables = [row[0] for row in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1")]
        for table in tables:
            columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})") if row[1] not in CLOCK]
            digest.update(f"{table} {columns}".encode())
            if columns:
                names = ", ".join(f'"{name}"' for name in columns)
                for row in database.execute(f"SELECT {names} FROM {table} ORDER BY {names}"):
                    digest.update(repr(row).encode())
        return digest.hexdigest()
    finally:
        database.close()


def tree(folder, below=""):
    """Every file below a folder with its digest, but for the database."""
    found = {}
    top = os.path.join(folder, below)
    for place, folders, names in os.walk(top):
        folders.sort()
        for name in names:
            path = os.path.join(place, name)
            if not name.startswith("ebb.sqlite"):
                with open(path, "rb") as file:
                    found[os.path.relpath(path, folder)] = hashlib.sha256(file.read()).hexdigest()
    return found
