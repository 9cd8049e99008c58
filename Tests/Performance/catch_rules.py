"""The reference rules, as scores: a student is flagged at a week's end when his score reaches a threshold.

A score instead of yes or no lets every rule be measured at the same share of students ever flagged, which is the only
fair comparison: a rule that flags everybody misses nobody.
"""
from bisect import bisect_right

ABSENT, SKIPPED = {"E", "U", "M", "F"}, {"M", "F", "O", "S", "N"}
EXPECTED = {"P", "T", "ED", "E", "U", "M", "F", "O", "H"}
# name: (threshold as published, how it is said)
PUBLISHED = {
    "10 % of the year": (0.10, "absence rate, 20 days at least (Attendance Works)"),
    "30 days (MEXT)": (30, "days away this year without certificate or leave"),
    "MASS": (1, "4 spells in 60 school days or 7 days running (Vanneste 2016)"),
    "September": (2, "days missed of the first 20 (Olson 2014)"),
    "last 20 days": (0.25, "share of the last 20 days (Kearney 2008: a quarter)"),
}


def missed_part(code, comment):
    """The missed share of a day, 0 to 1, whether or not it counts."""
    if code == "H":
        return int(comment.split(" of ")[0]) / int(comment.split(" of ")[1].split()[0]) if " of " in comment else 0.5
    return 1.0 if code in ABSENT else 0.0


def scores(days, ends):
    """For each reference rule the score at each of `ends` (ascending dates), None while it is not known.

    days: ascending (date, code, missed share) of one student, the marks as they stand at the end.
    """
    dates = [d[0] for d in days]
    law = [m if c in EXPECTED else None for _, c, m in days]
    table = {name: [] for name in PUBLISHED}
    kept, streaks, sums = [], [], []  # missed shares of unskipped days; running spells of expected days; sums by day
    running, total, expected, first, streak = 0.0, 0.0, 0, 0.0, 0
    for (_, code, missed), lawful in zip(days, law):
        if lawful is not None:
            total, expected = total + lawful, expected + 1
            first += lawful if expected <= 20 else 0
        if code not in SKIPPED:
            kept.append(missed)
            running += missed
        if lawful is not None:  # MASS counts every report of illness, with or without a certificate
            streak = streak + 1 if missed >= 0.5 and code != "F" else 0
            streaks.append(streak)
        sums.append((total, expected, running, first, len(kept), len(streaks)))
    for end in ends:
        at = bisect_right(dates, end) - 1
        if at < 0:
            for name in table:
                table[name].append(None)
            continue
        whole, possible, away, early, k, n = sums[at]
        table["10 % of the year"].append(whole / possible if possible >= 20 else None)
        table["30 days (MEXT)"].append(away)
        table["September"].append(early)
        table["last 20 days"].append(sum(kept[k - 20:k]) / 20 if k >= 20 else None)
        spells = sum(s == 1 for s in streaks[max(0, n - 60):n])
        table["MASS"].append(max(spells / 4, (streaks[n - 1] if n else 0) / 7))
    return table


def threshold_for(tops, share):
    """The threshold whose share of students ever flagged is nearest to `share`; tops: each student's highest score."""
    ranked = sorted(tops, reverse=True)
    wanted, best = share * len(ranked), None
    for place, value in enumerate(ranked):
        if place + 1 < len(ranked) and ranked[place + 1] == value:
            continue
        if best is None or abs(place + 1 - wanted) < abs(best[0] - wanted):
            best = place + 1, value
        if place + 1 > wanted:
            break
    return best[1]
