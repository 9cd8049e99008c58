"""The second district's children, day by day: each is in one of nine states and moves between them by chance.

well, ailing, reluctant, withdrawing (three steps), home, recovering, chronic, truant, kept home. A state has a chance
to stay away after a day at school, a chance to stay away another day, and what is seen on days the child comes. Unlike the
first district (`ebb sample`), where absence follows a smooth curve, nothing here rises steadily: children step up and
down, stop for weeks and go on. The four ways into withdrawal (gradual, sudden, on and off, after holidays) are those that
Japanese follow-up studies name; their shares and hazards are invented.
"""
import random

from second_town import below, between, skewed

# state: (stays away after a school day, stays away another day, late, part of the day)
STATES = {
    "reluctant": (0.09, 0.30, 0.18, 0.03), "step1": (0.18, 0.45, 0.25, 0.06), "step2": (0.32, 0.62, 0.20, 0.10),
    "step3": (0.50, 0.80, 0.15, 0.12), "home": (0.90, 0.985, 0.0, 0.0), "recovering": (0.20, 0.50, 0.20, 0.20),
}
LADDER = ["well", "reluctant", "step1", "step2", "step3", "home"]
UP = {"reluctant": 20, "step1": 14, "step2": 12, "step3": 10}  # school days in a state, at pace 1
WITHDRAWALS = ("gradual", "sudden", "on and off", "after holidays")
COUNTED = {"P": False, "T": False, "ED": False, "H": False, "E": True, "U": True}  # what counts for 12 of 15


def kinds_of(child, school):
    """The shares of a hundred children; the rest is well. Withdrawals make about 1.2 to 2 %."""
    poor, older = school.poor, school.secondary
    w = (2.3 if older else 0.9) * (1.2 if poor else 1.0)
    return [("gradual", 0.48 * w), ("sudden", 0.15 * w), ("on and off", 0.22 * w), ("after holidays", 0.15 * w),
            ("reluctant", 2.5), ("chronic", 9.0 if poor else 1.5), ("truant", (3.5 if poor else 1.2) if older else 0.1),
            ("kept home", 2.5 if poor else 1.0), ("long illness", 0.6), ("suspended", 0.6 if older else 0.05),
            ("elsewhere", 0.3), ("vanished", 0.15)]


def draw_kind(rnd, child, plain):
    u, child.kind = rnd() * 100, "well"
    for kind, share in [] if plain else kinds_of(child, child.stays[0][0]):
        if u < share:
            child.kind = kind
            return
        u -= share


class Life:
    """Lives one child's year: `line` has a code for each weekday place, or nothing; `onset` is a place or None."""
    def __init__(self, town, child, shared):
        self.town, self.child, self.shared = town, child, shared
        self.rnd = random.Random(town.seed * 1_000_003 + 1 + child.number).random
        draw_kind(self.rnd, child, town.plain)
        self.days = [(p, school) for school, a, b in child.stays
                     for p in town.calendar.held[school.side] if a <= p <= b]
        self.line = [None] * len(town.calendar.days)
        self.onset = None
        self.over = {}  # place: code that stands whatever else happens
        self.path = ["well"] * len(self.days)
        self.own = {}
        if not self.days:
            return
        self.walk()
        self.fall_ill()
        self.travel()
        self.stay_away()

    # ---- states ------------------------------------------------------------------------------------------------------
    def walk(self):
        rnd, kind, count = self.rnd, self.child.kind, len(self.days)
        self.pace = between(rnd, 0.5, 1.8) * (0.75 if self.child.female else 1.0)
        begin = below(rnd, max(1, count - 35))
        if kind == "gradual":
            self.climb(begin, "reluctant")
        elif kind == "sudden":
            self.climb(begin, "home")
        elif kind == "after holidays":
            firsts = [i for i, (p, s) in enumerate(self.days) if p in self.town.calendar.after[s.side]]
            begin = firsts[below(rnd, len(firsts))] if firsts else begin
            self.climb(begin, "home" if rnd() < 0.6 else "step3")
        elif kind == "on and off":
            self.blocks(begin)
        elif kind == "reluctant":
            for _ in range(1 + below(rnd, 3)):
                begin = begin + self.stretch(begin, "reluctant", 18) + 15 + below(rnd, 30)
        elif kind in ("chronic", "truant", "kept home"):
            first = 0 if rnd() < 0.6 else begin
            last = count if rnd() < 0.6 else min(count, first + 40 + below(rnd, 60))
            for i in range(first, last):
                self.path[i] = kind
            rate, spell = 0.13 + 0.25 * rnd() * rnd(), between(rnd, 1.1, 3.5)
            self.own["chronic"] = (rate / (1 - rate) / spell, 1 - 1 / spell, between(rnd, 0.02, 0.15), 0.02)
            self.own["truant"] = (between(rnd, 0.01, 0.07), 0.3, 0.12, between(rnd, 0.08, 0.4))
            self.weekday, self.keeps = below(rnd, 5), between(rnd, 0.2, 0.6)
        elif kind == "vanished":
            self.child.vanishes = self.days[begin][0]
        elif kind in ("long illness", "suspended", "elsewhere"):
            long = {"long illness": 8 + below(rnd, 33), "suspended": 1 + below(rnd, 5),
                    "elsewhere": 8 + below(rnd, 25)}[kind]
            for place, school in self.days[begin:begin + long]:
                ill = "M" if school.certifies > 0.15 else "E"
                self.over[place] = {"long illness": ill, "suspended": "S", "elsewhere": "O"}[kind]
        if kind in WITHDRAWALS and self.onset is not None:
            self.onset = self.days[self.onset][0]

    def stretch(self, begin, state, mean):
        """Fills days with a state for a chance time; answers how many."""
        i = begin
        while i < len(self.path):
            self.path[i] = state
            i += 1
            if self.rnd() < 1 / mean:
                break
        return i - begin

    def climb(self, begin, state):
        """Up the ladder with steps back; from home some recover, and some of them fall back."""
        rnd, self.onset = self.rnd, begin
        for i in range(begin, len(self.path)):
            self.path[i] = state
            u = rnd()
            if state in UP:
                up = self.pace / UP[state]
                at = LADDER.index(state)
                if u < up:
                    state = LADDER[at + 1]
                elif u < up + 0.022:
                    state = LADDER[max(1, at - 1)]
            elif state == "home":
                state = "recovering" if u < 0.007 else state
            elif state == "recovering":
                state = "well" if u < 0.035 else "step3" if u < 0.055 else state
            elif u < 0.02:
                state = "step1"

    def blocks(self, begin):
        """Away for days, back for days; away grows and back shrinks."""
        rnd, self.onset = self.rnd, begin
        away, back, i, growth = between(rnd, 2, 5), between(rnd, 7, 16), begin, between(rnd, 1.1, 1.35)
        while i < len(self.path):
            i += self.stretch(i, "home", away)
            i += self.stretch(i, "well" if rnd() < 0.6 else "reluctant", back / self.pace)
            away, back = away * growth, max(2.0, back * 0.87)

    # ---- what befalls everyone ---------------------------------------------------------------------------------------
    def fall_ill(self):
        """Spells of illness: most last a day or two. Brothers and sisters catch some, flu goes round schools."""
        rnd, season, catch = self.rnd, self.town.calendar.season, self.shared
        frailty = skewed(rnd)
        spells = [(p + 1 + below(rnd, 2), n) for p, n in catch if rnd() < 0.3]
        for place, school in self.days:
            if rnd() < school.illness * frailty * season[place]:
                u = rnd()
                long, goes = (1, 0.35) if u < 0.6 else (2, 0.5) if u < 0.93 else (4, 0.55)
                while rnd() < goes and long < 12:
                    long += 1
                spells.append((place, long))
                catch.append((place, long))
        school = self.child.stays[0][0]
        for start, long, attack in school.waves:
            if rnd() < attack:
                at = start + int((rnd() + rnd()) / 2 * long)
                spells.append((at, 2 + below(rnd, 4)))
                catch.append((at, 2 + below(rnd, 3)))
        for start, long in spells:
            certified = long >= 3 and rnd() < school.certifies * (0.4 if long == 3 else 1)
            for place in range(start, min(start + long, len(self.line))):
                self.over.setdefault(place, "M" if certified else "ill")

    def travel(self):
        rnd, calendar = self.rnd, self.town.calendar
        school = self.child.stays[0][0]
        trip = school.trips.get(self.child.grade)
        if trip is not None and rnd() < 0.93:
            self.over[trip] = "O"
        if calendar.storm is not None and self.child.bus and rnd() < 0.7:
            self.over[calendar.storm] = school.storm_code
        if not self.town.plain and rnd() < 0.10:  # a trip, oftenest beside a break
            first = [i for i, (p, s) in enumerate(self.days) if p in calendar.after[s.side] and i]
            long = 1 + below(rnd, 7)
            at = first[below(rnd, len(first))] - below(rnd, long + 1) \
                if first and rnd() < 0.6 else below(rnd, len(self.days))
            for place, _ in self.days[max(0, at):at + long]:
                self.over[place] = "F" if school.family_code else "E"

    # ---- marks -------------------------------------------------------------------------------------------------------
    def stay_away(self):
        rnd, calendar, female = self.rnd, self.town.calendar, self.child.female
        frailty, tardy = skewed(rnd), skewed(rnd)
        away, code, length = False, "E", 0
        for i, (place, school) in enumerate(self.days):
            state = self.path[i]
            day = calendar.days[place]
            pull = school.pull(day, place) * (1.5 if place in calendar.short else 1)
            if state == "well":
                start, on, late, part = school.level * frailty, 0.3, school.late * tardy, 0.004
            elif state == "kept home":
                start = self.keeps if day.weekday() == self.weekday else school.level * frailty
                pull, on, late, part = 1, 0.15, school.late * tardy, 0.004
            else:
                start, on, late, part = STATES.get(state) or self.own[state]
            u = rnd()
            over = self.over.get(place)
            if over == "O" and state in ("step3", "home"):
                over = None  # a child who stays at home does not go on the class trip
            if over is not None and over != "ill":
                self.line[place] = over
                away = over in ("M", "E") and state in ("step1", "step2", "step3", "home")
                continue
            stays = over == "ill" or u < (on if away else min(0.95, start * pull))
            if stays:
                length = length + 1 if away else 1
                if not away or rnd() < 0.15:
                    code = self.code(school, state, over, length, female)
                self.line[place] = code
                away = True
                continue
            away, v = False, rnd()
            if v < part:
                self.line[place] = "H" if school.marks_parts else "P"
            elif v < part + late:
                self.line[place] = "T" if school.marks_late else "P"
            else:
                self.line[place] = "ED" if v > 0.996 else "P"

    def code(self, school, state, over, length, female):
        """What the office writes for a spell. Parents excuse a girl's headaches longer; a certificate is skipped."""
        rnd, excused = self.rnd, school.excused
        if over == "ill":
            excused = 0.5 + excused / 2
        elif state == "truant":
            excused *= 0.35
        elif state in STATES and female:
            excused += (1 - excused) * 0.5
        elif state in STATES and length > 10:
            excused *= 0.8
        if state in STATES and over is None and rnd() < school.certifies * 0.15:
            return "M"
        return "E" if rnd() < excused else "U"


def event(line):
    """The place of the first day with 12 of the last 15 counted days missed."""
    window = []
    for place, code in enumerate(line):
        if code in COUNTED:
            window.append(COUNTED[code])
            if sum(window[-15:]) >= 12:
                return place
    return None
