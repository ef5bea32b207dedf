#!/usr/bin/env bash
# Times the statistics against R and Python, in one run on the same data.
#
#   Benchmarks/statistics.sh [RUNS]      the median of RUNS (5) runs of each, taken by turns
#
# Needed: Debian's time; Python, named by PYTHON if it is not python3, with numpy, scipy, statsmodels,
# pingouin and krippendorff; R with boot, effectsize, irr and ordinal. A peer that is not there is left out and
# named. FILES names a folder with bench_*.csv, which is made (seeded) if it holds none. SAMPLES is how
# many samples R's irr draws; its time is given for 1,000 (20, since it takes a minute for 1,000).
set -euo pipefail
cd "$(dirname "$0")/Statistics"
runs=${1:-5}
python=${PYTHON:-python3}
samples=${SAMPLES:-20}
files=${FILES:-$(mktemp -d)}
work=$(mktemp -d)
trap 'rm -rf "$work"; [ -n "${FILES:-}" ] || rm -rf "$files"' EXIT
[ -x /usr/bin/time ] || { echo "apt-get install time"; exit 1; }
# Peers are given one thread, so that processor seconds compare.
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1

scratch=${SCRATCH:-.build}
swift build -c release --product stat-bench --scratch-path "$scratch" >&2
bench=$scratch/release/stat-bench
[ -e "$files/bench_cohorts8x30.csv" ] || "$python" make/data.py "$files"

has_r() { Rscript -e "library($1)" >/dev/null 2>&1; }
has_python() { "$python" -c "import $1" >/dev/null 2>&1; }

# A line a run: job, name, seconds by the clock, processor seconds. What is timed is the estimate alone
# (inside), or the whole process with start, imports, reading and writing (whole).
inside() { # JOB NAME COMMAND…
  local job=$1 name=$2
  shift 2
  "$@" | awk -v job="$job" -v name="$name" '{ print job, name ($1 ~ /-one$/ ? "-one" : ""), $2, $3 }' >>"$work/results"
}
whole() { # JOB NAME COMMAND…
  local job=$1 name=$2
  shift 2
  /usr/bin/time -q -o "$work/time" -f '%e %U %S' "$@" >/dev/null
  awk -v job="$job" -v name="$name" '{ print job, name, $1, $2 + $3 }' "$work/time" >>"$work/results"
}

absent=""
for package in boot effectsize irr ordinal; do has_r $package || absent="$absent $package(R)"; done
for package in scipy statsmodels pingouin krippendorff; do has_python $package || absent="$absent $package"; done
[ -z "$absent" ] || echo "left out, for they are not installed:$absent" >&2
skipped() { [[ " $absent " == *" $1 "* ]]; }

for run in $(seq "$runs"); do
  inside bca this "$bench" bca "$files/bench_two_groups_200.csv"
  skipped scipy || inside bca scipy "$python" peers/bca.py "$files/bench_two_groups_200.csv"
  skipped "boot(R)" || inside bca boot Rscript peers/bca.R "$files/bench_two_groups_200.csv"

  inside alpha this "$bench" alpha "$files/bench_coders_2x5000.csv"
  skipped krippendorff || inside alpha krippendorff "$python" peers/alpha.py "$files/bench_coders_2x5000.csv"
  if ! skipped "irr(R)"; then
    Rscript peers/alpha.R "$files/bench_coders_2x5000.csv" "$samples" |
      awk -v n="$samples" '{ print "alpha irr", $2 * 1000 / n, $3 * 1000 / n }' >>"$work/results"
  fi

  whole pairs this "$bench" pairs "$files/bench_cohorts8x30.csv" "$work/this.csv"
  skipped pingouin || whole pairs pingouin "$python" peers/pairs.py pingouin "$files/bench_cohorts8x30.csv" "$work/pingouin.csv"
  skipped statsmodels || whole pairs scipy "$python" peers/pairs.py scipy "$files/bench_cohorts8x30.csv" "$work/scipy.csv"
  skipped "effectsize(R)" || whole pairs effectsize Rscript peers/pairs.R "$files/bench_cohorts8x30.csv" "$work/effectsize.csv"

  inside ordinal this "$bench" ordinal "$files/bench_ordinal_2000x4.csv"
  skipped statsmodels || inside ordinal OrderedModel "$python" peers/ordinal.py "$files/bench_ordinal_2000x4.csv"
  skipped "ordinal(R)" || inside ordinal clm Rscript peers/ordinal.R "$files/bench_ordinal_2000x4.csv"
  echo "run $run of $runs" >&2
done

# What is found: the same as with SciPy. effectsize finds its bounds by a search that is precise to some
# 1e-6 and now and then ends elsewhere, which SciPy's root finder shows: it is only reported.
[ ! -e "$work/scipy.csv" ] || "$python" peers/same.py "$work/scipy.csv" "$work/this.csv" 1e-8 p holm g lo hi
[ ! -e "$work/effectsize.csv" ] ||
  "$python" peers/same.py "$work/effectsize.csv" "$work/this.csv" 1e-5 p holm g lo hi || true

awk '
  function median(table, key,    i, j, kept, n) {
    n = count[key]
    for (i = 1; i <= n; i++) sorted[i] = table[key, i]
    for (i = 2; i <= n; i++) {
      kept = sorted[i]
      for (j = i - 1; j > 0 && sorted[j] > kept; j--) sorted[j + 1] = sorted[j]
      sorted[j + 1] = kept
    }
    return n % 2 ? sorted[(n + 1) / 2] : (sorted[n / 2] + sorted[n / 2 + 1]) / 2
  }
  {
    key = $1 " " $2
    if (!(key in count)) { keys[++all] = key; job[key] = $1 }
    wall[key, ++count[key]] = $3; processor[key, count[key]] = $4
  }
  END {
    printf "%-22s %10s %8s %12s %8s\n", "", "clock s", "×", "processor s", "×"
    for (i = 1; i <= all; i++) {
      key = keys[i]; first = job[key] " this"
      printf "%-22s %10.4f %8.1f %12.4f %8.1f\n", key, median(wall, key), median(wall, key) / median(wall, first),
        median(processor, key), median(processor, key) / median(processor, first)
    }
  }
' "$work/results"

"$bench" rows
