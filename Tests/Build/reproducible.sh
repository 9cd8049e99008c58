#!/usr/bin/env bash
# Builds the release binary of the last commit in two folders of different names and compares every byte.
#   bash Tests/Build/reproducible.sh
# Takes two full release builds; EBB_JOBS sets how many files are compiled at once.
set -euo pipefail
cd "$(dirname "$0")/../.."
. Tests/setup.sh

need_sqlite
work=$(mktemp -d "${TMPDIR:-/tmp}/ebb-twice.XXXXXX")
trap 'rm -rf "$work"' EXIT

# build FOLDER: prints the digest of the binary built there
build() {
  mkdir -p "$1"
  git archive HEAD | tar -x -C "$1"
  (
    cd "$1"
    # Where it was built must not be in what was built.
    swift build -c release --product ebb ${EBB_JOBS:+-j "$EBB_JOBS"} \
      -Xswiftc -file-prefix-map -Xswiftc "$PWD=/ebb" -Xcc "-ffile-prefix-map=$PWD=/ebb" >build.log 2>&1 ||
      { tail -n 20 build.log >&2; exit 1; }
    sha256sum "$(readlink -f "$(swift build -c release --show-bin-path)/ebb")" | cut -d ' ' -f 1
  )
}

echo "Building twice (release) …"
one=$(build "$work/a")
two=$(build "$work/another folder with a longer name/b")
if [ "$one" != "$two" ]; then
  echo "the two binaries differ: $one and $two" >&2
  exit 1
fi
echo "same bytes from two folders: sha256 $one"
