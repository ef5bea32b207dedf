#!/usr/bin/env bash
# Compares the statistics with Python and R on random data sets, and lists every number that differs.
#
#   Benchmarks/agreement.sh [SEED] [SHARE]      SHARE (1) of 13,000 cases
#
# Needed: Python, named by PYTHON if it is not python3, with numpy, scipy, statsmodels, krippendorff
# and mpmath; R, with ordinal for the ordinal models.
# FILES names a folder that keeps the cases and what was expected.
set -euo pipefail
cd "$(dirname "$0")/Statistics"
seed=${1:-1}
share=${2:-1}
python=${PYTHON:-python3}
files=${FILES:-$(mktemp -d)}
trap '[ -n "${FILES:-}" ] || rm -rf "$files"' EXIT
scratch=${SCRATCH:-.build}

swift build -c release --product stat-bench --scratch-path "$scratch" >&2
"$python" agreement/make.py "$seed" "$share" "$files/cases"
agreed=0
echo "with Python:"
"$python" agreement/expected.py "$files/cases" "$files/expected.py"
"$scratch/release/stat-bench" agree "$files/cases" "$files/expected.py" || agreed=1
if command -v Rscript >/dev/null; then
  echo "with R:"
  Rscript agreement/expected.R "$files/cases" "$files/expected.R"
  "$scratch/release/stat-bench" agree "$files/cases" "$files/expected.R" rounded || agreed=1
fi
exit $agreed
