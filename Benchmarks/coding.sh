#!/usr/bin/env bash
# Times the coding of comments against its peers, in one run on the same comments and patterns, and
# checks that they find the same.
#
#   Benchmarks/coding.sh FOLDER [RUNS]      the median of RUNS (5) runs of each, taken by turns
#
# FOLDER holds the patterns and the generator of comments: codebook.json, patterns_theme.tsv and
# gen_corpus.py. Needed: Debian's time; Python, named by PYTHON if it is not python3, with google-re2 and
# spacy; R with quanteda if it is to be timed. FILES names a folder that keeps the files. SIZE is the
# number of comments that the peers are given (100000).
set -euo pipefail
folder=$(cd "$1" && pwd)
cd "$(dirname "$0")/Coding"
runs=${2:-5}
python=${PYTHON:-python3}
size=${SIZE:-100000}
files=${FILES:-$(mktemp -d)}
work=$(mktemp -d)
trap 'rm -rf "$work"; [ -n "${FILES:-}" ] || rm -rf "$files"' EXIT
[ -x /usr/bin/time ] || { echo "apt-get install time"; exit 1; }

swift build -c release --product code-bench >&2
(cd ../.. && swift build -c release --product senco-impact >&2)
bench=.build/release/code-bench
program=../../.build/release/senco-impact
mkdir -p "$files"
if [ ! -e "$files/million.csv" ]; then
  echo "making a million comments" >&2
  "$python" "$folder/gen_corpus.py" 1000000 "$files/million.txt" --csv "$files/million.csv"
fi
head -n "$size" "$files/million.txt" >"$files/comments.txt"
for count in 100000 200000 400000; do head -n $((count + 1)) "$files/million.csv" >"$files/$count.csv"; done
"$python" make/codebook.py "$folder/codebook.json" ../../Data/codebook.yaml "$files/codebook.yaml"

# What is found: the flags of RE2's set, of spaCy and of this, comment by theme.
"$bench" found "$files/codebook.yaml" "$files/comments.txt" >"$work/this.flags"
"$python" peers/coding_peers.py re2 "$folder" "$files/comments.txt" "$work/re2.flags" >/dev/null
"$python" peers/compare_flags.py "$work/re2.flags" "$work/this.flags" "$files/comments.txt"

# A line a run: name, comments, seconds by the clock, processor seconds of the coding.
peers="re2 spacy"
"$(command -v Rscript || echo false)" -e 'library(quanteda)' >/dev/null 2>&1 && peers="$peers quanteda"
for run in $(seq "$runs"); do
  echo "this|$("$bench" time "$files/codebook.yaml" "$files/comments.txt")" >>"$work/results"
  for peer in $peers; do
    if [ "$peer" = quanteda ]; then
      line=$(Rscript peers/quanteda.R "$folder/codebook.yml" "$files/comments.txt")
    else
      line=$("$python" peers/coding_peers.py "$peer" "$folder" "$files/comments.txt")
    fi
    echo "$peer|$line" >>"$work/results"
  done
  echo "run $run of $runs" >&2
done
awk '
  function median(name,    i, j, kept, n) {
    n = count[name]
    for (i = 2; i <= n; i++) {
      kept = rate[name, i]
      for (j = i - 1; j > 0 && rate[name, j] > kept; j--) rate[name, j + 1] = rate[name, j]
      rate[name, j + 1] = kept
    }
    return n % 2 ? rate[name, (n + 1) / 2] : (rate[name, n / 2] + rate[name, n / 2 + 1]) / 2
  }
  {
    split($0, parts, "|"); name = parts[1]; $0 = parts[2]
    if (!(name in count)) names[++all] = name
    rate[name, ++count[name]] = $1 / $3
  }
  END {
    this = median("this")
    printf "%-10s %22s %8s\n", "", "comments a CPU second", "this is"
    for (i = 1; i <= all; i++) printf "%-10s %22d %7.2f×\n", names[i], median(names[i]), this / median(names[i])
  }
' "$work/results"

# The whole program, from CSV to codings, on all processors: seconds and memory by the number of comments.
for count in 100000 200000 400000 1000000; do
  file="$files/$count.csv"
  [ "$count" = 1000000 ] && file="$files/million.csv"
  for format in csv wide jsonl; do
    /usr/bin/time -q -o "$work/time" -f '%e %U %S %M' "$program" code "$file" --text comment --id id \
      --codebook "$files/codebook.yaml" --format "$format" >"$work/out"
    awk -v n="$count" -v format="$format" '{
      printf "%8d comments, %-5s  %6.2f s by the clock, %6.2f s of processor, %4d MiB\n", n, format,
        $1, $2 + $3, $4 / 1024
    }' "$work/time"
  done
done
