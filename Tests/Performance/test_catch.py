#!/usr/bin/env python3
"""Checks the measuring scripts themselves: python3 Tests/Performance/test_catch.py"""
import random
import unittest
from datetime import date, timedelta

import second_district
from catch_groups import cause_of
from catch_rules import ABSENT, EXPECTED, PUBLISHED, SKIPPED, missed_part, scores, threshold_for
from second_life import event

CODES = ["P"] * 12 + ["E"] * 6 + ["U", "M", "F", "O", "S", "N", "T", "ED", "H"]


def slow_scores(days, end):
    """The definitions, word by word, on the marks up to one week's end."""
    days = [d for d in days if d[0] <= end]
    if not days:
        return dict.fromkeys(PUBLISHED)
    law = [(c, m) for _, c, m in days if c in EXPECTED]
    kept = [m for _, c, m in days if c not in SKIPPED]
    ill = [m >= 0.5 and c != "F" for c, m in law]
    recent = range(max(0, len(ill) - 60), len(ill))
    spells = sum(ill[i] and not (i and ill[i - 1]) for i in recent)
    run = 0
    while run < len(ill) and ill[len(ill) - 1 - run]:
        run += 1
    return {"10 % of the year": sum(m for _, m in law) / len(law) if len(law) >= 20 else None,
            "30 days (MEXT)": sum(kept), "September": sum(m for _, m in law[:20]),
            "last 20 days": sum(kept[-20:]) / 20 if len(kept) >= 20 else None, "MASS": max(spells / 4, run / 7)}


class Catch(unittest.TestCase):
    def test_reference_rules_are_as_their_definitions(self):
        rand = random.Random(11)
        for _ in range(60):
            day, days, ends = date(2026, 9, 1), [], []
            for _ in range(int(rand.random() * 120)):
                code = CODES[int(rand.random() * len(CODES))]
                if rand.random() < 0.95:
                    days.append((day.isoformat(), code, missed_part(code, "3 of 7 periods")))
                if day.weekday() == 4:
                    ends.append(day.isoformat())
                day += timedelta(3 if day.weekday() == 4 else 1)
            fast = scores(days, ends)
            for i, end in enumerate(ends):
                slow = slow_scores(days, end)
                for name in PUBLISHED:
                    if slow[name] is None:
                        self.assertIsNone(fast[name][i])
                    else:
                        self.assertAlmostEqual(fast[name][i], slow[name], places=9, msg=(name, end))

    def test_a_threshold_flags_the_share_that_is_asked_for(self):
        self.assertEqual(threshold_for([0.1 * n for n in range(100)], 0.10), 0.1 * 90)
        self.assertEqual(threshold_for([3, 3, 3, 2, 2, 1, 0, 0, 0, 0], 0.45), 2)

    def test_the_event_is_12_of_15_counted_days(self):
        self.assertEqual(event(["P"] * 10 + ["E"] * 12), 21)
        self.assertEqual(event(["E"] * 6 + ["M"] * 5 + [None] * 4 + ["P"] * 3 + ["U"] * 6), 23)
        self.assertIsNone(event(["E"] * 11 + ["P"] * 4 + ["H"] * 30))

    def test_the_second_district_is_the_same_every_time(self):
        self.assertEqual(second_district.digest(second_district.District(5, 60)),
                         second_district.digest(second_district.District(5, 60)))

    def test_every_absence_code_is_expected(self):
        self.assertTrue(ABSENT <= EXPECTED)

    def test_why_a_child_was_found_late(self):
        self.assertEqual(cause_of(["P"] * 30 + ["E"] * 12, True), "one unbroken run")
        self.assertEqual(cause_of(["P"] * 30 + ["E"] * 8, False), "marks never came")
        self.assertEqual(cause_of(["E"] * 12, True), "first weeks of the year")


if __name__ == "__main__":
    unittest.main()
