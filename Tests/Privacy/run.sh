#!/usr/bin/env bash
# Looks with strace whether any command opens a socket or touches a file outside its own folders.
#   bash Tests/Privacy/run.sh
# EBB_BINARY names another program than the debug build.
set -euo pipefail
cd "$(dirname "$0")/../.."
. Tests/setup.sh

if [ "$(uname -s)" != Linux ]; then
  echo "SKIPPED: what commands ask of the system is traced on Linux only" >&2
  exit 0
fi
need_package strace strace
if ! strace -f -qq -e trace=%network -o /dev/null true 2>/dev/null; then
  echo "SKIPPED: strace may not trace here (ptrace is forbidden), so sockets were not counted" >&2
  exit 0
fi
ebb=${EBB_BINARY:-}
if [ -z "$ebb" ]; then
  need_sqlite
  echo "Building (debug) …"
  swift build --product ebb 2>&1 | tail -n 1
  ebb=$(swift build --show-bin-path)/ebb
fi
work=$(mktemp -d "${TMPDIR:-/tmp}/ebb-privacy.XXXXXX")
trap 'rm -rf "$work"' EXIT
echo "Tracing every command …"
timeout -k 5 900 python3 -B Tests/Privacy/trace.py "$ebb" Samples "$work/run"
