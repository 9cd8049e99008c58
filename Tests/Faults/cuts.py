"""F3: the power goes off after any operation; what was not synced is lost, kept or torn."""
import os, random, shutil

from disk import Disk
from trial import Bad, Job


def cuts(school, report, count, jobs):
    chance = random.Random(3)
    for name in jobs:
        job = Job(school, name)
        clean = os.path.join(school.scratch, "clean")
        start = school.fresh("before-cut", name)
        operations = [(call, offset, path.replace(clean, start), second.replace(clean, start), data)
                      for call, offset, path, second, data in job.operations]
        share = max(1, count // len(jobs))
        moments = sorted(chance.randint(0, len(operations)) for _ in range(share - 3)) + [len(operations)] * 3
        disk, at = Disk(start), 0
        for moment in moments:
            while at < moment:
                disk.do(operations[at])
                at += 1
            folder = os.path.join(school.scratch, "cut")
            shutil.rmtree(folder, ignore_errors=True)
            os.mkdir(folder)
            kind = chance.choice(("lost", "kept", "torn", "torn", "some", "some"))
            disk.write(folder, chance, kind)
            is_over = at == len(operations)

            def judge():
                job.judge(folder)

            def judge_acknowledged():
                # The program had ended well: what it said was stored must be there. A journal that came back is rolled
                # back by whoever opens the database next.
                school.run("check", folder=folder)
                if job.state(folder) != job.final:
                    raise Bad("what was acknowledged is missing after the cut")
                job.judge(folder)

            report.trial("F3", f"power cut in {name}", f"after operation {at} of {len(operations)}, {kind}",
                         judge_acknowledged if is_over else judge)
