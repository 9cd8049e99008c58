"""F7: databases that are not what they seem; refused before anything is written."""
import hashlib, os, shutil, sqlite3

from trial import Bad, tail


def hostile(school, report):
    def sql(*statements):
        def work(path):
            database = sqlite3.connect(path, isolation_level=None)
            for statement in statements:
                database.execute(statement)
            database.close()
        return work

    def replace(content):
        def work(path):
            os.remove(path)
            with open(path, "wb") as file:
                file.write(content)
        return work

    def link(path):
        os.rename(path, path + ".there")
        os.symlink(path + ".there", path)

    def folder_instead(path):
        os.remove(path)
        os.mkdir(path)

    def pipe(path):
        os.remove(path)
        os.mkfifo(path)

    def old_trigger(path):
        sql("CREATE TRIGGER late AFTER INSERT ON note BEGIN DELETE FROM finding; END", "PRAGMA user_version = 6")(path)

    def edited_schema(path):
        sql("PRAGMA writable_schema = ON",
            "UPDATE sqlite_schema SET sql = 'CREATE TABLE note (x' WHERE name = 'note'")(path)

    cases = {
        "a trigger": sql("CREATE TRIGGER spy AFTER INSERT ON import_batch BEGIN DELETE FROM finding; END"),
        "a trigger with an old schema": old_trigger,
        "a trigger with a name of ebb's": sql(
            "DROP TRIGGER audit_keeps", "CREATE TRIGGER audit_keeps AFTER INSERT ON audit BEGIN DELETE FROM note; END"),
        "an audit trail without its guard": sql("DROP TRIGGER audit_stays"),
        "another view in place of attendance": sql(
            "DROP VIEW attendance", "CREATE VIEW attendance AS SELECT 1 AS student_id"),
        "a virtual table": sql("CREATE VIRTUAL TABLE spy USING fts5(x)"),
        "another application_id": sql("PRAGMA application_id = 1"),
        "a newer user_version": sql("PRAGMA user_version = 99"),
        "a table text that cannot be read": edited_schema,
        "a symlink": link,
        "a folder": folder_instead,
        "a named pipe": pipe,
        "an empty file": replace(b""),
        "a text": replace(b"student_id,date,status\n" * 50),
        "a database of another program": replace(other_database(school)),
    }
    for name, work in cases.items():
        for arguments in (["list"], ["import", school.file(school.last)], ["check"], ["letters"]):
            folder = school.fresh("hostile")
            path = os.path.join(folder, "ebb.sqlite")
            work(path)
            report.trial("F7", name, " ".join(arguments[:1]), lambda: judge(school, folder, path, arguments))


def other_database(school):
    path = os.path.join(school.scratch, "other.sqlite")
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE register (student, marks)")
    database.commit()
    database.close()
    with open(path, "rb") as file:
        return file.read()


def facts(folder):
    found = {}
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        if os.path.isfile(path):
            with open(path, "rb") as file:
                found[name] = hashlib.sha256(file.read()).hexdigest()
        else:
            found[name] = os.lstat(path).st_mode
    return found


def judge(school, folder, path, arguments):
    before = facts(folder)
    done = school.run(*arguments, folder=folder, timeout=20)
    if done.returncode not in (69, 74):
        raise Bad(f"status {done.returncode}: {tail(done)}")
    if facts(folder) != before:
        raise Bad(f"something was written: {sorted(set(before.items()) ^ set(facts(folder).items()))}")
