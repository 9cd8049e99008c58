#!/usr/bin/env bash
# Opens documents that the module Office wrote in LibreOffice, openpyxl and python-docx.
#   bash Tests/Office/run.sh
# EBB_KEEP names a folder in which the documents and pictures of them are left.
set -euo pipefail
cd "$(dirname "$0")/../.."
. Tests/setup.sh

need_sqlite
need_package lowriter libreoffice-writer fonts-dejavu fonts-noto-cjk
need_package localc libreoffice-calc
need_package pdftotext poppler-utils
/usr/bin/python3 -c 'import openpyxl' 2>/dev/null || need_package "" python3-openpyxl
/usr/bin/python3 -c 'import docx' 2>/dev/null || need_package "" python3-docx

work=$(mktemp -d "${TMPDIR:-/tmp}/ebb-office.XXXXXX")
trap 'rm -rf "$work"' EXIT
echo "Writing the documents (debug build) …"
swift build --build-tests 2>&1 | tail -n 1
EBB_OFFICE_SAMPLES=$work swift test --skip-build --filter SampleFilesTests >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
[ -s "$work/review.xlsx" ] || { echo "no documents were written" >&2; exit 1; }
echo "Opening them in other programs …"
timeout -k 5 600 /usr/bin/python3 -B Tests/Office/check.py "$work"
if [ -n "${EBB_KEEP:-}" ]; then
  mkdir -p "$EBB_KEEP"
  cp "$work"/*.* "$EBB_KEEP/"
fi
