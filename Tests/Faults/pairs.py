"""F4: two commands at once on one workspace."""
import os, random, sqlite3, subprocess, threading, time

from school import STORED, rows, tree
from trial import Bad, tail

ALLOWED = STORED | {75}


def together(school, folder, first, second, pause):
    """Runs two commands at once, the second after a pause; gives both ends."""
    ends = [None, None]

    def go(place, arguments):
        ends[place] = school.run(*arguments, folder=folder)
    threads = [threading.Thread(target=go, args=(place, arguments)) for place, arguments in enumerate((first, second))]
    threads[0].start()
    time.sleep(pause)
    threads[1].start()
    for thread in threads:
        thread.join()
    return ends


def pairs(school, report, count):
    chance = random.Random(4)
    late, week, contacts = (school.file(name) for name in ("notes-late.csv", school.last, "contacts-late.csv"))
    other = os.path.join(school.files, "contacts-other.csv")
    with open(contacts, encoding="utf-8") as source:
        school.write("contacts-other.csv", source.read().replace("no answer", "reached"))
    school.write("roster-new.csv", "student_id,name,grade,school,counselor,entered_on\n"
                 "999001,Newcomer One,7,Larkmere,Rivera,2026-09-01\n")
    school.write("attendance-new.csv", "student_id,date,status\n999001,2026-10-05,P\n999001,2026-10-06,U\n")
    kinds = [("roster and attendance of a newcomer", ["import", school.file("roster-new.csv")],
              ["import", school.file("attendance-new.csv")]), ("import and import", ["import", week], ["import", contacts]),
             ("the same import twice", ["import", week], ["import", week]),
             ("the same contacts twice", ["import", contacts], ["import", contacts]),
             ("import and analyze", ["import", contacts, other], ["analyze"]),
             ("import and letters", ["import", week], ["letters"]),
             ("letters and letters", ["letters"], ["letters"]),
             ("import and undo", ["import", contacts], ["undo"]),
             ("import and report", ["import", week], ["report"])]
    if school.run("help", "purge").returncode == 0:
        kinds.append(("import and purge", ["import", contacts], ["purge", "--before", "2026-09-05", "--yes"]))
    for name, first, second in kinds:
        orders = [alone(school, [first, second]), alone(school, [second, first])]
        for number in range(max(1, count // len(kinds))):
            folder = school.fresh("pair")
            pause = chance.random() * 0.12
            ends = together(school, folder, first, second, pause)
            report.trial("F4", name, f"number {number}, {pause:.3f} s apart",
                         lambda: judge(school, folder, [first, second], ends, orders))


def alone(school, commands):
    """What one command after the other leaves."""
    folder = school.fresh("alone")
    for command in commands:
        school.must(*command, folder=folder, good=ALLOWED | {1})
    return shape(folder)


def shape(folder):
    """What must not depend on who came first: the register, the imports, the letters."""
    database = sqlite3.connect(f"file:{folder}/ebb.sqlite?mode=ro", uri=True)
    facts = [database.execute(sql).fetchall() for sql in (
        "SELECT s.id, r.school_year, r.marks FROM register r JOIN student s ON s.key = r.student ORDER BY 1, 2",
        "SELECT name, kind, undone IS NULL, count(*) FROM import_batch GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
        "SELECT s.id, kind, guardian FROM letter JOIN student s ON s.key = letter.student ORDER BY 1, 2, 3",
        "SELECT count(*) FROM run")]
    database.close()
    return facts, sorted(name for name in tree(folder, "letters"))


def judge(school, folder, commands, ends, orders):
    for end in ends:
        if end.returncode not in ALLOWED | {1}:
            raise Bad(f"status {end.returncode}: {tail(end)}")
        if end.returncode == 1 and "undo" not in end.args and "take" not in tail(end):
            raise Bad(f"status 1: {tail(end)}")
    rows(os.path.join(folder, "ebb.sqlite"))
    for command, end in zip(commands, ends):
        if end.returncode == 75:  # What was sent away can come again.
            school.must(*command, folder=folder, good=STORED | {1})
    check = school.run("check", folder=folder)
    if check.returncode not in STORED:
        raise Bad(f"ebb check says {check.returncode}: {tail(check)}")
    if shape(folder) not in orders:
        raise Bad("together they leave something else than one after the other")


def waiting(school, report):
    """A lock that is held short is waited for, a long one ends with 75; both say so."""
    for held, good in ((1.5, STORED), (9, {75})):
        folder = school.fresh("held")

        def one():
            database = sqlite3.connect(f"{folder}/ebb.sqlite", isolation_level=None)
            database.execute("BEGIN EXCLUSIVE")
            timer = threading.Timer(held, lambda: None)
            timer.start()
            started = time.monotonic()
            process = subprocess.Popen(
                school.command(["import", school.file("contacts-late.csv")], folder), env=school.environment,
                stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            timer.join()
            if process.poll() is None or held < 5:
                database.execute("ROLLBACK")
            out, err = process.communicate(timeout=20)
            took = time.monotonic() - started
            database.close()
            if process.returncode not in good:
                raise Bad(f"status {process.returncode} after {took:.1f} s: {err.decode()}")
            if b"waiting" not in err:
                raise Bad(f"it does not say that it waits: {err.decode()}")
        report.trial("F4", "a lock held by another program", f"for {held} s", one)
