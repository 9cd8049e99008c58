"""F10: databases of every earlier schema, brought up to date with a fault at every write."""
import os, random, shutil, sqlite3

from disk import operations
from school import STORED
from trial import Bad, tail

SCHEMA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "Schema")
KINDS = ("KILL", "ENOSPC", "EIO", "SHORT")


def steps():
    names = sorted(name for name in os.listdir(SCHEMA) if name.endswith(".sql"))
    found = []
    for name in names:
        with open(os.path.join(SCHEMA, name), encoding="utf-8") as file:
            found.append(file.read())
    return found


def old(path, version, texts):
    """A database as an earlier ebb left it, with a student in it."""
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA page_size = 16384")
    database.execute("PRAGMA application_id = 0x65626231")
    for text in texts[:version]:
        database.executescript(text)
    database.execute("INSERT INTO workspace (id, year_start_month, audit_key) VALUES (1, 7, x'01')")
    database.execute(
        "INSERT INTO import_batch (sha256, kind, shape, name, settings, known_on, at, row_count, new, same, corrected,"
        " gone, rejected) VALUES ('', 'roster', '', 'roster.csv', '', 20000, '', 0, 0, 0, 0, 0, 0)")
    database.execute("INSERT INTO student (id, import) VALUES ('000417', 1)")
    database.execute(f"PRAGMA user_version = {version}")
    database.close()
    os.chmod(path, 0o600)


def layout(path):
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        if database.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            raise Bad("not whole")
        version = database.execute("PRAGMA user_version").fetchone()[0]
        names = database.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2").fetchall()
        return version, names, database.execute("SELECT id FROM student").fetchall()
    finally:
        database.close()


def migrations(school, report, most=None):
    texts = steps()
    for version in range(1, len(texts)):
        def fresh(name):
            folder = os.path.join(school.scratch, name)
            shutil.rmtree(folder, ignore_errors=True)
            os.mkdir(folder)
            old(os.path.join(folder, "ebb.sqlite"), version, texts)
            return folder
        folder, log = fresh("old-clean"), os.path.join(school.scratch, "log-old")
        before = layout(os.path.join(folder, "ebb.sqlite"))
        school.run("imports", folder=folder, log=log).check_returncode()
        after, count = layout(os.path.join(folder, "ebb.sqlite")), len(operations(log))
        plan = [(at, kind, sticky) for at in range(1, count + 1) for kind in KINDS
                for sticky in ((False, True) if kind != "KILL" else (False,))]
        if most and len(plan) > most:
            plan = random.Random(10).sample(plan, most)
        for at, kind, sticky in plan:
            folder = fresh("old")
            faults = {"FAULT_AT": str(at), "FAULT_KIND": kind} | ({"FAULT_STICKY": "1"} if sticky else {})
            done = school.run("imports", folder=folder, faults=faults)

            def one():
                path = os.path.join(folder, "ebb.sqlite")
                if done.returncode not in (0, 73, 74, -9):
                    raise Bad(f"status {done.returncode}: {tail(done)}")
                # A journal is rolled back by whoever opens the file next; here a program that knows no schema.
                database = sqlite3.connect(path)
                database.execute("SELECT count(*) FROM sqlite_schema").fetchone()
                database.close()
                found = layout(path)
                if found not in (before, after):
                    raise Bad(f"between two schemas: {found[0]}")
                if found == after and layout(f"{path}.schema-{version}") != before:
                    raise Bad("updated without a copy of the old database")
                if done.returncode == 0 and found != after:
                    raise Bad("it said 0 and is not up to date")
                school.must("check", folder=folder, good=STORED)
                if layout(path) != after:
                    raise Bad("not up to date afterwards")
            where = f"operation {at} of {count}, {kind}{' for ever' if sticky else ''}"
            report.trial("F10", f"from schema {version}", where, one)
