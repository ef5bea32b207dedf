#!/usr/bin/env bash
# Times the readers and the import against their peers, in one run on the same files, which it makes.
#
#   Benchmarks/readers.sh [RUNS]        the median of RUNS (5) runs of each, taken by turns
#
# Needed: Debian's libcsv-dev and time; Python with polars, pandas, duckdb, python-calamine and
# openpyxl, named by PYTHON if it is not python3. FILES names a folder that keeps the files.
set -euo pipefail
cd "$(dirname "$0")/Readers"
runs=${1:-5}
python=${PYTHON:-python3}
files=${FILES:-$(mktemp -d)}
work=$(mktemp -d)
trap 'rm -rf "$work"; [ -n "${FILES:-}" ] || rm -rf "$files"' EXIT
[ -x /usr/bin/time ] || { echo "apt-get install time"; exit 1; }

swift build -c release --product read-bench >&2
bench=.build/release/read-bench
cc -O2 -o "$work/libcsv" peers/libcsv.c -lcsv
mkdir -p "$files"
make_file() { [ -e "$files/$1" ] || { echo "making $1" >&2; "$python" "make/$2" "$files/$1" "${@:3}"; }; }
make_file survey.csv survey_csv.py
make_file tenth.csv survey_csv.py 10996
make_file fourfold.csv survey_csv.py 439832
make_file survey.xlsx survey_xlsx.py
make_file excel.xlsx excel_xlsx.py
make_file evaluation evaluation.py

# Group and name, then the command; the first of a group is what the others are measured by. "stream"
# takes out every cell and adds up the lengths, "table" keeps all cells, "flat" shows the memory.
programs=(
  "stream:libcsv|$work/libcsv $files/survey.csv"
  "stream:this|$bench csv-stream $files/survey.csv"
  "stream:polars|$python peers/csv_peers.py polars-bytes $files/survey.csv"
  "stream:duckdb|$python peers/csv_peers.py duckdb-bytes $files/survey.csv"
  "stream:duckdb, count(*) only|$python peers/csv_peers.py duckdb-count $files/survey.csv"
  "stream:Python's csv|$python peers/csv_peers.py python-bytes $files/survey.csv"
  "table:this|$bench csv-table $files/survey.csv"
  "table:polars|$python peers/csv_peers.py polars-cells $files/survey.csv"
  "table:pandas (str)|$python peers/csv_peers.py pandas-cells $files/survey.csv"
  "table:duckdb|$python peers/csv_peers.py duckdb-cells $files/survey.csv"
  "flat:a tenth of the file|$bench csv-stream $files/tenth.csv"
  "flat:the file|$bench csv-stream $files/survey.csv"
  "flat:four times the file|$bench csv-stream $files/fourfold.csv"
  "xlsx:this|$bench xlsx $files/survey.xlsx"
  "xlsx:calamine|$python peers/xlsx_peers.py calamine $files/survey.xlsx"
  "shared:this|$bench xlsx $files/excel.xlsx"
  "shared:calamine|$python peers/xlsx_peers.py calamine $files/excel.xlsx"
  "import:this|$bench import $files/evaluation $work/archive.sqlite"
)
[ -n "${SLOW:-}" ] && programs+=("xlsx:openpyxl|$python peers/xlsx_peers.py openpyxl $files/survey.xlsx"
  "shared:openpyxl|$python peers/xlsx_peers.py openpyxl $files/excel.xlsx")

# One line a run: name, records, seconds by the clock, processor seconds, KiB at the peak, and for
# the import the seconds of reading back.
for run in $(seq "$runs"); do
  for program in "${programs[@]}"; do
    IFS='|' read -r name command <<<"$program"
    # shellcheck disable=SC2086
    PYTHONPATH=peers /usr/bin/time -q -o "$work/time" -f '%e %U %S %M' $command >"$work/out" ||
      { echo "$name failed" >&2; cat "$work/out" >&2; exit 1; }
    awk -v name="$name" '
      FILENAME == ARGV[1] { wall = $1; processor = $2 + $3; peak = $4; next }
      $1 == "seconds" { wall = $2; processor = $3 }
      $1 == "back" { back = $2 }
      $1 == "records" { records = $2; columns = $4 }
      END { print name "|" records "|" wall "|" processor "|" peak "|" columns "|" back }
    ' "$work/time" "$work/out" >>"$work/results"
  done
  echo "run $run of $runs" >&2
done

awk -F'|' '
  function median(values, count,    i, j, kept) {
    for (i = 2; i <= count; i++) {
      kept = values[i]
      for (j = i - 1; j > 0 && values[j] > kept; j--) values[j + 1] = values[j]
      values[j + 1] = kept
    }
    return count % 2 ? values[(count + 1) / 2] : (values[count / 2] + values[count / 2 + 1]) / 2
  }
  function middle(name, column,    i, values) {
    for (i = 1; i <= runs[name]; i++) values[i] = cell[name, i, column]
    return median(values, runs[name])
  }
  function ratio(group, value, by) {
    return group == "flat" ? "" : sprintf("%.2f", value / by[group])
  }
  {
    if (!($1 in runs)) names[++count] = $1
    runs[$1]++
    for (i = 2; i <= 7; i++) cell[$1, runs[$1], i] = $i
    split($1, parts, ":")
    # What is compared must have read the same.
    if (parts[1] != "flat") {
      if (!(parts[1] in records)) records[parts[1]] = $2
      if ($2 != records[parts[1]]) { print "FAULT: " $1 " read " $2 " records"; failed = 1 }
    }
  }
  END {
    printf "%-8s %-24s %9s %8s %8s %8s %8s %9s\n", "", "", "records", "clock s", "ratio", "CPU s",
      "ratio", "peak MiB"
    for (n = 1; n <= count; n++) {
      name = names[n]
      split(name, parts, ":")
      wall = middle(name, 3); processor = middle(name, 4)
      if (!(parts[1] in first)) { first[parts[1]] = wall; used[parts[1]] = processor }
      printf "%-8s %-24s %9d %8.2f %8s %8.2f %8s %9.0f\n", parts[1], parts[2],
        cell[name, 1, 2], wall, ratio(parts[1], wall, first), processor,
        ratio(parts[1], processor, used), middle(name, 5) / 1024
      if (parts[1] == "import") {
        answers = cell[name, 1, 2] * cell[name, 1, 6]
        printf "%33s %d answers, %d a second by the clock, %d by the processor; read back in %.2f s\n", "",
          answers, answers / wall, answers / processor, middle(name, 7)
      }
    }
    exit failed
  }
' "$work/results"
