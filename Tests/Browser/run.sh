#!/usr/bin/env bash
# Opens the pages and letters of the sample term in a real browser and checks what a counselor relies on.
#   bash Tests/Browser/run.sh                        checks
# The pages it leaves are then checked by an HTML validator.
#   EBB_SCREENSHOTS=DIR bash Tests/Browser/run.sh    also leaves pictures there
# EBB names the program to try; without it the debug build is made and used. No network: file addresses only.
set -euo pipefail
cd "$(dirname "$0")/../.."
. Tests/setup.sh

need_sqlite
need_package chromium chromium
need_package chromedriver chromium-driver
need_package pdftotext poppler-utils
/usr/bin/python3 -c 'import selenium' 2>/dev/null || need_package "" python3-selenium

if [ -z "${EBB:-}" ]; then
  echo "Building ebb (debug) …"
  swift build --product ebb 2>&1 | tail -n 1
  EBB="$(swift build --show-bin-path)/ebb"
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/ebb-browser.XXXXXX")
trap 'rm -rf "$work"' EXIT
echo "Checking the pages in $(chromium --version 2>/dev/null) …"
status=0
timeout -k 5 600 /usr/bin/python3 -B Tests/Browser/pages.py "$EBB" Samples "$work" "${EBB_SCREENSHOTS:-}" || status=$?
case $status in
0 | 1) ;;
*) echo "The browser check broke off with status $status." >&2 ;;
esac
bash Tests/Browser/validate.sh "$work/oakfield" || status=1
exit "$status"
