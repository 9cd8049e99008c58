"""What a pure flu week flags: nobody withdraws, everybody is a little ill now and then, and one week takes a share."""
import shutil
import statistics
from datetime import date, timedelta

import second_district
from catch_district import STAGES, Measured
from common import program, workspace
from second_town import FIRST, WEEKS

WAVE = 15  # the week of the wave, from 0: second_town.Town.spread
SPAN = timedelta(42)  # the wave's week, the next, two of holidays, two more
SEEDS = [4101, 4202, 4303, 4404, 4505]


def reached(options, folder, seed, share):
    """The shares of students who reach mild or more: in the six weeks before the wave, and in the six from it on."""
    where, data = folder / f"flu-{seed}-{share}", folder / f"ws-flu-{seed}-{share}"
    second_district.write(where, seed, options.students, share)
    workspace(options, data)
    district = Measured(program(options), where, data)
    monday = FIRST + timedelta(7 * WAVE)
    assert 0 <= WAVE < WEEKS
    low, during, before = STAGES.index("mild"), 0, 0
    for student in district.students:
        flagged = [date.fromisoformat(d) for d, _, state, stage in district.weeks[student]
                   if state == "active" and stage >= low]
        during += any(monday <= d < monday + SPAN for d in flagged)
        before += any(monday - SPAN <= d < monday for d in flagged)
    shutil.rmtree(where)
    shutil.rmtree(data)
    return before / len(district.students), during / len(district.students)


def measure_flu(options, folder):
    print("share of students who reach mild or more in six weeks, of which the first is the flu's")
    for share in (0.0, 0.15, 0.3, 0.45):
        values = [reached(options, folder, seed, share) for seed in SEEDS[:options.seeds]]
        line = [v[1] for v in values]
        before = statistics.median(v[0] for v in values)
        print(f"  {100 * share:2.0f} % of every school ill for 2 to 5 days: median {100 * statistics.median(line):.2f} %, "
              f"worst {100 * max(line):.2f} %; six weeks before {100 * before:.2f} %", flush=True)
