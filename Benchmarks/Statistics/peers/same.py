#!/usr/bin/env python3
"""Compares two tables of pairs number by number, and fails where they differ by more than they may.

usage: same.py EXPECTED ACTUAL TOLERANCE COLUMN…

Tolerances are relative, but absolute below 1.
"""
import csv
import sys

expected, actual = (list(csv.DictReader(open(name))) for name in sys.argv[1:3])
tolerance = float(sys.argv[3])
worst = beyond = 0
assert len(expected) == len(actual), "the tables differ in length"
for a, b in zip(expected, actual):
    errors = [abs(float(a[c]) - float(b[c])) / max(1, abs(float(a[c]))) for c in sys.argv[4:]]
    worst = max(worst, *errors)
    beyond += max(errors) > tolerance
print(f"{sys.argv[1].split('/')[-1]}: {len(expected)} rows, {beyond} apart by more than {tolerance}, "
      f"the greatest difference {worst:.1e}")
sys.exit(beyond > 0)
