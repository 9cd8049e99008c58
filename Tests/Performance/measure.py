#!/usr/bin/env python3
"""Measures ebb from outside: whole processes, alternated pairs, medians of the pair ratios.

    python3 Tests/Performance/measure.py import    a year against sqlite3, an expert's sqlite3 and DuckDB
    python3 Tests/Performance/measure.py again     a year against `wc -l`; the same file again; peak memory
    python3 Tests/Performance/measure.py growth    what ten times the students cost
    python3 Tests/Performance/measure.py weeks     36 weekly files: bytes a mark
    python3 Tests/Performance/measure.py district  one more week of a large district against DuckDB
    python3 Tests/Performance/measure.py week      the weekly job for 350 and for 20,000 students
    python3 Tests/Performance/measure.py line      one line of 1 GiB: refused in flat memory
    python3 Tests/Performance/measure.py notes     100,000 notes of 60 words with all lexicons
    python3 Tests/Performance/measure.py analysis  a year's findings against DuckDB SQL; and whether they are the same
    python3 Tests/Performance/measure.py analysis-growth  ten times the students, weeks and rules
    python3 Tests/Performance/measure.py catch     what the default rules catch on two kinds of district, ten seeds each
    python3 Tests/Performance/measure.py flu       whom a pure flu week flags
    python3 Tests/Performance/measure.py agree     whether ebb evaluate says the same as catch does
    python3 Tests/Performance/measure.py rules     what each rule of Samples/rules-extra.ini would put on the list

Needs the release build (swift build -c release), Python 3, sqlite3, openssl and, for DuckDB, `pip install duckdb`.
Everything is written below a temporary folder (--folder DIR to choose) and removed at the end. An absolute time means
little on a shared machine: quote the ratio and its spread.
"""
import argparse
import shutil
import tempfile
from pathlib import Path

from analysis import measure_analysis, measure_analysis_growth
from catch_agree import measure_agree
from catch_flu import measure_flu
from catches import measure_catch
from imports import measure_again, measure_against, measure_growth
from lines import measure_line
from notes import measure_notes
from rules import measure_rules
from weeks import measure_district, measure_week, measure_weeks

WAYS = {"import": measure_against, "again": measure_again, "growth": measure_growth, "weeks": measure_weeks,
        "district": measure_district, "week": measure_week, "line": measure_line, "notes": measure_notes,
        "catch": measure_catch, "flu": measure_flu, "agree": measure_agree, "analysis": measure_analysis,
        "analysis-growth": measure_analysis_growth, "rules": measure_rules}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=list(WAYS))
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--students", type=int, help="10,000; for catch, flu and agree 4,000, for rules 2,000")
    parser.add_argument("--weeks", type=int, default=41)
    parser.add_argument("--peer", choices=["keyed", "expert", "duckdb-unkeyed", "duckdb-keyed"], help="only this one")
    parser.add_argument("--ebb", help="the program to measure")
    parser.add_argument("--district", choices=["first", "second"], help="catch: only this kind")
    parser.add_argument("--seeds", type=int, help="catch, flu: only so many seeds")
    parser.add_argument("--missed", help="catch: a file for the students caught too late")
    parser.add_argument("--settings", help="catch: lines to add to ebb.ini; leaves the reference rules out")
    parser.add_argument("--folder", help="where to work; removed at the end")
    options = parser.parse_args()
    options.students = options.students or (4_000 if options.what in ("catch", "flu", "agree") else 10_000)
    folder = Path(tempfile.mkdtemp(prefix="ebb-measure-", dir=options.folder))
    try:
        WAYS[options.what](options, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


main()
