#!/usr/bin/env bash
# Builds ebb with the Swift libraries inside it and runs the end-to-end tests on that binary.
#   bash Tests/Build/static.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
. Tests/setup.sh

need_sqlite
work=$(mktemp -d "${TMPDIR:-/tmp}/ebb-static.XXXXXX")
trap 'rm -rf "$work"' EXIT
echo "Building (release, static) …"
swift build -c release --static-swift-stdlib --product ebb --scratch-path "$work" ${EBB_JOBS:+-j "$EBB_JOBS"} \
  >"$work/log" 2>&1 || { tail -n 20 "$work/log" >&2; exit 1; }
binary=$(swift build -c release --static-swift-stdlib --scratch-path "$work" --show-bin-path)/ebb
if ldd "$binary" | grep -i swift; then
  echo "it still needs the Swift libraries above" >&2
  exit 1
fi
echo "Testing it …"
swift build --build-tests 2>&1 | tail -n 1
EBB_BINARY=$binary swift test --skip-build --filter EndToEndTests 2>&1 | tail -n 1
