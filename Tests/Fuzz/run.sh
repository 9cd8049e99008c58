#!/usr/bin/env bash
# Fuzzes one target with libFuzzer and AddressSanitizer.
#   Tests/Fuzz/run.sh CSV 600       the CSV reader, ten minutes
#   Tests/Fuzz/run.sh Dates 600     headers, days, codes and ids
#   Tests/Fuzz/run.sh Excel 600     and so on: a folder here with a corpus, a product FuzzTARGET in Package.swift
# What it finds is written to .build-fuzz/TARGET/crash-*; mend it with a test first and add the input to the corpus.
# Afterwards the corpus can be replaced by what is worth keeping:
#   Tests/Fuzz/run.sh CSV keep
# Unit tests (Tests/Fuzz/Replay) read the corpora again without the fuzzer.
set -euo pipefail
cd "$(dirname "$0")/../.."
target=$1
seconds=${2:-600}
build=.build-fuzz
export FUZZ=1 SWIFT_BACKTRACE=enable=no
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
  exit
fi
"$program" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=4096 -artifact_prefix="$work/" \
  -print_final_stats=1 "$work/corpus" "$kept" 2>"$work/log" || { tail -n 30 "$work/log"; exit 1; }
grep -E "cov:|DONE|stat::|instrumented" "$work/log" | tail -n 8
