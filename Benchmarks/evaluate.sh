#!/usr/bin/env bash
# Times the main job on the demonstration: import, coding, analysis and reports, from an empty archive.
# Run by hand, after "make report": Benchmarks/evaluate.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/.."
program=.build/release/senco-impact
runs=${1:-7}
[ -x "$program" ] || { echo "build it first: make report"; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

seconds() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.3f", b - a }'; }

for _ in $(seq "$runs"); do
  rm -f "$folder/archive.sqlite"
  begin=$EPOCHREALTIME
  "$program" evaluate Data --out "$folder" --archive "$folder/archive.sqlite" --date 2018-10-31 --quiet >/dev/null
  seconds "$begin" "$EPOCHREALTIME"
  echo
done | sort -n | awk '{ t[NR] = $1 } END { printf "whole job: median %.2f s, fastest %.2f s, slowest %.2f s (%d runs)\n", t[int((NR + 1) / 2)], t[1], t[NR], NR }'

# What the time goes to: when each step was announced in one more run.
rm -f "$folder/archive.sqlite"
begin=$EPOCHREALTIME
last=$begin
step="plan and codebook"
while IFS= read -r line; do
  case "$line" in
    "reading exports/"*) next="reading files" ;;
    imported*) next="coding comments"; [ "$step" = "reading files" ] && step="reading files and storing them" ;;
    coded*) next="loading and analysing" ;;
    "writing the report"*) next="rendering" ;;
    *) continue ;;
  esac
  [ "$next" = "$step" ] && continue
  printf '  %-32s %s s\n' "$step" "$(seconds "$last" "$EPOCHREALTIME")"
  last=$EPOCHREALTIME
  step=$next
done < <("$program" evaluate Data --out "$folder" --archive "$folder/archive.sqlite" --date 2018-10-31 2>&1 >/dev/null)
printf '  %-32s %s s\n' "$step" "$(seconds "$last" "$EPOCHREALTIME")"
