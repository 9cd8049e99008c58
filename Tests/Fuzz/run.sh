#!/usr/bin/env bash
# Fuzzes with libFuzzer and AddressSanitizer.
#   Tests/Fuzz/run.sh CSV 600       one target, ten minutes: CSV, Dates, Excel, Settings, Notes, Writers
#   Tests/Fuzz/run.sh Notes 30m     the same in minutes
#   Tests/Fuzz/run.sh all 30m       every target, one after the other
# At the end a line for each target: inputs tried, edges of the program covered, inputs kept and their size.
# A target is a folder here with a corpus, and a product FuzzTARGET in Package.swift.
# What it finds is written to .build-fuzz/TARGET/crash-*; mend it with a test first and add the input to the corpus.
# Afterwards the corpus can be replaced by what is worth keeping:
#   Tests/Fuzz/run.sh CSV keep
# Unit tests (Tests/Fuzz/Replay) read the corpora again without the fuzzer.
set -euo pipefail
cd "$(dirname "$0")/../.."
targets=$1
[ "$targets" = all ] && targets="CSV Dates Excel Settings Notes Writers"
seconds=${2:-600}
[ "${seconds%m}" != "$seconds" ] && seconds=$((${seconds%m} * 60))
build=.build-fuzz
export FUZZ=1 SWIFT_BACKTRACE=enable=no
table=""

for target in $targets; do
  # --sanitize=fuzzer leaves main to libFuzzer. Both in one option, because of two --sanitize the compiler keeps the last
  # and the fuzzer is blind (“Is the code instrumented for coverage?”).
  swift build -c release --sanitize=fuzzer -Xswiftc -sanitize=fuzzer,address --product "Fuzz$target" --scratch-path "$build" 2>&1 | tail -n 3
  program=$build/release/Fuzz$target
  kept=Tests/Fuzz/$target/corpus
  work=$build/$target
  mkdir -p "$work/corpus"
  if [ "$seconds" = keep ]; then
    rm -rf "$work/small"
    mkdir -p "$work/small"
    "$program" -merge=1 -max_len=400 "$work/small" "$kept" "$work/corpus" 2>&1 | tail -n 2
    rm -rf "$kept"
    cp -r "$work/small" "$kept"
    du -sh "$kept"
    continue
  fi
  found=none
  "$program" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=4096 -artifact_prefix="$work/" \
    -print_final_stats=1 "$work/corpus" "$kept" 2>"$work/log" || { found=CRASH; tail -n 30 "$work/log"; }
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$work/log" | tail -n 1)
  edges=$(grep -oE 'cov: [0-9]+' "$work/log" | tail -n 1 | cut -d' ' -f2)
  inputs=$(find "$work/corpus" "$kept" -type f | wc -l)
  size=$(du -ck "$work/corpus" "$kept" | tail -n 1 | cut -f1)
  table+=$(printf '%-10s%8s s%14s%10s%10s%9s KiB   %s' "$target" "$seconds" "${runs:-?}" "${edges:-?}" "$inputs" "$size" "$found")$'\n'
done

if [ -n "$table" ]; then
  printf '%-10s%10s%14s%10s%10s%13s   %s\n%s' target time runs edges inputs size found "$table"
  case $table in *CRASH*) exit 1 ;; esac
fi
