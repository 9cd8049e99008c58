# Sourced by the scripts: installs what is missing, says so, and skips what is there.

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"; else
    echo "Please install as an administrator: $*" >&2
    exit 1
  fi
}

# need_package PROGRAM DEBIAN-PACKAGE…
need_package() {
  local program=$1
  shift
  command -v "$program" >/dev/null && return 0
  echo "Installing $* (for $program) …"
  as_root apt-get update -qq >/dev/null
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

need_sqlite() {
  if ! command -v swift >/dev/null; then
    echo "ebb is built with Swift 6.2 or newer: see swift.org/install" >&2
    exit 1
  fi
  if [ -e /usr/include/sqlite3.h ] || { command -v pkg-config >/dev/null && pkg-config --exists sqlite3; }; then
    return 0
  fi
  echo "Installing libsqlite3-dev (SQLite's headers) …"
  as_root apt-get update -qq >/dev/null
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq libsqlite3-dev >/dev/null
}
