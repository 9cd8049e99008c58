#!/usr/bin/env bash
# Analyzes rows student_id,date,status[,school …] on all cores with GNU parallel (apt-get install parallel).
#
#   bash parallel.sh rows.csv days.csv ebb.ini > findings.jsonl
#
# The student's id must be the first column; sort(1) brings the rows of a student together and can sort more than memory
# holds. days.csv is what ‘ebb days’ or a group-by over all rows wrote. A piece of work is whole students, so every
# finding is the same as from one process. JOBS sets how many run at once, BLOCK how much each gets.
set -euo pipefail
export LC_ALL=C ROWS=$1 DAYS=$2 SETTINGS=$3
sed 1d "$ROWS" | sort -t, -k1,1 |
  parallel --pipe --colsep , --group-by 1 --block "${BLOCK:-20M}" --jobs "${JOBS:-100%}" --keep-order \
    '(head -n 1 "$ROWS"; cat) | ebb stream --calendar "$DAYS" --settings "$SETTINGS"'
