"""F6: flipped bits and cut-off database files."""
import os, random, shutil

from school import STORED
from trial import Bad, tail


def flips(school, report, count):
    chance = random.Random(6)
    with open(os.path.join(school.base, "ebb.sqlite"), "rb") as file:
        whole = file.read()
    lists, explained = school.lists(school.base), {}
    listed = [student["id"] for student in school.json("list", folder=school.base)["students"]]
    folder = school.fresh("flipped")
    path = os.path.join(folder, "ebb.sqlite")
    commands = [["list", "--all", "--json"]] + [["explain", student, "--json"] for student in listed[:1]]
    answers = {tuple(command): school.must(*command, folder=school.base).stdout for command in commands}
    for number in range(count):
        kind = chance.choice(("one bit", "one bit", "eight bits", "a sector of zeros", "cut off"))
        broken = bytearray(whole)
        if kind == "cut off":
            del broken[chance.randrange(len(whole)):]
            where = len(broken)
        elif kind == "a sector of zeros":
            where = chance.randrange(0, len(whole), 512)
            broken[where:where + 512] = bytes(512)
        else:
            for _ in range(1 if kind == "one bit" else 8):
                where = chance.randrange(len(whole))
                broken[where] ^= 1 << chance.randrange(8)
        if broken == whole:
            continue
        shutil.rmtree(folder)
        os.mkdir(folder)
        shutil.copy(os.path.join(school.base, "ebb.ini"), folder)
        with open(path, "wb") as file:
            file.write(broken)
        report.trial("F6", kind, f"number {number} at byte {where}", lambda: judge(school, folder, answers))
        with open(path, "rb") as file:
            if kind == "cut off" and len(file.read()) > len(broken):
                report.trial("F6", kind, f"number {number}: it was written to", lambda: None)


def judge(school, folder, answers):
    wrong = []
    for command, answer in answers.items():
        done = school.run(*command, folder=folder)
        if done.returncode < 0:
            raise Bad(f"{command[0]} ended by signal {-done.returncode}: {tail(done)}")
        if done.returncode in STORED and done.stdout != answer:
            wrong.append(command[0])
        if done.returncode not in STORED and "backup" not in done.stderr.decode(errors="replace"):
            raise Bad(f"{command[0]} was refused without a word of a backup: {done.returncode} {tail(done)}")
    check = school.run("check", folder=folder)
    if check.returncode < 0:
        raise Bad(f"check ended by signal {-check.returncode}: {tail(check)}")
    if wrong:
        raise Bad(f"a wrong answer of {', '.join(wrong)} with status 0; ebb check says {check.returncode}")
    if check.returncode in STORED:
        raise Bad("ebb check does not see it")
