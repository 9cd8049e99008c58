"""F1 and F2: a kill at a random moment, and a fault at every operation on a file."""
import random, signal, subprocess, time

from trial import Job

KINDS = ("ENOSPC", "EIO", "SHORT", "KILL")
JOBS = ("import", "notes", "analyze", "letters", "week", "init")


def kills(school, report, count):
    """F1: kill -9 at a random moment."""
    chance = random.Random(1)
    for name in ("import", "analyze", "letters"):
        job = Job(school, name)
        started = time.monotonic()
        for _ in range(3):
            school.run(*job.arguments, folder=school.fresh("timed"))
        length = (time.monotonic() - started) / 3
        for number in range(count):
            folder = school.fresh("killed")
            process = subprocess.Popen(
                school.command(job.arguments, folder), env=school.environment, stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            time.sleep(chance.random() * length * 1.1)
            process.send_signal(signal.SIGKILL)
            out, err = process.communicate()
            done = subprocess.CompletedProcess(job.arguments, process.returncode, out, err)
            report.trial("F1", f"kill -9 in {name}", f"number {number}", lambda: job.judge(folder, done))


def faults(school, report, most=None, jobs=JOBS):
    """F2: every operation, four kinds of fault, once and for ever; at most `most` of them a job, spread evenly."""
    for name in jobs:
        job = Job(school, name)
        plan = [(at, kind, sticky) for at in range(1, len(job.operations) + 1) for kind in KINDS
                for sticky in ((False, True) if kind != "KILL" else (False,))]
        if most and len(plan) > most:
            plan = random.Random(2).sample(plan, most)
        for at, kind, sticky in plan:
            folder = school.fresh("faulty", name)
            faults = {"FAULT_AT": str(at), "FAULT_KIND": kind} | ({"FAULT_STICKY": "1"} if sticky else {})
            done = school.run(*job.arguments, folder=folder, faults=faults)
            call, _, path, *_ = job.operations[at - 1]
            where = f"operation {at} ({call} {path.rsplit('/', 1)[-1]}) {kind}{' for ever' if sticky else ''}"
            report.trial("F2", f"faults in {name}", where, lambda: job.judge(folder, done))
