#!/usr/bin/env bash
# Disturbs ebb in every way that a school's computer knows, and looks at what is left.
#   bash Tests/Faults/run.sh                    a small run, about two minutes
#   bash Tests/Faults/run.sh --full             the counts that the design asks for, some hours
#   bash Tests/Faults/run.sh --only F2,F3 --cuts 500 --faults 0       0 is every operation
#   EBB=path/to/ebb bash Tests/Faults/run.sh    another build of ebb than the debug build beside it
# F9, fuzzing, is Tests/Fuzz/run.sh. Ends with 1 where a promise was not kept.
set -euo pipefail
cd "$(dirname "$0")"
. ../setup.sh
need_package python3 python3
need_package cc gcc libc6-dev
if [ -z "${EBB:-}" ]; then
  (cd ../.. && swift build --product ebb 2>&1 | tail -n 1)
  EBB=$(cd ../.. && swift build --show-bin-path)/ebb
fi
export PYTHONDONTWRITEBYTECODE=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cc -shared -fPIC -O2 -Wall -o "$work/shim.so" shim.c -ldl
# In memory where there is room: the shim decides what is lost, not the disk.
scratch=${SCRATCH:-/dev/shm}
[ -w "$scratch" ] || scratch=$work
python3 faults.py --ebb "$(realpath "$EBB")" --shim "$work/shim.so" --scratch "$scratch" "$@"
