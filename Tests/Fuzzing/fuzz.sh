#!/usr/bin/env bash
# Gives a reader to libFuzzer: Tests/Fuzzing/fuzz.sh READER [SECONDS]
# READER is csv, xlsx, ods, docx, sav, plan, or xlsx-parts, ods-parts, docx-parts, which change the XML
# inside sound archives. Inputs begin from Corpus/READER; new ones go to .build/corpus/READER.
set -euo pipefail
cd "$(dirname "$0")"
reader=${1:?"name a reader: csv, xlsx, ods, docx, sav, plan, xlsx-parts, ods-parts or docx-parts"}
seconds=${2:-300}
swift build -c release --sanitize fuzzer --product fuzz
mkdir -p ".build/corpus/$reader" "Corpus/$reader"
FUZZ_READER=$reader .build/release/fuzz -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 \
  -artifact_prefix=".build/$reader-" ".build/corpus/$reader" "Corpus/$reader"
