#!/usr/bin/env bash
# Sets up what is missing and runs every test.
#   bash Tests/run.sh         what needs no download beyond SQLite's headers
#   bash Tests/run.sh --all   also what needs Chromium and the like; installs them
set -euo pipefail
cd "$(dirname "$0")/.."
. Tests/setup.sh

all=no
[ "${1:-}" = --all ] && all=yes

need_sqlite
if [ "$all" = yes ]; then
  need_package chromium chromium
  need_package pdfinfo poppler-utils
fi

# The test runner comes last, so that its closing line is the last word.
if [ "$all" = yes ]; then
  bash Tests/Browser/run.sh
  bash Tests/Office/run.sh
  bash Tests/Faults/run.sh
  bash Tests/Privacy/run.sh
fi

echo "Testing (debug build) …"
swift test 2>&1 | sed -u '/^\[[0-9]*\/[0-9]*\]/d'
