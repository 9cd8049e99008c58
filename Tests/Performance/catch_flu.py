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
    """The shares of students on mild or more: six weeks before the wave, in its two weeks, in the six from it on."""
    where, data = folder / f"flu-{seed}-{share}", folder / f"ws-flu-{seed}-{share}"
    second_district.write(where, seed, options.students, share)
    workspace(options, data)
    district = Measured(program(options), where, data)
    monday = FIRST + timedelta(7 * WAVE)
    assert 0 <= WAVE < WEEKS
    low, counts = STAGES.index("mild"), [0, 0, 0]
    for student in district.students:
        flagged = [date.fromisoformat(d) for d, _, state, stage in district.weeks[student]
                   if state == "active" and stage >= low]
        spans = (monday - SPAN, monday), (monday, monday + timedelta(14)), (monday, monday + SPAN)
        for i, (first, end) in enumerate(spans):
            counts[i] += any(first <= d < end for d in flagged)
    shutil.rmtree(where)
    shutil.rmtree(data)
    return [100 * n / len(district.students) for n in counts]


def measure_flu(options, folder):
    print("share of students on mild or more at some week's end: median of the districts (worst)")
    for share in (0.0, 0.15, 0.3):
        values = list(zip(*(reached(options, folder, seed, share) for seed in SEEDS[:options.seeds])))
        before, weeks, span = (f"{statistics.median(v):.2f} % ({max(v):.2f})" for v in values)
        print(f"  {100 * share:2.0f} % of every school ill for 2 to 5 days: in that week and the next {weeks}, in the "
              f"six weeks from it on {span}, in the six before {before}", flush=True)
