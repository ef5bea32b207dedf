#!/usr/bin/env python3
"""Compares two tables of pairs number by number, and fails where they differ by more than they may.

usage: same.py EXPECTED ACTUAL TOLERANCE COLUMN…

Tolerances are relative, but absolute below 1.
"""
import csv
import sys

expected, actual = (list(csv.DictReader(open(name))) for name in sys.argv[1:3])
tolerance = float(sys.argv[3])
worst = 0.0
assert len(expected) == len(actual), "the tables differ in length"
for a, b in zip(expected, actual):
    for column in sys.argv[4:]:
        x, y = float(a[column]), float(b[column])
        worst = max(worst, abs(x - y) / max(1, abs(x)))
print(f"{len(expected)} rows, greatest difference {worst:.1e}")
sys.exit(worst > tolerance)
