#!/usr/bin/env bash
# Tries the ways to run ebb beyond one machine on a sample district: the same findings byte for byte.
#   bash Tests/Scale/run.sh [STUDENTS]
# Installs GNU parallel, PySpark and a Java when they are missing. EBB is the program (default: the release build).
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
. "$root/Tests/setup.sh"
need_package parallel parallel
need_package java default-jre-headless
python3 -c 'import pyspark' 2>/dev/null || pip install -q --break-system-packages pyspark

ebb=${EBB:-$root/.build/release/ebb}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin"
ln -s "$ebb" "$work/bin/ebb"
export PATH="$work/bin:$PATH" LC_ALL=C
cd "$work"

ebb sample district --students "${1:-2000}" --weeks 30 --one-file --quiet
ebb init school --quiet --urgent-name Nobody
cp "$root/Samples/ebb.ini" school/ebb.ini
ebb import district/attendance.csv --data school --quiet
asof=$(ebb analyze --data school --json --without-notes | sed -n 's/.*"asOf":"\([0-9-]*\)".*/\1/p')
# Neither names nor the order of columns matter; the student comes first for sort and parallel.
python3 - district/attendance.csv rows.csv <<'PY'
import csv, sys
rows = csv.DictReader(open(sys.argv[1], encoding="utf-8", newline=""))
with open(sys.argv[2], "w", encoding="utf-8", newline="") as out:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["student_id", "date", "status", "school"])
    writer.writerows([r["student_id"], r["date"], r["status"], r["school"]] for r in rows)
PY
ebb analyze --data school --without-notes --lines | sed 's/"name":"[^"]*"/"name":null/' | sort > expected
ebb days --data school > days.csv
echo "$(wc -l < rows.csv) rows, $(wc -l < expected) findings as of $asof"

(head -n 1 rows.csv; sed 1d rows.csv | sort -t, -k1,1) | ebb stream --calendar days.csv --settings school/ebb.ini | sort > one
cmp expected one && echo "one process: the same findings"
time BLOCK=1M JOBS=2 bash "$root/Samples/scale/parallel.sh" rows.csv days.csv school/ebb.ini | sort > two
cmp expected two && echo "GNU parallel, 2 jobs: the same findings"
time python3 "$root/Samples/scale/spark.py" "$work/rows.csv" "$work/findings" --settings "$work/school/ebb.ini" \
  --as-of "$asof" --ebb "$work/bin/ebb" --pieces 8 2> spark.log || { tail -30 spark.log; exit 1; }
cmp days.csv findings-days.csv && echo "Spark's group-by: the same table of school days"
cat findings/part-* | sort > three
cmp expected three && echo "Spark, 8 pieces: the same findings"
