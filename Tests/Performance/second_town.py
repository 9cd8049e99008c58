"""The second district's town: its calendars, schools, habits, flu waves and children.

Every number comes from `random.Random(seed).random()` and the four operations of arithmetic, so that the same seed
gives the same bytes on every machine. Sources are rows of the literature the project collected: chronic absence 10 to 20 % of
students (Attendance Works; US Department of Education), school refusal 1 to 5 % (ESCAP review 2024), half of all spells
1 or 2 days (FFT 2023), rising classes among 58,000 students (Chen and Culhane 2015), girls slower and more excused
(the overlooked ones of the seeds). What has no source is invented and says so.
"""
import random
from datetime import date, timedelta

FIRST, WEEKS = date(2026, 8, 24), 41
HILL, SHORE = 0, 1  # two calendars: the hills have a week in autumn, the shore one in winter
BREAKS = [
    (date(2026, 10, 12), date(2026, 10, 16), {HILL}), (date(2026, 11, 25), date(2026, 11, 27), {HILL, SHORE}),
    (date(2026, 12, 21), date(2027, 1, 1), {HILL, SHORE}), (date(2027, 2, 15), date(2027, 2, 19), {SHORE}),
    (date(2027, 4, 5), date(2027, 4, 9), {HILL, SHORE}), (date(2027, 6, 5), date(2027, 12, 31), {HILL, SHORE}),
]
SINGLE = {date(2026, 9, 7), date(2026, 11, 11), date(2027, 1, 18), date(2027, 5, 31)}
SHORT = {date(2026, 9, 30), date(2026, 12, 18), date(2027, 3, 10), date(2027, 6, 4)}  # half days for everyone
NAMES = ["Brackwater", "Fennholt", "Gullhaven", "Harrowmoor", "Ivyreach", "Juniper Row", "Kestrel Bank", "Lindenfold",
         "Mossgate", "Nettlecombe", "Oxlade", "Pellwick", "Quarrend", "Ravelstow", "Saltmarrow", "Thistledene",
         "Underbarrow", "Vellacott", "Windlestraw", "Yarrowby"]
GIVEN = ["Ada", "Bo", "Cai", "Dov", "Eda", "Fen", "Gus", "Hana", "Ilse", "Jun", "Kaya", "Leo", "Mira", "Nils", "Oona",
         "Pia", "Quin", "Rhea", "Sol", "Tove", "Uma", "Vito", "Wren", "Xenia", "Yuri", "Zeno"]
HEADS = ["Am", "Bel", "Cor", "Dun", "El", "Far", "Gor", "Hal", "Is", "Jor", "Kel", "Lan", "Mor", "Nor", "Ot", "Per",
         "Ros", "Sel", "Tam", "Ver"]
MIDDLES = ["a", "e", "i", "o", "u", "ara", "eri", "ilo", "ona", "una"]
TAILS = ["beck", "croft", "dal", "ford", "gard", "holm", "kin", "low", "mond", "nack", "pell", "rick", "shaw", "tor",
         "vane", "wold"]


def between(rnd, low, high):
    return low + (high - low) * rnd()


def below(rnd, count):
    return int(rnd() * count)


def skewed(rnd):
    """Mean 1, median 0.58, most 3.55: most children are little away, a few much."""
    u = rnd()
    return 0.15 + 3.4 * u * u * u


class Calendar:
    """Every weekday of the span; `held[side]` has the places of the days a side of the town keeps school."""
    def __init__(self, rnd, plain):
        weekdays = [FIRST + timedelta(7 * w + d) for w in range(WEEKS) for d in range(5)]
        self.days = weekdays
        self.closed = [set(), set()]
        free = [{i for i, d in enumerate(weekdays)
                 if d in SINGLE or any(a <= d <= b and side in who for a, b, who in BREAKS)} for side in (HILL, SHORE)]
        self.holidays = free
        open_days = [[i for i in range(len(weekdays)) if i not in free[side]] for side in (HILL, SHORE)]
        self.storm = None
        if not plain:
            self.closed[below(rnd, 2)].add(open_days[0][80 + below(rnd, 30)])  # one side is snowed in and closes
            self.storm = open_days[0][60 + below(rnd, 70)]                     # on this day schools open, buses fail
        self.held = [[i for i in open_days[side] if i not in self.closed[side]] for side in (HILL, SHORE)]
        self.short = {i for i, d in enumerate(weekdays) if d in SHORT}
        self.after = [set(), set()]  # the first days after a break of at least a week, summer included
        for side in (HILL, SHORE):
            before = None
            for i in self.held[side]:
                if before is None or (weekdays[i] - weekdays[before]).days >= 9:
                    self.after[side].add(i)
                before = i
        season = [1.5, 1.4, 1.1, 0.9, 0.8, 0.6, 0.5, 0.6, 0.8, 1.0, 1.2, 1.4]
        self.season = [season[d.month - 1] for d in weekdays]


class School:
    """One school's habits. The town is bimodal: most schools near 97 % attendance, some near 86 %."""
    def __init__(self, rnd, number, quarter, secondary, poor, side):
        self.number, self.quarter, self.secondary, self.poor, self.side = number, quarter, secondary, poor, side
        self.name = NAMES[number % len(NAMES)] + ("" if number < len(NAMES) else f" {number // len(NAMES) + 1}")
        self.level = between(rnd, 0.050, 0.075) if poor else between(rnd, 0.003, 0.008)
        self.illness = between(rnd, 0.006, 0.010) if poor else between(rnd, 0.003, 0.006)
        self.late = between(rnd, 0.02, 0.06) if poor else between(rnd, 0.004, 0.02)
        habit = below(rnd, 4)  # 0 excuses everything, 1 unexcused until a note comes, 2 and 3 ordinary
        self.excused = [0.98, 0.42, 0.82, 0.90][habit]
        self.mends = [0.02, 0.45, 0.20, 0.10][habit]       # how many U become E in a later file
        self.certifies = [0.05, 0.10, 0.60, 0.20][below(rnd, 4)]
        self.marks_late = rnd() < 0.8
        self.marks_parts = rnd() < 0.7
        self.family_code = rnd() < 0.6                     # else a trip is simply excused
        self.storm_code = ["E", "U", "N"][below(rnd, 3)]
        self.bus = between(rnd, 0.05, 0.5)
        self.weekday = [between(rnd, 0.8, 1.7), between(rnd, 0.7, 1.1), between(rnd, 0.6, 1.4), between(rnd, 0.7, 1.1),
                        between(rnd, 0.8, 1.9)]
        self.gap = between(rnd, 0.0, 0.035)                # the share of weeks without a file
        self.forgets = between(rnd, 0.0, 0.006)            # the share of class registers nobody takes
        self.waves, self.trips, self.counselors = [], {}, []

    def pull(self, day, place):
        return self.weekday[day.weekday()]


class Child:
    __slots__ = ("number", "id", "name", "register", "female", "grade", "room", "household", "language", "born",
                 "stays", "kind", "vanishes", "bus")

    def holds(self, place):
        return any(a <= place <= b for _, a, b in self.stays)


class Town:
    def __init__(self, seed, students, plain=False, flu=None):
        rnd = random.Random(seed * 1_000_003).random
        self.seed, self.plain = seed, plain
        self.calendar = Calendar(rnd, plain)
        quarters = max(3, (students + 280) // 560)
        poor, wanted = set(), 0 if plain else max(1, int(0.2 * quarters + rnd()))
        while len(poor) < wanted:
            poor.add(below(rnd, quarters))
        sides = [q % 2 for q in range(quarters)]
        self.schools = [School(rnd, 2 * q + s, q, s == 1, q in poor, sides[q]) for q in range(quarters) for s in (0, 1)]
        sizes = [between(rnd, 0.5, 1.5) for _ in range(quarters)]
        self.spread(rnd, flu)
        self.settle(rnd, students, [s / sum(sizes) for s in sizes])

    def spread(self, rnd, flu):
        """Waves start in one quarter and reach the others days later; a wave is (first place, days, attack rate)."""
        count, quarters = len(self.calendar.days), len(self.schools) // 2
        if flu is not None:
            for school in self.schools:
                school.waves = [(75, 5, flu)] if flu > 0 else []
            return
        times = [0.28 + 0.1 * rnd(), 0.5 + 0.12 * rnd()] + ([0.72] if rnd() < 0.4 else [])
        for around in [] if self.plain else times:
            source, lag, attack = below(rnd, quarters), between(rnd, 1.5, 6), between(rnd, 0.06, 0.22)
            for school in self.schools:
                away = min((school.quarter - source) % quarters, (source - school.quarter) % quarters)
                start = int(around * count + lag * away + 4 * rnd())
                school.waves.append((start, 9 + below(rnd, 7), attack * between(rnd, 0.5, 1.4)))

    def settle(self, rnd, students, shares):
        """Households of one to three school children; brothers and sisters go to the schools of their quarter."""
        self.children, household, last, taken = [], 0, len(self.calendar.days) - 1, set()
        number = 20_000
        for quarter, share in enumerate(shares):
            wanted = int(students * share) if quarter + 1 < len(shares) else students - len(self.children)
            until = len(self.children) + wanted
            while len(self.children) < until:
                household += 1
                u = rnd()
                surname = HEADS[below(rnd, 20)] + MIDDLES[below(rnd, 10)] + TAILS[below(rnd, 16)]
                language = ["en", "en", "en", "en", "es", "ja", "it"][below(rnd, 7)]
                for _ in range(1 if u < 0.55 else 2 if u < 0.9 else 3):
                    if len(self.children) == until:
                        break
                    child = Child()
                    number += 1 + below(rnd, 9)
                    child.number, child.id = len(self.children), f"{number:06d}"
                    given = None
                    while given is None or (given, surname) in taken:
                        given = GIVEN[below(rnd, 26)] + " " + chr(65 + below(rnd, 26)) + "."
                    taken.add((given, surname))
                    child.name, child.register = f"{given} {surname}", f"{surname}, {given}"
                    child.female, child.grade = rnd() < 0.49, 1 + below(rnd, 12)
                    child.room = "ABCD"[below(rnd, 4)]
                    child.household, child.language = f"W{household:05d}", language
                    child.born = date(2020 - child.grade, 1, 1) + timedelta(below(rnd, 365))
                    school = self.schools[2 * quarter + (child.grade > 6)]
                    child.bus, child.vanishes = rnd() < school.bus, None
                    child.stays = self.stays(rnd, school, last)
                    self.children.append(child)
        for school in self.schools:
            low = 7 if school.secondary else 1
            here = sum(1 for c in self.children if c.stays[0][0] is school)
            for c in range(max(1, (here + 175) // 350)):
                name = TAILS[below(rnd, 16)].title() + MIDDLES[below(rnd, 10)]
                school.counselors.append(f"{name}-{school.number + 1}{c + 1}")
            for grade in range(low, low + 6):
                held = self.calendar.held[school.side]
                if not self.plain and rnd() < 0.6:
                    school.trips[grade] = held[20 + below(rnd, len(held) - 40)]

    def stays(self, rnd, school, last):
        u, day = (1.0, 0) if self.plain else (rnd(), 15 + below(rnd, last - 40))
        if u < 0.025:  # changes school in mid-year, sometimes with days between
            others = [s for s in self.schools if s.secondary == school.secondary and s is not school]
            return [(school, 0, day), (others[below(rnd, len(others))], day + 1 + below(rnd, 8), last)]
        if u < 0.055:
            return [(school, 1 + below(rnd, 120), last)]
        if u < 0.075:
            return [(school, 0, day)]
        return [(school, 0, last)]
